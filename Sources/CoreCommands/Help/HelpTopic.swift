import Runtime

/// What the help system knows under one name.
struct HelpTopic {
  let name: String
  let category: HelpCategory
  let synopsis: String
  /// The object that is written when it is the only topic found.
  let full: Value
  var component = ""
  var role = ""
  var functionality = ""
  /// The command whose help stands for this one's, and what kind it is of.
  var forwardTarget: String?
  var forwardCategory: HelpCategory?

  /// What is written when several topics were found.
  var short: Value {
    let parts = ["Name", "Category", "ModuleName", "PSSnapIn", "Synopsis"]
    if let own = HelpObject.property("Name", of: full), !own.isNull {
      return HelpObject.renamed(full, ["HelpInfoShort"])
    }
    return HelpObject.make(
      ["HelpInfoShort"],
      zip(parts, [.string(name), .string(category.name), .null, .null, .string(synopsis)]).map { ($0, $1) })
  }

  /// The parameters that a pattern fits.
  func parameters(_ pattern: String) throws(ShellError) -> [Value] {
    guard let all = HelpObject.property("parameters", of: full) else { return [] }
    let matcher = NamePattern(pattern)
    var found: [Value] = []
    for parameter in HelpObject.elements(HelpObject.property("parameter", of: all)) {
      guard let name = HelpObject.property("name", of: parameter) else { continue }
      if try matcher.matches(Conversion.plainText(name)) { found.append(parameter) }
    }
    return found
  }
}

/// Kinds of help (System.Management.Automation.HelpCategory).
struct HelpCategory: OptionSet, Hashable {
  let rawValue: Int

  static let alias = HelpCategory(rawValue: 0x01)
  static let cmdlet = HelpCategory(rawValue: 0x02)
  static let provider = HelpCategory(rawValue: 0x04)
  static let general = HelpCategory(rawValue: 0x10)
  static let faq = HelpCategory(rawValue: 0x20)
  static let glossary = HelpCategory(rawValue: 0x40)
  static let helpFile = HelpCategory(rawValue: 0x80)
  static let scriptCommand = HelpCategory(rawValue: 0x100)
  static let function = HelpCategory(rawValue: 0x200)
  static let filter = HelpCategory(rawValue: 0x400)
  static let externalScript = HelpCategory(rawValue: 0x800)
  static let defaultHelp = HelpCategory(rawValue: 0x1000)
  static let dscResource = HelpCategory(rawValue: 0x2000)
  static let `class` = HelpCategory(rawValue: 0x4000)
  static let configuration = HelpCategory(rawValue: 0x8000)
  static let all = HelpCategory(rawValue: 0xFFFFF)

  /// Those that `-Component`, `-Role`, `-Functionality` and `-Parameter` are for.
  static let commands: HelpCategory = [
    .alias, .cmdlet, .externalScript, .filter, .function, .scriptCommand,
  ]

  /// The names in the order in which PowerShell's `-Category` lists them.
  static let names: [(name: String, category: HelpCategory)] = [
    ("Alias", .alias), ("Cmdlet", .cmdlet), ("Provider", .provider), ("General", .general), ("FAQ", .faq),
    ("Glossary", .glossary), ("HelpFile", .helpFile), ("ScriptCommand", .scriptCommand),
    ("Function", .function), ("Filter", .filter), ("ExternalScript", .externalScript), ("All", .all),
    ("DefaultHelp", .defaultHelp), ("DscResource", .dscResource), ("Class", .class),
    ("Configuration", .configuration),
  ]

  init(rawValue: Int) { self.rawValue = rawValue }

  /// The category of a name, in any case; nil if there is none.
  init?(named text: String) {
    guard let found = HelpCategory.names.first(where: { $0.name.lowercased() == text.lowercased() }) else {
      return nil
    }
    self = found.category
  }

  init(_ kind: CommandKind) {
    self =
      switch kind {
      case .alias: .alias
      case .function: .function
      case .filter: .filter
      case .cmdlet: .cmdlet
      case .externalScript: .externalScript
      case .application: []
      }
  }

  var name: String { HelpCategory.names.first { $0.category == self }?.name ?? "None" }
}
