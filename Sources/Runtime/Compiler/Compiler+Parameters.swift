import Syntax

/// Parameters of a script block as compiled.
struct CompiledParameters {
  let table: ParameterTable
  let defaults: [(slot: Int, value: Node)]
  /// Whether no parameter has a type or an attribute.
  let isSimple: Bool
}

extension Compiler {
  /// The parameters in parentheses behind a function's name, or those of `param`.
  func compileParameters(_ tree: ScriptBlockAst, _ function: FunctionDefinitionAst?) -> CompiledParameters {
    let trees = tree.paramBlock?.parameters ?? function?.parameters ?? []
    for parameter in trees { _ = slot(symbol(parameter.name.variablePath.name)) }
    let header = (tree.paramBlock?.attributes ?? []).first { isNamed($0, "CmdletBinding") }
    let isAdvanced =
      header != nil || trees.contains { tree in tree.attributes.contains { isNamed($0, "Parameter") } }
    let settings = header.map { arguments(of: $0) } ?? AttributeArguments()
    let marks = trees.map { parameterMarks($0) }
    let positional = flag(settings, "PositionalBinding") ?? true
    let hasPositions = marks.contains { $0.contains { $0.position != nil } }
    var infos: [ParameterInfo] = []
    var next = 0
    for (parameter, entries) in zip(trees, marks) {
      let info = compile(parameter, entries, implicitPosition: positional && !hasPositions ? next : nil)
      if !info.isSwitch { next += 1 }
      infos.append(info)
    }
    let table = ParameterTable(
      infos, isAdvanced: isAdvanced, defaultSet: text(settings, "DefaultParameterSetName"),
      supportsShouldProcess: flag(settings, "SupportsShouldProcess") ?? false, confirmImpact: impact(settings)
    )
    return CompiledParameters(
      table: table,
      defaults: zip(trees, infos).compactMap { tree, info in
        tree.defaultValue.map { (info.slot, expression($0)) }
      }, isSimple: !isAdvanced && trees.allSatisfy(\.attributes.isEmpty))
  }

  private func compile(
    _ tree: ParameterAst, _ entries: [ParameterSetEntry], implicitPosition: Int?
  ) -> ParameterInfo {
    var type = TypeInfo.object
    var unknown: String?
    var attributes: [any ParameterAttribute] = []
    var aliases: [ShellString] = []
    for attribute in tree.attributes {
      if attribute.kind == .typeConstraint {
        guard type === TypeInfo.object else { continue }
        if let found = self.type(attribute.typeName) {
          type = found
        } else {
          unknown = typeText(attribute.typeName)
        }
        continue
      }
      let attribute = attribute.cast(to: AttributeAst.self)
      if isNamed(attribute, "Alias") {
        aliases += arguments(of: attribute).positional.map { Conversion.plainText($0) }
      } else if let made = make(attribute) {
        attributes.append(made)
      }
    }
    let isSwitch = type === TypeInfo.switchParameter
    let position = isSwitch ? nil : implicitPosition
    let marks = entries.isEmpty ? [ParameterSetEntry()] : entries
    let name = string(tree.name.variablePath.name)
    let info = ParameterInfo(
      name: name, type: type, aliases: aliases,
      sets: marks.map { mark in
        var mark = mark
        if mark.position == nil { mark.position = position }
        return mark
      }, attributes: attributes, slot: slot(Symbols.intern(name)).index)
    info.unknownType = unknown
    return info
  }

  /// What `[OutputType()]` names: types, or names of types.
  func outputTypes(_ tree: ScriptBlockAst) -> [String] {
    (tree.paramBlock?.attributes ?? []).filter { isNamed($0, "OutputType") }.flatMap { attribute in
      arguments(of: attribute).positional.map { value in
        if case .type(let type) = value.base.payload { return type.fullName }
        return String(Conversion.plainText(value))
      }
    }
  }

  /// One entry per `[Parameter()]`.
  private func parameterMarks(_ tree: ParameterAst) -> [ParameterSetEntry] {
    tree.attributes.filter { isNamed($0, "Parameter") && $0.kind == .attribute }.map { attribute in
      let settings = arguments(of: attribute.cast(to: AttributeAst.self))
      var entry = ParameterSetEntry()
      entry.set = text(settings, "ParameterSetName")
      if case .int(let position)? = settings.named("Position")?.base.payload {
        entry.position = Int(position)
      }
      entry.isMandatory = flag(settings, "Mandatory") ?? false
      if flag(settings, "ValueFromPipeline") == true { entry.pipeline.insert(.byValue) }
      if flag(settings, "ValueFromPipelineByPropertyName") == true { entry.pipeline.insert(.byPropertyName) }
      entry.takesRemainingArguments = flag(settings, "ValueFromRemainingArguments") ?? false
      entry.helpMessage = text(settings, "HelpMessage")
      entry.isHidden = flag(settings, "DontShow") ?? false
      return entry
    }
  }

  /// The run-time meaning of an attribute, if it has one.
  func make(_ tree: AttributeAst) -> (any ParameterAttribute)? {
    guard case .simple(let name) = tree.typeName.form else { return nil }
    var text = source.string(of: name)
    if let type = scriptAttribute(text) { return make(type, tree) }
    if text.lowercased().hasSuffix("attribute"), text.count > 9 { text = String(text.dropLast(9)) }
    if let dot = text.lastIndex(of: ".") { text = String(text[text.index(after: dot)...]) }
    // An attribute whose arguments do not fit is reported when the parameter is bound.
    do throws(ShellError) { return try AttributeFactory.make(text, arguments(of: tree), engine) } catch {
      return FailingAttribute(error)
    }
  }
}

extension Compiler {
  /// An attribute of a class of a script.
  private func make(_ type: TypeInfo, _ tree: AttributeAst) -> (any ParameterAttribute)? {
    do throws(ShellError) { return try ScriptAttributes.make(type, arguments(of: tree), engine) } catch {
      return FailingAttribute(error)
    }
  }

  /// An attribute's arguments; they are constants, types and script blocks, so no frame is needed to know them.
  func arguments(of tree: AttributeAst) -> AttributeArguments {
    AttributeArguments(
      positional: tree.positionalArguments.map { constantValue($0) },
      named: tree.namedArguments.map { (string($0.argumentName), constantValue($0.argument)) })
  }

  private func constantValue(_ tree: ExpressionAst) -> Value {
    let node = expression(tree)
    if let constant = node as? ConstantNode { return constant.value }
    if let block = node as? ScriptBlockNode {
      return Value(.block(ScriptBlock(block.definition, session: session)))
    }
    // Anything else a constant expression can be: arrays, signed numbers, types, enumeration values.
    var frame = Frame(scope: session.current, engine: engine, sink: nil)
    return (try? node.eval(&frame)) ?? .null
  }

  func flag(_ arguments: AttributeArguments, _ name: String) -> Bool? {
    arguments.named(name).map { value in
      switch value.base.payload {
      case .bool(let flag): flag
      case .int(let number): number != 0
      default: !value.isNull
      }
    }
  }

  private func text(_ arguments: AttributeArguments, _ name: String) -> ShellString? {
    arguments.named(name).map { Conversion.plainText($0) }
  }

  private func impact(_ arguments: AttributeArguments) -> ConfirmImpact {
    switch String(text(arguments, "ConfirmImpact") ?? .empty).lowercased() {
    case "none": .none
    case "low": .low
    case "high": .high
    default: .medium
    }
  }

  /// The type of a name, if there is one by now.
  func type(_ name: TypeName) -> TypeInfo? {
    do throws(ShellError) {
      return try TypeResolver.resolve(name, in: source, namespaces, session.current, engine, lexicalTypes)
    } catch {
      return nil
    }
  }

  private func typeText(_ name: TypeName) -> String { source.string(in: name.extent) }

  /// Whether an attribute or type constraint has a name, `Attribute` behind it or not.
  func isNamed(_ attribute: AttributeBaseAst, _ name: String) -> Bool {
    guard case .simple(let text) = attribute.typeName.form else { return false }
    let found = string(text)
    return ShellString.equalIgnoringCase(found, .from(name))
      || ShellString.equalIgnoringCase(found, .from(name + "Attribute"))
  }
}

/// An attribute that could not be made: binding the parameter fails with the reason.
final class FailingAttribute: ParameterAttribute {
  private let error: ShellError

  init(_ error: ShellError) { self.error = error }

  var attributeType: TypeInfo { .attribute }

  func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) throws(ShellError) -> Value {
    throw error
  }
}
