/// The providers of a session, its drives that belong to no inner scope, where it stands, and its stacks of locations.
package final class SessionDrives {
  package private(set) var providers: [ProviderInfo] = []
  /// Where relative paths begin.
  package private(set) var location: ProviderPath?
  private var stacks: [String: [ProviderPath]] = [:]
  package var defaultStack = "default"
  /// Places left by `Set-Location`, for `-` and `+`.
  private var history: [ProviderPath] = []
  private var undone: [ProviderPath] = []

  package init() {}

  package func add(_ provider: ProviderInfo) { providers.append(provider) }

  /// The provider of a name, with or without its module's.
  package func provider(named name: String) -> ProviderInfo? {
    let name = name.lowercased()
    return providers.first { $0.name.lowercased() == name || $0.fullName.lowercased() == name }
  }

  /// The provider of a name; throws if there is none.
  package func requireProvider(named name: String) throws(ShellError) -> ProviderInfo {
    guard let provider = provider(named: name) else { throw ProviderFault.providerNotFound(name).thrown() }
    return provider
  }
}

extension SessionDrives {
  /// Goes to a place; the engine's location follows where it is a folder.
  package func go(to place: ProviderPath, _ engine: Engine) {
    location = place
    place.drive?.currentLocation = PathParts.trimmed(place.relative)
    if place.provider.isFileSystem { engine.location = PathParts.trimmed(place.path) }
  }

  /// Goes to a place and remembers the one left.
  package func leave(for place: ProviderPath, _ engine: Engine) {
    if let location { history.append(location) }
    if history.count > 20 { history.removeFirst() }
    undone = []
    go(to: place, engine)
  }

  /// `Set-Location -`: back to where the session was before; false if there is no such place.
  package func goBack(_ engine: Engine) -> Bool {
    guard let last = history.popLast() else { return false }
    if let location { undone.append(location) }
    go(to: last, engine)
    return true
  }

  /// `Set-Location +`: where the session was before it went back.
  package func goForward(_ engine: Engine) -> Bool {
    guard let next = undone.popLast() else { return false }
    if let location { history.append(location) }
    go(to: next, engine)
    return true
  }

  package func push(on name: String?) {
    guard let location else { return }
    stacks[(name ?? defaultStack).lowercased(), default: []].append(location)
  }

  /// Takes the last place off a stack; nil if the stack is empty.
  package func pop(from name: String?) -> ProviderPath? {
    stacks[(name ?? defaultStack).lowercased()]?.popLast()
  }

  package func hasStack(_ name: String) -> Bool { stacks[name.lowercased()]?.isEmpty == false }

  /// A stack, the top first.
  package func stack(_ name: String?) -> PathInfoStack {
    let name = name ?? defaultStack
    return PathInfoStack(name, (stacks[name.lowercased()] ?? []).reversed())
  }
}

extension PathScope {
  /// The drive of a name that is visible from here.
  package func drive(named name: String) -> PSDriveInfo? {
    let key = name.lowercased()
    var next: ScopePointer? = scope
    while let scope = next {
      if let found = scope.pointee.extra?.drives.first(where: { $0.name.lowercased() == key }) {
        return found
      }
      next = scope.pointee.parent
    }
    return nil
  }

  /// All drives that are visible from here, by name.
  package var drives: [PSDriveInfo] {
    var found: [PSDriveInfo] = []
    var next: ScopePointer? = scope
    while let scope = next {
      for drive in scope.pointee.extra?.drives ?? []
      where !found.contains(where: { $0.name.lowercased() == drive.name.lowercased() }) {
        found.append(drive)
      }
      next = scope.pointee.parent
    }
    let collator = engine.culture.collator
    return found.sorted { collator.compare(.from($0.name), .from($1.name), .ignoreCase) < 0 }
  }
}

extension Engine {
  /// Where relative paths begin.
  package var currentPlace: ProviderPath {
    get throws(ShellError) {
      guard let place = providers.location else {
        throw ProviderFault.providerNotFound("FileSystem").thrown()
      }
      return place
    }
  }
}
