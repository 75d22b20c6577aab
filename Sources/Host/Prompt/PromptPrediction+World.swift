import Runtime
import Syntax

/// What the session's world has for the argument that is being typed.
struct WorldGuesses {
  let engine: Engine

  /// The values that fit; empty where the parameter takes nothing of the world.
  func values(for place: WorldArgumentPlace) -> [CompletedValue] {
    let name = ShellString.from(place.command)
    // A name that stands for no command, or a parameter that fits several, has no values.
    guard let command = try? CommandResolver.find(Symbols.intern(name), name, from: engine.global.top) else {
      return []
    }
    if let program = command as? BuiltInProgramInfo {
      return program.program.completions(of: place.words, engine)
    }
    guard
      let kind = (try? command.parameterTable(engine)?.parameter(named: .from(place.parameter)))?.completes,
      let source = engine.services.find((any WorldValues).self)
    else { return [] }
    return source.values(of: kind)
  }
}

/// The argument at the end of a text that belongs to a parameter: `Connect-It -TenantId aaa`.
struct WorldArgumentPlace {
  let command: String
  /// The words behind the command, the last one as far as it was typed.
  let words: [String]
  /// Without its dashes.
  let parameter: String
  /// What of the argument was typed.
  let typed: String

  /// Nil where the text does not end in one.
  init?(_ text: String) {
    let source = SourceText(text)
    let tree = SyntaxTree.parse(source)
    guard let ast = Self.lastCommand(of: tree), let name = ast.commandName else { return nil }
    let elements = ast.commandElements
    guard let last = elements.last else { return nil }
    let isBehind = Int(last.extent.end) < source.count
    guard let named = isBehind ? last : elements.dropLast().last,
      let parameter = Self.parameter(named, source), isBehind || Self.parameter(last, source) == nil
    else { return nil }
    self.parameter = parameter
    command = source.string(of: name)
    typed = isBehind ? "" : Self.bare(source.string(in: last.extent))
    let before = (isBehind ? elements : elements.dropLast()).dropFirst()
    words = before.map { source.string(in: $0.extent) } + [typed]
  }

  private static func lastCommand(of tree: SyntaxTree) -> CommandAst? {
    var last: CommandAst?
    tree.root.forEachDescendant { node in
      if node.kind == .command { last = node.cast(to: CommandAst.self) }
      return true
    }
    return last
  }

  /// The name in `-Name` or `--name`.
  private static func parameter(_ element: CommandElementAst, _ source: SourceText) -> String? {
    let text = source.string(in: element.extent)
    guard element.kind == .commandParameter || text.hasPrefix("--"), !text.contains("="), !text.hasSuffix(":")
    else { return nil }
    return String(text.drop { $0 == "-" })
  }

  /// Without the quote that opens it.
  private static func bare(_ text: String) -> String {
    text.first.map { "'\"".contains($0) } == true ? String(text.dropFirst()) : text
  }
}
