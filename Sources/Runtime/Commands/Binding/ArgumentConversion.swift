/// An argument as a parameter takes it: transformed, converted, checked for null and emptiness, validated.
enum ArgumentConversion {
  /// Whether a value is of a parameter's type already.
  static func needsNone(_ value: Value, _ type: TypeInfo) -> Bool {
    if type === TypeInfo.object { return true }
    if value.isNull { return false }
    if type === TypeInfo.switchParameter { return TypeOf.value(value) === TypeInfo.boolean }
    if type === TypeInfo.psObject { return true }
    return TypeOf.value(value).isSubtype(of: type)
  }

  static func convert(
    _ value: Value, _ parameter: ParameterInfo, in table: ParameterTable, sets: UInt32, _ engine: Engine
  ) throws(ShellError) -> Value {
    if let unknown = parameter.unknownType { throw TypeFault.notFound(unknown).error() }
    var value = value
    for attribute in parameter.attributes where attribute.isTransformation {
      value = try attribute.apply(value, to: parameter, engine)
    }
    let given = value
    if parameter.accepted !== TypeInfo.object { value = try typed(value, parameter, table, engine) }
    if !parameter.attributes.isEmpty {
      // Those of a script run from the last to the first.
      let validations = parameter.attributes.filter { !$0.isTransformation }
      for attribute in parameter.slot >= 0 ? validations.reversed() : validations {
        value = try attribute.apply(value, to: parameter, engine)
      }
    }
    if parameter.sets.contains(where: \.isMandatory) {
      try Emptiness.check(given.isNull ? given : value, parameter)
    }
    return value
  }
}

extension ArgumentConversion {
  /// The value in the parameter's type; a conversion that fails is told as the kind of command tells it.
  private static func typed(
    _ value: Value, _ parameter: ParameterInfo, _ table: ParameterTable, _ engine: Engine
  ) throws(ShellError) -> Value {
    // A plain function joins an array to a text; whatever binds as a command does refuses it.
    if table.isAdvanced, parameter.accepted === TypeInfo.string, case .array(let array) = value.base.payload {
      let fault: BindingFault =
        parameter.slot >= 0
        ? .notTransformed(parameter.name, reason: "Cannot convert value to type System.String.")
        : .notScalar(parameter.name, source: array.type.name, type: .string)
      throw fault.error()
    }
    if parameter.slot < 0, value.isNull { return try null(parameter) }
    do throws(ShellError) { return try Conversion.toParameter(value, parameter, engine) } catch {
      let error = parameter.slot < 0 ? elementError(value, parameter.accepted, engine) ?? error : error
      guard let record = error.record else { throw error }
      let reason = String(record.message)
      // A script's type is a transformation, a command's is not (observed in PowerShell 7.6.5).
      let fault: BindingFault =
        parameter.slot >= 0
        ? .notTransformed(parameter.name, reason: reason, why: record.exception)
        : refusal(record, parameter, reason)
      throw ShellError(ErrorRecord(fault, target: record.target))
    }
  }

  /// Null stays null for a command's parameter, whatever its type, so that validations see it; flags are told.
  private static func null(_ parameter: ParameterInfo) throws(ShellError) -> Value {
    if parameter.accepted === TypeInfo.switchParameter { return .true }
    if parameter.accepted === TypeInfo.boolean { throw BindingFault.null(parameter.name).error() }
    return .null
  }

  /// What is wrong with the first element that does not fit: a command's list is converted element by element.
  private static func elementError(_ value: Value, _ type: TypeInfo, _ engine: Engine) -> ShellError? {
    guard type.kind == .array, let elementType = type.elementType else { return nil }
    do throws(ShellError) {
      guard let enumerator = try Enumeration.of(value, engine) else {
        _ = try Conversion.cast(value, to: elementType, engine)
        return nil
      }
      while let element = try enumerator.next(engine) {
        _ = try Conversion.cast(element, to: elementType, engine)
      }
      return nil
    } catch { return error }
  }

  private static func refusal(
    _ record: ErrorRecord, _ parameter: ParameterInfo, _ reason: String
  ) -> BindingFault {
    guard case .fault(let fault) = record.source,
      case .notBoolean(let source, _)? = fault as? ConversionFault
    else { return .notConverted(parameter.name, reason: reason) }
    return .notBoolean(parameter.name, source: source, type: parameter.type)
  }
}

/// A mandatory parameter takes neither null nor an empty string nor an empty collection unless it says so.
private enum Emptiness {
  static func check(_ value: Value, _ parameter: ParameterInfo) throws(ShellError) {
    switch value.base.payload {
    case .null, .nothing:
      guard parameter.slot >= 0 else {
        guard parameter.allows(.null) else { throw BindingFault.null(parameter.name).error() }
        return
      }
      let isText = parameter.type === TypeInfo.string
      guard !parameter.allows(isText ? .emptyString : .null), !parameter.allows(.null) else { return }
      // A null for a string has become an empty string by now (observed in PowerShell 7.6.5).
      throw parameter.type === TypeInfo.string
        ? BindingFault.emptyString(parameter.name).error() : BindingFault.null(parameter.name).error()
    case .string(let text)
    where text.isEmpty && parameter.type === TypeInfo.string && !parameter.allows(.emptyString):
      throw BindingFault.emptyString(parameter.name).error()
    case .array(let array): try check(array, parameter)
    case .object(let object as ListObject)
    where object.elements.isEmpty && !parameter.allows(.emptyCollection):
      throw BindingFault.emptyCollection(parameter.name).error()
    default: return
    }
  }

  private static func check(_ array: ArrayObject, _ parameter: ParameterInfo) throws(ShellError) {
    if array.count == 0, !parameter.allows(.emptyCollection) {
      throw BindingFault.emptyArray(parameter.name).error()
    }
    guard array.type.elementType === TypeInfo.string else { return }
    for element in array.elements {
      if case .string(let text) = element.payload, text.isEmpty, !parameter.allows(.emptyString) {
        throw BindingFault.emptyString(parameter.name).error()
      }
    }
  }
}

extension ParameterInfo {
  /// Whether an attribute lets a mandatory parameter be empty in some way.
  func allows(_ emptiness: AllowEmptyAttribute.Kind) -> Bool {
    attributes.contains { ($0 as? AllowEmptyAttribute)?.kind == emptiness }
  }
}

/// `[AllowNull()]`, `[AllowEmptyString()]`, `[AllowEmptyCollection()]`.
package final class AllowEmptyAttribute: ParameterAttribute {
  package enum Kind { case null, emptyString, emptyCollection }

  package let kind: Kind

  package init(_ kind: Kind) { self.kind = kind }

  package var attributeType: TypeInfo { .attribute }

  package func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) -> Value { value }
}

extension TypeInfo {
  package static let attribute = TypeTable.define("System.Attribute", base: object)
}
