import Syntax

extension Compiler {
  /// Has the code make the types of its text, or of its block, before the first of its parts runs.
  ///
  /// The modules that the text uses are loaded before.
  func defineTypes(first code: Code) {
    guard let block else { return }
    let isRoot = block === syntax.root
    let modules = isRoot ? UsingModules(self) : nil
    let types = ScriptTypes.of(syntax).flatMap { types in
      isRoot || types.entries.contains { $0.block === block } ? types : nil
    }
    guard modules != nil || types != nil else { return }
    func defining(_ node: Node) -> Node {
      let typed = types.map { DefineTypesNode($0, block, isRoot: isRoot, before: node) } ?? node
      return modules.map { UsingModulesNode($0, before: typed) } ?? typed
    }
    if let node = code.dynamicParameters {
      code.dynamicParameters = defining(node)
    } else if let node = code.begin {
      code.begin = defining(node)
    } else if let node = code.process {
      code.process = defining(node)
    } else if let node = code.end {
      code.end = defining(node)
    }
  }

  /// `return` in a method: the value, converted to what the method returns.
  func methodReturnNode(_ tree: ReturnStatementAst, _ type: TypeInfo) -> Node {
    guard let pipeline = tree.pipeline else { return MethodReturnNode(tree.extent, nil, type, point: 0) }
    return MethodReturnNode(
      tree.extent, value(pipeline.cast(to: PipelineBaseAst.self)), type, point: point(pipeline.extent))
  }
}

/// Makes the types of a text and lets the block that runs see those of its own.
package final class DefineTypesNode: Node {
  private let types: ScriptTypes
  private unowned(unsafe) let block: ScriptBlockAst
  private let isRoot: Bool
  private let next: Node

  init(_ types: ScriptTypes, _ block: ScriptBlockAst, isRoot: Bool, before next: Node) {
    (self.types, self.block, self.isRoot, self.next) = (types, block, isRoot, next)
    super.init(next.extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    if isRoot { try types.define(in: frame.scope, frame.engine) }
    types.add(of: block, to: frame.scope)
    return try next.exec(&frame)
  }
}

/// `return` in a method of a class.
package final class MethodReturnNode: Node {
  private let value: Node?
  private let type: TypeInfo
  private let point: Int32

  init(_ extent: Extent, _ value: Node?, _ type: TypeInfo, point: Int32) {
    (self.value, self.type, self.point) = (value, type, point)
    super.init(extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    guard let value else { return .return }
    frame.scope.pointee.position = point
    let result = try value.eval(&frame)
    guard type !== TypeInfo.void else { return .return }
    frame.single = try converted(result, frame.engine)
    return .return
  }

  private func converted(_ result: Value, _ engine: Engine) throws(ShellError) -> Value {
    if result.isNothing { return ZeroValues.of(type) }
    if type === TypeInfo.object { return result }
    if TypeOf.value(result.base) === type, !result.isNull { return result.base }
    return try Conversion.cast(result, to: type, engine)
  }
}

extension MemberCode {
  /// The code of a method or constructor.
  static func compile(_ tree: FunctionMemberAst, _ method: ScriptMethod) -> MemberCode {
    let owner = method.owner
    let compiler = Compiler(owner.syntax, layout: .window, owner.session)
    compiler.block = tree.body
    compiler.methodReturn = method.returns
    let this = compiler.slot(WellKnown.this).index
    let table = compiler.compileParameters(tree.body, tree.function).table
    var statements = tree.body.endBlock?.statements ?? []
    let baseCall = Compiler.baseCall(statements.first)
    if baseCall != nil { statements.removeFirst() }
    let basePoint = baseCall.map { compiler.point($0.extent) } ?? 0
    let baseArguments = baseCall?.arguments.map { compiler.expression($0) } ?? []
    let body = compiler.statements(
      statements, traps: tree.body.endBlock?.traps ?? [], extent: tree.body.extent)
    let code = Code(
      tree: tree.body, source: owner.syntax.source, layout: .window, slots: compiler.slots, parameters: table,
      owner: owner.syntax)
    code.end = body
    code.sequencePoints = compiler.points
    code.namespaces = compiler.namespaces
    let assigned = AssignedNames.of(tree.body, owner.syntax.source)
    let parameters = table.own.map { info in
      let isTyped = info.type !== TypeInfo.object && assigned.contains(String(info.name).lowercased())
      return Parameter(
        slot: info.slot, constraint: isTyped ? TypeConstraint(info.type) : nil, name: info.name)
    }
    return MemberCode(
      code, body, parameters, thisSlot: this, baseArguments: baseArguments, basePoint: basePoint)
  }
}

extension Compiler {
  /// `: base(…)`, which the parser puts before a constructor's statements.
  fileprivate static func baseCall(_ statement: StatementAst?) -> BaseCtorInvokeMemberExpressionAst? {
    guard let statement, statement.kind == .commandExpression else { return nil }
    let expression = statement.cast(to: CommandExpressionAst.self).expression
    guard expression.kind == .baseCtorInvokeMemberExpression else { return nil }
    return expression.cast(to: BaseCtorInvokeMemberExpressionAst.self)
  }
}

extension InitializerCode {
  /// The initialisers of a class's own properties; nil if there are none.
  static func compile(_ owner: ScriptClass, isStatic: Bool) -> InitializerCode? {
    let properties = owner.tree.members.filter { $0.kind == .propertyMember }
      .map { $0.cast(to: PropertyMemberAst.self) }
      .filter { $0.initialValue != nil && $0.propertyAttributes.contains(.static) == isStatic }
    guard !properties.isEmpty else { return nil }
    let compiler = Compiler(owner.syntax, layout: .window, owner.session)
    var around: Ast? = owner.tree
    while let node = around, node.kind != .scriptBlock { around = node.parent }
    let block = around?.cast(to: ScriptBlockAst.self) ?? owner.syntax.root
    compiler.block = block
    let this = compiler.slot(WellKnown.this).index
    var steps: [(property: PropertyMember, value: Node, point: Int32)] = []
    for tree in properties {
      let name = owner.syntax.source.string(of: tree.name).lowercased()
      guard let value = tree.initialValue,
        let property = owner.type.members.property(name, isStatic: isStatic)
      else { continue }
      steps.append((property, compiler.expression(value), compiler.point(value.extent)))
    }
    let code = Code(
      tree: block, source: owner.syntax.source, layout: .window, slots: compiler.slots,
      parameters: ParameterTable([], isAdvanced: false), owner: owner.syntax)
    code.sequencePoints = compiler.points
    code.namespaces = compiler.namespaces
    let empty = StatementsNode(owner.tree.extent, [], points: [])
    return InitializerCode(
      MemberCode(code, empty, [], thisSlot: this, baseArguments: [], basePoint: 0), steps)
  }
}
