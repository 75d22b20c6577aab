import Runtime
import Syntax
import TypeLibrary

/// Keys of a table that is being written: properties of what it is cast to, of a command's argument, names of parameters.
struct HashtableKeys {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// Whether a key of a table has no value yet.
  static func isPending(_ table: HashtableAst) -> Bool {
    table.keyValuePairs.contains { $0.value is ErrorStatementAst }
  }

  /// The keys of the table that the cursor is in, at a place where a key can begin.
  func completeAtCursor() throws(ShellError) -> [CompletionItem]? {
    let cursor = context.cursor
    let around = context.related.last { cursor >= Int($0.extent.start) && cursor <= Int($0.extent.end) }
    guard let table = around as? HashtableAst, context.tokenAtCursor?.kind != .rCurly else { return nil }
    let line = context.line(of: cursor)
    let isInPair = table.keyValuePairs.contains { pair in
      cursor >= Int(pair.key.extent.start)
        && (cursor <= Int(pair.value.extent.end) || line == context.line(of: Int(pair.value.extent.end)))
    }
    if isInPair, (context.tokenBeforeCursor ?? context.tokenAtCursor)?.kind != .semi { return nil }
    (context.index, context.length) = (cursor, 0)
    return try complete(table)
  }

  /// The keys that a table can have; nil where nothing says.
  func complete(_ table: HashtableAst) throws(ShellError) -> [CompletionItem]? {
    guard let use = TableUse(table, context) else { return nil }
    let used = Set(
      table.keyValuePairs.filter {
        context.cursor < Int($0.key.extent.start) || context.cursor > Int($0.key.extent.end)
      }.map { context.text(of: $0.key).lowercased() })
    switch use.owner {
    case let using as UsingStatementAst:
      guard use.keys.isEmpty, using.usingStatementKind == .module else { return nil }
      return moduleKeys(used)
    case is MemberExpressionAst, is ConvertExpressionAst:
      return members(of: Inference(context).types(of: use.owner), use, used)
    case let command as CommandAst: return argumentKeys(use, command, used)
    case let assignment as AssignmentStatementAst:
      guard use.keys.isEmpty, let variable = assignment.left as? VariableExpressionAst else { return nil }
      return splatKeys(table, variable, used)
    default: return nil
    }
  }

  /// Writable properties of types, or of what a key of theirs holds.
  private func members(
    of types: [InferredType], _ use: TableUse, _ used: Set<String>, onlyMakeable: Bool = true
  ) -> [CompletionItem]? {
    var types = types
    for key in use.keys.reversed() {
      types = types.flatMap { owner -> [InferredType] in
        if let property = owner.type?.members.property(key.lowercased(), isStatic: false) {
          return [InferredType(property.type)]
        }
        let own = owner.definition?.members.lazy.compactMap { $0 as? PropertyMemberAst }.first {
          context.string($0.name).equalsIgnoringCase(key)
        }
        return own?.propertyType.map { [Inference(context).type(named: $0.typeName)] } ?? []
      }
    }
    guard !types.isEmpty else { return nil }
    return InferredMembers(context).items(
      of: Inference(context).elements(of: types), matching: context.word + "*", .writable, excluding: used,
      onlyMakeable: onlyMakeable)
  }

  private func argumentKeys(
    _ use: TableUse, _ command: CommandAst, _ used: Set<String>
  ) -> [CompletionItem]? {
    guard let binding = PseudoBinder.bind(command, context, for: .argumentCompletion) else { return nil }
    var name = use.parameter
    if name == nil {
      name =
        binding.boundArguments.last { entry in
          entry.argument.argument === use.argument
            || entry.argument.arguments.contains { $0 === use.argument }
        }?.name
    }
    guard let name else { return nil }
    let isNested = !use.keys.isEmpty
    switch name.lowercased() {
    case "groupby":
      guard !isNested, binding.commandName.lowercased().hasPrefix("format-") else { return nil }
      return special(["Expression", "FormatString", "Label"], used)
    case "property" where !isNested:
      if binding.commandName == "New-Object" {
        return members(of: Inference(context).types(of: command), use, used, onlyMakeable: false)
      }
      return HashtableKeys.ofProperty[binding.commandName].flatMap { special($0, used) }
    default:
      guard let parameter = binding.parameter(name) else { return nil }
      return members(of: [InferredType(parameter.type)], use, used)
    }
  }

  /// Keys of calculated properties, by command.
  private static let ofProperty: [String: [String]] = [
    "Select-Object": ["Name", "Expression"],
    "Sort-Object": ["Expression", "Ascending", "Descending"],
    "Group-Object": ["Expression"],
    "Format-Table": ["Expression", "FormatString", "Label", "Width", "Alignment"],
    "Format-List": ["Expression", "FormatString", "Label"],
    "Format-Wide": ["Expression", "FormatString"],
    "Format-Custom": ["Expression", "Depth"],
  ]

  private func special(_ keys: [String], _ used: Set<String>) -> [CompletionItem]? {
    let found = keys.filter { $0.beginsIgnoringCase(with: context.word) && !used.contains($0.lowercased()) }
    guard !found.isEmpty else { return nil }
    return found.map { CompletionItem($0, list: $0, .property, tip: Descriptions.keys[$0] ?? $0) }
  }

  private func moduleKeys(_ used: Set<String>) -> [CompletionItem] {
    ModuleKeys.remaining(used).filter { $0.beginsIgnoringCase(with: context.word) }.map {
      CompletionItem($0, list: $0, .property, tip: Descriptions.moduleKeys[$0] ?? $0)
    }
  }

  /// Names of the parameters of the command that a table is splatted into further on.
  private func splatKeys(
    _ table: HashtableAst, _ variable: VariableExpressionAst, _ used: Set<String>
  ) -> [CompletionItem]? {
    let name = context.userPath(of: variable)
    var use: CommandAst?
    context.root.forEachDescendant { node in
      guard use == nil else { return false }
      if let splat = node as? VariableExpressionAst, splat.splatted, splat.extent.start > table.extent.end,
        context.userPath(of: splat).equalsIgnoringCase(name)
      {
        use = splat.parent as? CommandAst
      }
      return true
    }
    guard let use, let binding = PseudoBinder.bind(use, context, for: .parameterCompletion) else {
      return nil
    }
    let found = binding.unbound.filter { parameter in
      let name = String(parameter.name)
      return !used.contains(name.lowercased()) && name.beginsIgnoringCase(with: context.word)
    }
    guard !found.isEmpty else { return nil }
    return found.map {
      CompletionItem(String($0.name), list: String($0.name), .parameterName, tip: "[\($0.type.shortName)]")
    }
  }
}

/// Keys of a module's specification.
enum ModuleKeys {
  static let all = ["GUID", "MaximumVersion", "ModuleName", "ModuleVersion", "RequiredVersion"]

  /// Those that can stand beside the ones that are there, in lower case.
  static func remaining(_ used: Set<String>) -> [String] {
    all.filter { key in
      if used.contains(key.lowercased()) { return false }
      if key == "RequiredVersion" { return used.isDisjoint(with: ["moduleversion", "maximumversion"]) }
      return key != "ModuleVersion" && key != "MaximumVersion" || !used.contains("requiredversion")
    }
  }
}
