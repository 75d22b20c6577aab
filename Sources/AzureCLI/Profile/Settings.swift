import PartnerDomain

/// az's configuration: a variable of the environment wins over what `az config set` stored.
struct Settings {
  private let store: any ContextStore
  private let host: any CommandHost
  private static let setting = "config"

  init(store: any ContextStore, host: any CommandHost) { (self.store, self.host) = (store, host) }

  /// A setting and where it comes from.
  struct Item {
    let name: String
    let source: String
    let value: String

    var shown: Value { ["name": .string(name), "source": .string(source), "value": .string(value)] }
  }

  /// The value of a setting, nil when it is not set; throws `StoreFault`.
  func value(_ section: String, _ name: String) throws -> String? {
    try item(section, name)?.value
  }

  /// Whether a setting is one of the words for true.
  func flag(_ section: String, _ name: String, otherwise: Bool = false) throws -> Bool {
    guard let value = try value(section, name)?.lowercased() else { return otherwise }
    return ["1", "yes", "true", "on"].contains(value)
  }

  func item(_ section: String, _ name: String) throws -> Item? {
    let variable = "AZURE_\(section)_\(name)".uppercased()
    if let value = host.variable(variable) { return Item(name: name, source: variable, value: value) }
    return try items(of: section).first { $0.name == name }
  }

  /// What is stored of a section.
  func items(of section: String) throws -> [Item] {
    try stored()[section]?.members?.map { member in
      Item(name: member.name, source: path, value: member.value.string ?? "")
    } ?? []
  }

  /// The names of the stored sections.
  func sections() throws -> [String] { try stored().members?.map(\.name) ?? [] }

  /// Sets a value, or takes it away with nil.
  func set(_ section: String, _ name: String, to value: String?) throws {
    var sections = try stored().members ?? []
    var items = sections.first { $0.name == section }?.value.members ?? []
    items.removeAll { $0.name == name }
    if let value { items.append(.init(name, .string(value))) }
    sections.removeAll { $0.name == section }
    if !items.isEmpty { sections.append(.init(section, .object(items))) }
    let text = sections.isEmpty ? nil : JSON.object(sections).text()
    try store.setSetting(Self.setting, to: text, of: .commandLine)
  }

  /// Where az would keep its files; nothing is there.
  var folder: String {
    host.variable("AZURE_CONFIG_DIR") ?? "\(host.variable("HOME") ?? "~")/.azure"
  }

  private var path: String { "\(folder)/config" }

  private func stored() throws -> JSON {
    guard let text = try store.setting(Self.setting, of: .commandLine) else { return .object([]) }
    guard let json = try? JSON(parsing: text) else { throw CommandFault(ConfigTexts.damaged) }
    return json
  }
}
