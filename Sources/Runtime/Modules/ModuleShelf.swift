/// A module that is there without a file: its commands are built in.
package struct BuiltInModule: Sendable {
  package let name: String
  package let version: String
  package let description: String
  /// Modules that come with it.
  package let requires: [String]
  /// Whether it is one that users install, so that it counts as installed.
  package let isFromGallery: Bool

  package init(
    _ name: String, version: String, description: String, requires: [String] = [], isFromGallery: Bool = true
  ) {
    (self.name, self.version, self.description, self.requires) = (name, version, description, requires)
    self.isFromGallery = isFromGallery
  }
}

/// The built-in modules of a session, and which of them are loaded: one is, once it was imported or one of its commands ran.
package final class ModuleShelf {
  package let available: [BuiltInModule]
  private var loadedNames: [String] = []

  package init(_ available: [BuiltInModule]) { self.available = available }

  /// The modules that are loaded, in the order in which they came.
  package var loaded: [BuiltInModule] { loadedNames.compactMap { module(named: $0) } }

  /// The module of a name, in any case.
  package func module(named name: String) -> BuiltInModule? {
    available.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Marks a module as loaded, and those that it needs; a name that is not here is passed over.
  package func load(_ name: String) {
    guard let module = module(named: name), !loadedNames.contains(module.name) else { return }
    for needed in module.requires { load(needed) }
    loadedNames.append(module.name)
  }

  /// Marks a module as not loaded.
  package func unload(_ name: String) { loadedNames.removeAll { $0.lowercased() == name.lowercased() } }
}
