import PartnerDomain

/// An extension as the index has it.
struct ExtensionPackage {
  let name: String
  let version: String
  let summary: String

  /// The extensions that the sandbox's index has.
  static let index = [
    ExtensionPackage(
      name: "account", version: "0.2.5",
      summary: "Microsoft Azure Command-Line Tools SubscriptionClient Extension"),
    ExtensionPackage(
      name: "managementpartner", version: "1.0.0",
      summary: "Microsoft Azure Command-Line Tools Managementpartner Extension."),
  ]
}

/// The extensions that were added.
struct ExtensionShelf {
  private let store: any ContextStore
  private static let setting = "extensions"

  init(_ store: any ContextStore) { self.store = store }

  /// Those added, by name; throws `StoreFault`.
  var all: [ExtensionPackage] {
    get throws {
      let added = try names
      return ExtensionPackage.index.filter { added.contains($0.name) }
    }
  }

  var names: Set<String> {
    get throws {
      let text = try store.setting(Self.setting, of: .commandLine) ?? ""
      return Set(text.split(separator: " ").map(String.init))
    }
  }

  /// The extension of that name; throws az's sentence when it was not added.
  func installed(_ name: String) throws -> ExtensionPackage {
    guard let package = try all.first(where: { $0.name == name }) else {
      throw CommandFault(ExtensionTexts.notInstalled(name))
    }
    return package
  }

  func add(_ name: String) throws { try write(names.union([name])) }

  func remove(_ name: String) throws { try write(names.subtracting([name])) }

  private func write(_ names: Set<String>) throws {
    let text = names.isEmpty ? nil : names.sorted().joined(separator: " ")
    try store.setSetting(Self.setting, to: text, of: .commandLine)
  }
}
