/// A method without parentheses (`$text.Trim`): its overloads, bound to a target.
package final class MethodObject: HeapObject {
  package let name: String
  package let overloads: [MethodSignature]
  package let target: Value
  package let isStatic: Bool
  /// A script or code method, which has no overloads.
  package let scripted: ExtendedMember?

  package init(_ name: String, _ overloads: [MethodSignature], of target: Value, isStatic: Bool = false) {
    (self.name, self.overloads, self.target, self.isStatic) = (name, overloads, target, isStatic)
    scripted = nil
    super.init(type: .psMethodOfGroup)
  }

  init(scripted member: ExtendedMember, of target: Value) {
    (name, overloads, self.target, isStatic) = (String(member.name), [], target, false)
    scripted = member
    super.init(type: .psScriptMethod)
  }

  /// The overloads as `OverloadDefinitions` lists them.
  package var definitions: [String] {
    guard scripted == nil else { return ["System.Object \(name)();"] }
    return overloads.map { overload in
      guard overload.isConstructor else { return (isStatic ? "static " : "") + overload.text }
      return "\(overload.owner.displayName) new\(overload.text)"
    }
  }

  package override func text(_ engine: Engine) throws(ShellError) -> ShellString {
    .from(definitions.joined(separator: ", "))
  }

  /// Calls the method with arguments (`$method.Invoke(…)`).
  package func invoke(_ arguments: [Value], _ scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> Value
  {
    if let scripted { return try ScriptedMethod.call(scripted, on: target, arguments, engine) ?? .null }
    return try Members.call(name, on: target, arguments, isStatic: isStatic, in: scope, engine)
  }
}

extension MethodObject: BridgedObject {}

/// A property with indexes without its indexes (`$list.Item`).
package final class ParameterizedPropertyObject: HeapObject {
  package let property: PropertyMember
  package let target: Value

  init(_ property: PropertyMember, of target: Value) {
    (self.property, self.target) = (property, target)
    super.init(type: .psParameterizedProperty)
  }
}

extension ParameterizedPropertyObject: BridgedObject {}

extension TypeInfo {
  package static let psMethodInfo = TypeTable.define(
    "System.Management.Automation.PSMethodInfo", base: psMemberInfo)
  package static let psMethod = TypeTable.define("System.Management.Automation.PSMethod", base: psMethodInfo)
  /// What a method without parentheses is: PowerShell's type has the group of overloads as its argument.
  package static let psMethodOfGroup = TypeTable.construct(
    TypeTable.define("System.Management.Automation.PSMethod`1", base: psMethod), [object])
  package static let psScriptMethod = TypeTable.define(
    "System.Management.Automation.PSScriptMethod", base: psMethodInfo)
  package static let psParameterizedProperty = TypeTable.define(
    "System.Management.Automation.PSParameterizedProperty", base: psMethodInfo)
}
