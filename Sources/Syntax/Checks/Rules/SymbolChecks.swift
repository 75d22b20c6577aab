/// The types that a script block, function or class defines, for what is inside.
private struct TypeScope {
  var names: Set<String> = []
  var definition: TypeDefinitionAst?
  var isMethod = false
}

/// The scopes around a place while the tree is walked.
private struct SymbolContext {
  var scopes: [TypeScope] = []
  var namespaces: [String] = []
  /// Whether a module may bring types that are not known here.
  var importsTypes = false
  /// The classes and enums by the node whose scope they are in.
  var definitions: [ObjectIdentifier: [TypeDefinitionAst]] = [:]
  /// The nodes above a class or enum: no others need a visit.
  var above: Set<ObjectIdentifier> = []

  var isInClass: Bool { scopes.contains { $0.definition != nil } }
}

extension Parser {
  /// Checks what classes need of other places: types that must be there, names used once, properties without `$this`.
  ///
  /// Only classes can be wrong here: outside of them a type is looked for when the code runs.
  mutating func checkSymbols(of root: ScriptBlockAst) {
    if typeDefinitions.isEmpty, root.usingStatements.isEmpty { return }
    var context = SymbolContext()
    context.namespaces = root.usingStatements.compactMap { using in
      using.usingStatementKind == .namespace ? using.name.map { source.string(of: $0.text) } : nil
    }
    findDefinitions(below: root, &context)
    enterScope(root, TypeScope(), &context)
    for using in root.usingStatements { checkModule(using, &context) }
    var stack: [(node: Ast, isLeaving: Bool)] = [(root, false)]
    var children: [Ast] = []
    while let (node, isLeaving) = stack.popLast() {
      if isLeaving {
        context.scopes.removeLast()
        continue
      }
      if enter(node, &context) { stack.append((node, true)) }
      children.removeAll(keepingCapacity: true)
      node.forEachChild { child in
        if context.isInClass || context.above.contains(ObjectIdentifier(child)) { children.append(child) }
      }
      for child in children.reversed() { stack.append((child, false)) }
    }
  }

  /// Finds the classes and enums, in whose scope they are, and what is above them.
  private func findDefinitions(below root: ScriptBlockAst, _ context: inout SymbolContext) {
    for node in typeDefinitions {
      var path = [ObjectIdentifier(node)]
      var owner: Ast?
      var above: Ast? = node.parent
      while let parent = above {
        path.append(ObjectIdentifier(parent))
        if owner == nil, parent.kind == .scriptBlock { owner = parent }
        above = parent.parent
      }
      // What was read twice and dropped is not below the root.
      guard path.last == ObjectIdentifier(root), let owner else { continue }
      context.above.formUnion(path)
      context.definitions[ObjectIdentifier(owner), default: []].append(node)
    }
  }

  /// Checks a node.
  ///
  /// True if it opens a scope.
  private mutating func enter(_ node: Ast, _ context: inout SymbolContext) -> Bool {
    switch node.kind {
    case .typeDefinition:
      enterScope(node, TypeScope(definition: node.cast(to: TypeDefinitionAst.self)), &context)
      return true
    case .scriptBlockExpression:
      enterScope(node.cast(to: ScriptBlockExpressionAst.self).scriptBlock, TypeScope(), &context)
      return true
    case .functionDefinition where node.parent?.kind != .functionMember:
      enterScope(node.cast(to: FunctionDefinitionAst.self).body, TypeScope(), &context)
      return true
    case .functionMember:
      enterScope(node.cast(to: FunctionMemberAst.self).body, TypeScope(isMethod: true), &context)
      return true
    case .assignmentStatement:
      checkProperties(assignedBy: node.cast(to: AssignmentStatementAst.self), context)
    case .typeExpression: checkType(node.cast(to: TypeExpressionAst.self).typeName, context)
    case .typeConstraint: checkType(node.cast(to: TypeConstraintAst.self).typeName, context)
    case .attribute: checkType(node.cast(to: AttributeAst.self).typeName, context, isAttribute: true)
    default: break
    }
    return false
  }

  /// Opens a scope with the types that it defines, wherever in it.
  private mutating func enterScope(_ owner: Ast, _ scope: TypeScope, _ context: inout SymbolContext) {
    var scope = scope
    let definitions = context.definitions[ObjectIdentifier(owner)] ?? []
    for definition in definitions.sorted(by: { $0.extent.start < $1.extent.start }) {
      let name = source.string(of: definition.name)
      if !scope.names.insert(name.lowercased()).inserted {
        report(.memberAlreadyDefined, definition.extent, name)
      }
    }
    context.scopes.append(scope)
  }

  private mutating func checkType(_ type: TypeName, _ context: SymbolContext, isAttribute: Bool = false) {
    switch type.form {
    case .array(let element, _): checkType(element, context)
    case .generic(let definition, let arguments):
      checkType(definition, context)
      for argument in arguments { checkType(argument, context) }
    case .simple:
      guard context.isInClass else { return }
      let name = source.fullName(of: type)
      guard !isKnown(name, context), !isOrdered(type), !isAttribute || !isKnown(name + "Attribute", context)
      else {
        return
      }
      report(isAttribute ? .customAttributeTypeNotFound : .typeNotFound, type.extent, name)
    }
  }

  private func isKnown(_ name: String, _ context: SymbolContext) -> Bool {
    let lower = name.lowercased()
    if context.scopes.contains(where: { $0.names.contains(lower) }) { return true }
    if context.importsTypes, !lower.contains(".") { return true }
    // A backtick and a number say how many arguments a generic type takes.
    let plain =
      name.contains { $0 == "`" } && name.last?.isNumber == true ? name.prefix { $0 != "`" } : name[...]
    return KnownTypes.exists(String(plain), namespaces: context.namespaces) || surroundings.knowsType(name)
  }

  /// In a method a property is assigned with `$this.` or the class's name before it.
  private mutating func checkProperties(
    assignedBy assignment: AssignmentStatementAst, _ context: SymbolContext
  ) {
    guard context.scopes.last?.isMethod == true else { return }
    let targets =
      assignment.left.kind == .arrayLiteral
      ? assignment.left.cast(to: ArrayLiteralAst.self).elements : [assignment.left]
    for target in targets {
      var child = target
      while child.kind == .convertExpression { child = child.cast(to: ConvertExpressionAst.self).child }
      if child.kind == .variableExpression {
        checkProperty(child.cast(to: VariableExpressionAst.self), context)
      }
    }
  }

  private mutating func checkProperty(_ variable: VariableExpressionAst, _ context: SymbolContext) {
    guard variable.variablePath.isVariable,
      let definition = context.scopes.last(where: { $0.definition != nil })?.definition
    else { return }
    for member in definition.members where member.kind == .propertyMember {
      let property = member.cast(to: PropertyMemberAst.self)
      guard source.equalsIgnoringCase(property.name, variable.variablePath.userPath) else { continue }
      let name = source.string(of: property.name)
      if property.propertyAttributes.contains(.static) {
        let prefix = "[\(source.string(of: definition.name))]::"
        report(.missingTypeInStaticPropertyAssignment, variable.extent, prefix, name)
      } else {
        report(.missingThis, variable.extent, "$this.", name)
      }
      return
    }
  }
}

extension Parser {
  /// A module that a script uses must be there while it is parsed.
  private mutating func checkModule(_ using: UsingStatementAst, _ context: inout SymbolContext) {
    guard using.usingStatementKind == .module else { return }
    var name = using.name.map { source.string(of: $0.text) } ?? ""
    if let table = using.moduleSpecification {
      guard let value = constantValue(of: table) else {
        return report(.requiresArgumentMustBeConstant, using.extent)
      }
      guard let module = ScriptRequirements.Module(value) else {
        return report(.requiresModuleInvalid, using.extent, source.string(in: table.extent))
      }
      name = module.name
    }
    if name.contains(where: { "*?[".contains($0) }) { return report(.wildCardModuleNameError, using.extent) }
    guard moduleExists(name) else {
      let text = using.moduleSpecification.map { source.string(in: $0.extent) } ?? name
      return report(.moduleNotFoundDuringParse, using.extent, text)
    }
    context.importsTypes = true
  }

  private func moduleExists(_ name: String) -> Bool {
    guard name.contains("/") || name.contains("\\") else { return surroundings.findsModule(name) }
    let path = String(name.map { $0 == "\\" ? "/" : $0 })
    guard !path.hasPrefix("/"), let file = source.fileName, let slash = file.lastIndex(of: "/") else {
      return surroundings.findsModule(path)
    }
    return surroundings.findsModule(String(file[...slash]) + path)
  }
}
