/// Follows the ways through a method, to find uses of variables that are not assigned on the way, and an end of the
/// method that no `return` leads to.
///
/// Source of the rules: PowerShell's variable analysis, of which this is what the parser can see.
struct MethodFlow {
  let source: SourceText
  let entry = FlowBlock(isReachable: true)
  let exit = FlowBlock()
  var current: FlowBlock
  var blocks: [FlowBlock] = []
  var loops: [(label: String, onBreak: FlowBlock, onContinue: FlowBlock)] = []
  var variables: [FlowVariable] = []
  private var indexes: [String: Int] = [:]
  /// Whether all variables are looked up by name, because a command may make or remove some.
  var looksUpAll = false

  init(_ source: SourceText) {
    self.source = source
    current = entry
    blocks = [entry, exit]
    for name in MethodFlow.automaticNames {
      let index = variable(named: name)
      variables[index].isAutomatic = true
      variables[index].home = .slot
    }
  }

  private static let automaticNames = [
    "_", "args", "this", "input", "pscmdlet", "psboundparameters", "myinvocation", "psscriptroot",
    "pscommandpath", "?",
  ]

  mutating func newBlock() -> FlowBlock {
    let block = FlowBlock()
    blocks.append(block)
    return block
  }

  /// The index of a variable, by its name in lower case.
  mutating func variable(named name: String) -> Int {
    let name = name == "psitem" ? "_" : name
    if let index = indexes[name] { return index }
    indexes[name] = variables.count
    variables.append(FlowVariable())
    return variables.count - 1
  }

  /// The index of the variable that a path names in the method's own scope.
  mutating func variable(at path: VariablePath) -> Int? {
    guard path.isUnscopedVariable || path.isLocal || path.isPrivate else { return nil }
    return variable(named: source.string(of: path.name).lowercased())
  }

  func dissolve() {
    for block in blocks { block.dissolve() }
  }
}

extension MethodFlow {
  /// Reads a method.
  ///
  /// Call `finish` then.
  mutating func read(_ method: FunctionMemberAst) {
    looksUpAll = commandsMayMakeVariables(in: method.body)
    for parameter in method.parameters { read(parameter) }
    for block in [
      method.body.dynamicParamBlock, method.body.beginBlock, method.body.processBlock, method.body.endBlock,
      method.body.cleanBlock,
    ] {
      for statement in block?.statements ?? [] { visit(statement) }
    }
    current.flows(to: exit)
  }

  /// Whether the method has an end that returns nothing.
  var fallsThrough: Bool {
    exit.predecessors.contains { !$0.leavesMethod && $0.isReachable }
  }

  private mutating func read(_ parameter: ParameterAst) {
    guard let index = variable(at: parameter.name.variablePath) else { return }
    let types = parameter.attributes.filter { $0.kind == .typeConstraint }
    let isPlain = types.count == parameter.attributes.count && types.count <= 1
    variables[index].isAssigned = true
    let type = types.first.map { KnownTypes.fullName(source.fullName(of: $0.typeName)) } ?? "System.Object"
    if !isPlain, !variables[index].isAutomatic { variables[index].home = .lookedUp }
    entry.steps.append(.assign(variable: index, type: type, nil))
  }

  private func commandsMayMakeVariables(in body: ScriptBlockAst) -> Bool {
    var found = false
    body.forEachDescendant { node in
      switch node.kind {
      case .functionDefinition, .scriptBlockExpression, .trapStatement: return false
      case .variableExpression:
        if node.cast(to: VariableExpressionAst.self).variablePath.isPrivate { found = true }
      case .command:
        let command = node.cast(to: CommandAst.self)
        if command.invocationOperator == .dot { found = true }
        if let name = command.commandName,
          MethodFlow.variableCommands.contains(source.string(of: name).lowercased())
        {
          found = true
        }
      default: break
      }
      return !found
    }
    return found
  }

  private static let variableCommands: Set<String> = [
    "new-variable", "remove-variable", "set-variable", "set-psbreakpoint", "nv", "rv", "sbp", "sv", "set",
    "microsoft.powershell.utility\\new-variable", "microsoft.powershell.utility\\remove-variable",
    "microsoft.powershell.utility\\set-variable", "microsoft.powershell.utility\\set-psbreakpoint",
  ]
}
