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
  private var site = MethodSite()

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
    super.init(extent)
  }

  deinit { arguments.deallocate() }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let target = try target.eval(&frame)
    if isNullConditional, target.isNull { return .null }
    let name = try member.eval(&frame)
    let values = frame.engine.takeArguments(arguments.count)
    defer { frame.engine.giveBack(values) }
    for index in 0..<arguments.count { values[index] = try arguments.eval(index, &frame) }
    var call = MethodCall(target: target, name: name, isStatic: isStatic, arguments: values)
    if !constraints.isEmpty || !genericArguments.isEmpty { call.constraints = try callConstraints(&frame) }
    if let castType { call.castType = try castType.type(&frame) }
    return try invoke(call, &frame)
  }

  /// Calls by the plan of the last call, or chooses anew; the method may come by here again, so the site is not held.
  private func invoke(_ call: MethodCall, _ frame: inout Frame) throws(ShellError) -> Value {
    if let plan = site.plan(for: call) { return try plan.run(call, frame.scope, frame.engine) }
    var learned = MethodSite()
    defer { site = learned }
    return try Members.invoke(call, &learned, frame.scope, frame.engine)
  }

  private func callConstraints(_ frame: inout Frame) throws(ShellError) -> CallConstraints {
    var result = CallConstraints()
    for constraint in constraints { result.types.append(try constraint?.type(&frame)) }
    for argument in genericArguments { result.genericArguments.append(try argument.type(&frame)) }
    return result
  }
}
