import Runtime
import Syntax
import TypeLibrary

/// Completers that PowerShell's own declarations name (`[ArgumentCompleter()]`, `[ArgumentCompletions()]`).
enum NamedCompleters {
  /// The items of a parameter's completer; nil if it has none.
  static func items(_ values: ParameterValues, _ parameter: ParameterInfo) -> [CompletionItem]? {
    let key = "\(values.binding.commandName):\(parameter.name)".lowercased()
    let word = values.context.word
    switch table[key] {
    case .list(let list): return MatchingValues.items(list, for: word)
    case .values(let list):
      return MatchingValues.items(list, for: word, kind: .parameterValue, quotes: false)
    case .verbs: return MatchingValues.items(verbs(values), for: word)
    case .nouns: return MatchingValues.items(nouns(values), for: word)
    case .separators: return separators(word)
    case .lineEnds: return lineEnds(word)
    case .properties: return properties(values)
    case nil: return nil
    }
  }

  private enum Source {
    /// Texts, quoted where they must be.
    case list([String])
    /// Texts as they are.
    case values([String])
    case verbs, nouns, separators, lineEnds, properties
  }

  private static let scopes = Source.list(["Global", "Local", "Script"])
  private static let encodings = Source.values([
    "ansi", "ascii", "bigendianunicode", "bigendianutf32", "oem", "unicode", "utf7", "utf8", "utf8BOM",
    "utf8NoBOM", "utf32",
  ])

  private static let table: [String: Source] = {
    var table: [String: Source] = [
      "set-strictmode:version": .list(["Latest", "3.0", "2.0", "1.0"]),
      "get-module:psedition": .list(["Desktop", "Core"]),
      "get-date:format": .values(["FileDate", "FileDateUniversal", "FileDateTime", "FileDateTimeUniversal"]),
      "get-verb:verb": .verbs, "get-command:verb": .verbs, "get-command:noun": .nouns,
      "join-string:separator": .separators, "join-string:property": .properties,
      "join-string:formatstring": .list([
        "[{0}]", "{0:N2}", "`n    `${0}", "`n    [string] `${0}",
      ]),
      "get-clipboard:delimiter": .lineEnds,
    ]
    for command in [
      "clear-variable", "get-variable", "new-variable", "remove-variable", "set-variable", "export-alias",
      "get-alias", "import-alias", "new-alias", "remove-alias", "set-alias", "get-psdrive", "new-psdrive",
      "remove-psdrive",
    ] {
      table["\(command):scope"] = scopes
    }
    for command in [
      "add-content", "get-content", "set-content", "out-file", "tee-object", "export-csv", "import-csv",
      "select-string", "format-hex", "export-clixml", "send-mailmessage", "export-pssession",
    ] {
      table["\(command):encoding"] = encodings
    }
    return table
  }()

  private static func verbs(_ values: ParameterValues) -> [String] {
    let all = VerbTable.all
    let known = KnownTexts(values)
    let groups = known["Group"]
    if !groups.isEmpty {
      return all.filter { entry in groups.contains { $0.equalsIgnoringCase(entry.group) } }.map(\.verb)
    }
    let found = known["Noun"]
    guard !found.isEmpty else { return all.map(\.verb) }
    let patterns = found.map { TextPattern($0) }
    let verbs = Set(
      values.commands.filter { info in patterns.contains { $0.matches(info.noun) } }.map {
        $0.verb.lowercased()
      })
    return all.map(\.verb).filter { verbs.contains($0.lowercased()) }
  }

  private static func nouns(_ values: ParameterValues) -> [String] {
    let known = KnownTexts(values)
    let verbs = known["Verb"].map { TextPattern($0) }
    let modules = known["Module"].map { TextPattern($0) }
    var seen: Set<String> = []
    let nouns = values.commands.filter { info in
      (verbs.isEmpty || verbs.contains { $0.matches(info.verb) })
        && (modules.isEmpty || modules.contains { $0.matches(String(info.moduleName)) })
    }.map(\.noun).filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    return Ordering.ordinal(nouns) { $0 }
  }

  private static func separators(_ word: String) -> [CompletionItem] {
    let all: [(text: String, list: String, tip: String)] = [
      (",", "Comma", "',' - Comma"), (", ", "Comma-Space", "', ' - Comma-Space"),
      (";", "Semi-Colon", "';' - Semi-Colon"), ("; ", "Semi-Colon-Space", "'; ' - Semi-Colon-Space"),
      ("`n", "Newline", "`n - Newline"), ("-", "Dash", "'-' - Dash"), (" ", "Space", "' ' - Space"),
    ]
    var word = word
    let quote = Quoting.unquote(&word)
    return all.filter { $0.text.hasPrefix(word) }.map { entry in
      CompletionItem(
        Quoting.quoted(entry.text, quote), list: entry.list, .parameterValue, tip: entry.tip)
    }
  }

  private static func lineEnds(_ word: String) -> [CompletionItem] {
    let pattern = TextPattern(word.trimmingQuotes + "*")
    var items: [CompletionItem] = []
    if pattern.matches("CRLF") || pattern.matches("Windows") {
      items.append(CompletionItem("\"`r`n\"", list: "CRLF", .parameterValue, tip: "Windows (CRLF)"))
    }
    if pattern.matches("LF") || pattern.matches("Unix") || pattern.matches("Linux") {
      items.append(CompletionItem("\"`n\"", list: "LF", .parameterValue, tip: "UNIX (LF)"))
    }
    return items
  }

  /// Properties of what the command before in the pipeline gives; nil at the beginning of one.
  private static func properties(_ values: ParameterValues) -> [CompletionItem]? {
    guard let pipeline = values.command.parent as? PipelineAst,
      let index = pipeline.pipelineElements.firstIndex(where: { $0 === values.command }), index > 0
    else { return nil }
    let context = values.context
    let types = Inference(context).types(of: pipeline.pipelineElements[index - 1])
    return InferredMembers(context).items(of: types, matching: context.word + "*", .properties)
  }
}

/// Texts that other arguments of a command give.
private struct KnownTexts {
  private let values: ParameterValues

  init(_ values: ParameterValues) { self.values = values }

  subscript(_ name: String) -> [String] {
    switch values.boundTable.value(for: .from(name))?.base.payload {
    case .string(let text): [String(text)]
    case .array(let array): array.elements.map { String(Conversion.plainText($0)) }
    default: []
    }
  }
}

extension ParameterValues {
  /// Commands and functions that a session has.
  var commands: [CommandInfo] {
    CommandListing(engine: context.engine, scope: context.scope).find(
      TextPattern("*"), module: nil, kinds: [.cmdlet, .function, .filter])
  }
}
