/// A delegate: a script block, or something of the library, that Swift code can call.
package final class DelegateObject: HeapObject {
  package enum Target {
    case block(ScriptBlock)
    case native(([Value], Engine) throws(ShellError) -> Value)
  }

  package let target: Target

  package init(_ target: Target, type: TypeInfo) {
    self.target = target
    super.init(type: type)
  }

  /// A delegate of a type from a script block, or from a delegate.
  ///
  /// Throws what a conversion of anything else throws.
  package static func make(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    switch value.base.payload {
    case .block(let block): return .object(DelegateObject(.block(block), type: type))
    case .object(let object) where object is DelegateObject: return .object(object)
    case .null: return .null
    default: return try Conversion.cast(value, to: type, engine)
    }
  }

  /// Calls it: a script block runs in a scope of its own, and its output is converted to what the delegate returns.
  package func call(_ arguments: [Value], _ engine: Engine) throws(ShellError) -> Value {
    switch target {
    case .native(let body): return try body(arguments, engine)
    case .block(let block):
      let result = try BlockRun.callResult(block, arguments: arguments, engine)
      guard let returns else { return result }
      if returns === TypeInfo.void { return .nothing }
      return try MethodArgumentConversion.convert(result, to: returns, engine)
    }
  }

  /// What calling it gives: the last type argument of a Func, nothing of an Action; nil if its type does not say.
  private var returns: TypeInfo? {
    let name = (type.definition ?? type).name
    if name.hasPrefix("System.Func`") || name.hasPrefix("System.Converter`") { return type.arguments.last }
    if name.hasPrefix("System.Predicate`") { return .boolean }
    if name.hasPrefix("System.Comparison`") { return .int32 }
    if name.hasSuffix(".MatchEvaluator") { return .string }
    return name.hasPrefix("System.Action") ? .void : nil
  }
}

extension DelegateObject: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Self {
    if case .object(let object) = value.payload, let delegate = object as? Self { return delegate }
    throw mismatch(value)
  }

  package var bridged: Value { .object(self) }
}

/// An object of the heap as the Swift side of a .NET class.
package protocol BridgedObject: HeapObject, Bridged {}

extension BridgedObject {
  package static func unwrap(_ value: Value) throws(ShellError) -> Self {
    if case .object(let object) = value.base.payload, let own = object as? Self { return own }
    throw mismatch(value)
  }

  package var bridged: Value { .object(self) }
}

extension RegexObject: BridgedObject {}
extension ReferenceObject: BridgedObject {}
extension CaptureObject: BridgedObject {}
extension DecimalObject: BridgedObject {}
extension BigIntegerObject: BridgedObject {}
extension Variable: BridgedObject {}
extension ListObject: BridgedObject {}
extension PSCustomObject: BridgedObject {}
extension ErrorRecord: BridgedObject {}
extension ExceptionObject: BridgedObject {}

extension ArrayObject: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Self {
    if case .array(let array) = value.base.payload { return unsafeDowncast(array, to: Self.self) }
    throw mismatch(value)
  }

  package var bridged: Value { .array(self) }
}

extension HashtableObject: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Self {
    if case .table(let table) = value.base.payload { return unsafeDowncast(table, to: Self.self) }
    throw mismatch(value)
  }

  package var bridged: Value { .table(self) }
}

extension ScriptBlock: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Self {
    if case .block(let block) = value.base.payload { return unsafeDowncast(block, to: Self.self) }
    throw mismatch(value)
  }

  package var bridged: Value { Value(.block(self)) }
}

extension DateTime: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> DateTime {
    if case .date(let bits) = value.base.payload { return DateTime(bits: bits) }
    throw mismatch(value)
  }

  package var bridged: Value { Value(.date(bits)) }
}

extension TimeSpan: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> TimeSpan {
    if case .span(let ticks) = value.base.payload { return TimeSpan(ticks: ticks) }
    throw mismatch(value)
  }

  package var bridged: Value { Value(.span(ticks)) }
}
