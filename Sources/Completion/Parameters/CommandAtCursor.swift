import Runtime
import Syntax
import TypeLibrary

/// From a command of the text to the command that would run, with its parameters.
struct CommandAtCursor {
  let info: CommandInfo
  let table: ParameterTable
  /// Whether it binds as a simple function does.
  let isSimple: Bool

  /// Functions and aliases of the text come before those of the session; nil for programs and unknown names.
  init?(_ command: CommandAst, _ context: CompletionContext) {
    guard var name = CommandAtCursor.name(of: command, context) else {
      guard let block = command.commandElements.first as? ScriptBlockExpressionAst else { return nil }
      self.init(block, context)
      return
    }
    let definitions = TextDefinitions(context)
    for _ in 0..<5 {
      guard let target = definitions.alias(name) else { break }
      name = target
    }
    let session = context.scope.pointee.session
    if let function = definitions.function(name) {
      let table = ParameterTable.declared(by: function, in: context.tree, session)
      let block = ScriptBlock(
        ScriptBlockDefinition(tree: function.body, syntax: context.tree, function: function),
        session: session)
      self.init(FunctionInfo(.from(name), block, isFilter: function.isFilter), table)
      return
    }
    // A command that cannot be looked up or read has no parameters to tell of.
    guard
      let found = try? CommandResolver.find(Symbols.intern(.from(name)), .from(name), from: context.scope),
      let table = try? found.parameterTable(context.engine)
    else { return nil }
    self.init(found, table)
  }

  private init?(_ block: ScriptBlockExpressionAst, _ context: CompletionContext) { return nil }

  private init(_ info: CommandInfo, _ table: ParameterTable) {
    (self.info, self.table, isSimple) = (info, table, !table.isAdvanced)
  }

  /// The command's name where it is known; a script's may be quoted or hold variables.
  static func name(of command: CommandAst, _ context: CompletionContext) -> String? {
    if let name = command.commandName { return context.string(name) }
    guard let word = command.commandElements.first as? ExpandableStringExpressionAst else { return nil }
    return PathCompletion(context).expanded(word, behind: "").map { word in
      var word = word
      _ = Quoting.unquote(&word)
      return word
    }
  }

  /// The parameters in the order in which completion lists them.
  var parameters: [ParameterInfo] { table.completionOrder(of: String(info.name)) }
}

extension ParameterTable {
  /// The command's own parameters, common ones, and last those that come with a provider.
  func completionOrder(of command: String) -> [ParameterInfo] {
    let dynamic = ProviderParameters.names(of: command).compactMap { name in
      parameters.first { String($0.name).equalsIgnoringCase(name) }
    }
    return parameters.filter { parameter in !dynamic.contains { $0 === parameter } } + dynamic
  }
}

/// Parameters that PowerShell's file system adds to commands over items.
enum ProviderParameters {
  static func names(of command: String) -> [String] { table[command] ?? [] }

  private static let table: [String: [String]] = [
    "Get-ChildItem": ["Attributes", "FollowSymlink", "Directory", "File", "Hidden", "ReadOnly", "System"],
    "Get-Content": ["Delimiter", "Wait", "Raw", "Encoding", "AsByteStream"],
    "Set-Content": ["NoNewline", "Encoding", "AsByteStream"],
    "Add-Content": ["NoNewline", "Encoding", "AsByteStream"],
    "Copy-Item": ["FromSession", "ToSession"],
    "Test-Path": ["OlderThan", "NewerThan"],
  ]
}

/// Functions and aliases that a text defines.
struct TextDefinitions {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  func function(_ name: String) -> FunctionDefinitionAst? {
    var found: FunctionDefinitionAst?
    context.root.forEachDescendant { node in
      guard let function = node as? FunctionDefinitionAst, !(function.parent is FunctionMemberAst),
        context.string(function.name).equalsIgnoringCase(name)
      else { return true }
      found = function
      return true
    }
    return found
  }

  /// What `Set-Alias` or `New-Alias` in the text gives a name.
  func alias(_ name: String) -> String? {
    var target: String?
    context.root.forEachDescendant { node in
      guard let command = node as? CommandAst, let called = command.commandName,
        ["set-alias", "new-alias", "sal", "nal"].contains(context.string(called).lowercased())
      else { return true }
      let words = command.commandElements.dropFirst().compactMap { element in
        (element as? StringConstantExpressionAst).map { context.value(of: $0) }
      }
      if words.count >= 2, words[0].equalsIgnoringCase(name) { target = words[1] }
      return true
    }
    return target
  }
}
