package import Syntax

/// `target.member(arguments)`, `[type]::member(arguments)`.
package final class InvokeMemberNode: Node {
  private let target: Node
  private let member: Node
  private let arguments: NodeList
  private let isStatic: Bool
  private let isNullConditional: Bool
  /// Types that casts around arguments ask for: they take part in the choice of the overload.
  ///
  /// Empty without casts.
  private let constraints: [TypeNode?]
  private let genericArguments: [TypeNode]
  /// The type of a cast around the target.
  private let castType: TypeNode?
  private let site = MethodSite()
  /// Whether the name is the same each time, so that the call site may remember what it meant.
  private let isNamed: Bool

  package init(
    _ extent: Extent, _ target: Node, _ member: Node, _ arguments: [Node], isStatic: Bool,
    isNullConditional: Bool,
    constraints: [TypeNode?], genericArguments: [TypeNode], castType: TypeNode? = nil
  ) {
    self.castType = castType
    (self.target, self.member, self.arguments) = (target, member, NodeList(arguments))
    (self.isStatic, self.isNullConditional) = (isStatic, isNullConditional)
    self.constraints = constraints.contains { $0 != nil } ? constraints : []
    self.genericArguments = genericArguments
    isNamed = member is ConstantNode
    super.init(extent)
  }

  deinit { arguments.deallocate() }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let target = try target.eval(&frame)
    if isNullConditional, target.isNull { return .null }
    // The name is evaluated before the arguments, if there is anything to evaluate.
    let name: Value = isNamed ? .null : try member.eval(&frame)
    let state = frame.state
    let values = state.takeArguments(arguments.count)
    defer { state.giveBack(values) }
    for index in 0..<arguments.count { values[index] = try arguments.eval(index, &frame) }
    if isNamed, let plan = site.plan(for: target, values, isStatic: isStatic) {
      return try plan.run(target, values, isStatic: isStatic, frame.scope, state.pointee.engine)
    }
    return try invoke(target, isNamed ? member.eval(&frame) : name, values, &frame)
  }

  @inline(never)
  private func invoke(
    _ target: Value, _ name: Value, _ values: UnsafeMutableBufferPointer<Value>, _ frame: inout Frame
  ) throws(ShellError) -> Value {
    var call = MethodCall(target: target, name: name, isStatic: isStatic, arguments: values)
    if !constraints.isEmpty || !genericArguments.isEmpty { call.constraints = try callConstraints(&frame) }
    if let castType { call.castType = try castType.type(&frame) }
    return try Members.invoke(call, isNamed ? site : MethodSite(), frame.scope, frame.engine)
  }

  private func callConstraints(_ frame: inout Frame) throws(ShellError) -> CallConstraints {
    var result = CallConstraints()
    for constraint in constraints { result.types.append(try constraint?.type(&frame)) }
    for argument in genericArguments { result.genericArguments.append(try argument.type(&frame)) }
    return result
  }
}
