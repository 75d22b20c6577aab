import Runtime

/// What a gallery would know of the modules that are built in.
struct GalleryModules {
  let shelf: ModuleShelf

  /// The modules that users install.
  var available: [BuiltInModule] { shelf.available.filter(\.isFromGallery) }

  /// The modules that names and patterns mean; all without names.
  func matching(_ names: [String]) throws -> [BuiltInModule] {
    guard !names.isEmpty else { return available }
    return try available.filter { module in try names.contains { try pattern($0, fits: module.name) } }
  }

  /// The module of a name; throws a sentence for one that is not built in.
  func required(_ name: String) throws(GalleryFault) -> BuiltInModule {
    guard let module = shelf.module(named: name) else { throw .notBuiltIn(name) }
    return module
  }

  private func pattern(_ pattern: String, fits name: String) throws -> Bool {
    try WildcardPattern(.from(pattern), ignoreCase: true).matches(.from(name))
  }
}

/// What the commands of a gallery refuse.
enum GalleryFault: ShellFault {
  case notBuiltIn(String)
  case notInstalled(String)

  var errorId: String {
    switch self {
    case .notBuiltIn: "ModuleNotBuiltIn"
    case .notInstalled: "NoMatchFound"
    }
  }

  var category: ErrorCategory { .objectNotFound }

  var message: String {
    switch self {
    case .notBuiltIn(let name):
      "palsh cannot download the module '\(name)': it has the Az modules built in and no gallery behind it."
    case .notInstalled(let name):
      "No match was found for the specified search criteria and module names '\(name)'."
    }
  }
}
