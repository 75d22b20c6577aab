/// What an alias property stands for.
package final class AliasDescription: HeapObject {
  package let referenced: ShellString
  /// The type that its value is converted to, if any.
  package let conversion: TypeInfo?

  package init(_ referenced: ShellString, as conversion: TypeInfo? = nil) {
    (self.referenced, self.conversion) = (referenced, conversion)
    super.init(type: .psAliasProperty)
  }
}

/// What runs when a script or code property is read or set; `$this` is the object.
package final class PropertyAccessors: HeapObject {
  package enum Getter {
    case script(ScriptBlock)
    case code((Value, Engine) throws(ShellError) -> Value)
  }

  package let getter: Getter?
  package let setter: ScriptBlock?
  /// A setter that is no script: it is given the new value.
  private let codeSetter: ((Value, Engine) throws(ShellError) -> Void)?

  package init(
    get getter: Getter?, set setter: ScriptBlock? = nil,
    setCode: ((Value, Engine) throws(ShellError) -> Void)? = nil
  ) {
    (self.getter, self.setter, codeSetter) = (getter, setter, setCode)
    super.init(type: .psScriptProperty)
  }

  func read(_ target: Value, _ engine: Engine) throws(ShellError) -> Value {
    switch getter {
    case .code(let body): return try body(target, engine)
    case .script(let block):
      do throws(ShellError) { return try ScriptMembers.run(block, this: target, [], engine).orNull } catch {
        guard error.isHiddenByGetter else { throw error }
        return .null
      }
    case nil: return .null
    }
  }

  func write(_ value: Value, _ target: Value, name: String, _ engine: Engine) throws(ShellError) {
    if let codeSetter { return try codeSetter(value, engine) }
    guard let setter else { throw MemberFault.readOnly(name).error() }
    do throws(ShellError) { _ = try ScriptMembers.run(setter, this: target, [value], engine) } catch {
      throw MemberExceptions.setting(name, error)
    }
  }
}

/// Running the script blocks of script properties and script methods.
enum ScriptMembers {
  /// The output of a block with `$this` set.
  static func run(
    _ block: ScriptBlock, this: Value, _ arguments: [Value], _ engine: Engine
  ) throws(ShellError) -> Value {
    let scope = block.session.current
    let slot = scope.slotForAssignment(WellKnown.this)
    let outer = slot.pointee
    slot.pointee = this
    defer { slot.pointee = outer }
    return try BlockRun.callResult(block, arguments: arguments, engine)
  }
}

extension TypeInfo {
  package static let psMemberInfo = TypeTable.define(
    "System.Management.Automation.PSMemberInfo", base: object)
  package static let psPropertyInfo = TypeTable.define(
    "System.Management.Automation.PSPropertyInfo", base: psMemberInfo)
  package static let psAliasProperty = TypeTable.define(
    "System.Management.Automation.PSAliasProperty", base: psPropertyInfo)
  package static let psScriptProperty = TypeTable.define(
    "System.Management.Automation.PSScriptProperty", base: psPropertyInfo)
}
