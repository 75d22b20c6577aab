package import Runtime

/// A provider of one flat list of named things: environment, variables, functions, aliases.
package final class SessionProvider: ItemProvider {
  private let store: any SessionStore

  package init(_ store: any SessionStore) { self.store = store }

  package var isTree: Bool { false }

  package func normalize(_ path: String) -> String { path.hasPrefix("/") ? String(path.dropFirst()) : path }

  package func exists(_ path: String, _ place: PathScope) -> Bool {
    path.isEmpty || store.value(of: path, place) != nil
  }

  package func isContainer(_ path: String, _ place: PathScope) -> Bool { path.isEmpty }

  package func childNames(
    of path: String, _ query: ItemQuery, allContainers: Bool, _ place: PathScope
  ) -> [String] { path.isEmpty ? sortedNames(place) : [] }

  private func sortedNames(_ place: PathScope) -> [String] {
    let collator = place.engine.culture.collator
    return store.names(place).map { ($0, ShellString.from($0)) }
      .sorted { collator.compare($0.1, $1.1, .ignoreCase) < 0 }.map(\.0)
  }

  package func item(at path: String, _ place: PathScope) throws(ShellError) -> Value {
    if path.isEmpty { return .array(sortedNames(place).compactMap { store.item($0, place) }) }
    guard let item = store.item(path, place) else { throw ProviderFault.pathNotFound(path).thrown() }
    return item
  }

  package func read(_ path: String, _ place: PathScope) -> Value? { store.value(of: path, place) }

  package func hasChildren(_ place: ProviderPath, _ scope: PathScope) -> Bool {
    place.path.isEmpty && !store.names(scope).isEmpty
  }

  package func list(_ place: ProviderPath, _ listing: Listing, _ call: borrowing Invocation) throws {
    guard place.path.isEmpty else { return try writeItem(place, listing, call) }
    for name in sortedNames(call.place) { try writeItem(place.at(name), listing, call) }
  }

  private func writeItem(_ place: ProviderPath, _ listing: Listing, _ call: borrowing Invocation) throws {
    if listing.namesOnly { return try call.writeItem(.string(place.path), at: place, isContainer: false) }
    guard let item = store.item(place.path, call.place) else { return }
    try call.writeItem(item, at: place, isContainer: false)
  }
}

extension SessionProvider {
  package func set(_ place: ProviderPath, _ value: Value, _ call: borrowing Invocation) throws -> Value? {
    let shown = try String(Conversion.text(value, call.engine))
    guard try call.shouldProcess("Set Item", target: "Item: \(place.path) Value: \(shown)") else {
      return nil
    }
    try store.set(place.path, value, call.place)
    return store.item(place.path, call.place)
  }

  package func clear(_ place: ProviderPath, _ call: borrowing Invocation) throws {
    guard try call.shouldProcess("Clear Item", target: "Item: \(place.path)") else { return }
    try store.set(place.path, .null, call.place)
  }

  package func make(_ place: ProviderPath, _ request: ItemRequest, _ call: borrowing Invocation) throws {
    let shown = try String(Conversion.text(request.value, call.engine))
    let target = "Item: \(place.path) Type: \(request.type ?? "") Value: \(shown)"
    if exists(place.path, call.place), !request.force {
      throw ProviderFault.argument("The item at path '\(place.path)' already exists.")
    }
    guard try call.shouldProcess("New Item", target: target) else { return }
    try store.set(place.path, request.value, call.place)
    guard let item = store.item(place.path, call.place) else { return }
    try call.writeItem(item, at: place, isContainer: false)
  }

  package func remove(_ place: ProviderPath, _ removal: Removal, _ call: borrowing Invocation) throws {
    let names = place.path.isEmpty ? sortedNames(call.place) : [place.path]
    for name in names {
      guard try call.shouldProcess("Remove Item", target: "Item: \(name)") else { continue }
      try store.remove(name, force: removal.force, call.place)
    }
  }

  package func rename(
    _ place: ProviderPath, to name: String, _ transfer: Transfer, _ call: borrowing Invocation
  ) throws {
    guard try call.shouldProcess("Rename Item", target: "Item: \(place.path) NewName: \(name)") else {
      return
    }
    guard let value = store.value(of: place.path, call.place) else {
      throw ProviderFault.pathNotFound(place.display)
    }
    if store.value(of: name, call.place) != nil, !transfer.force {
      throw ProviderFault.argument("The item at path '\(name)' already exists.")
    }
    try store.set(name, value, call.place)
    try store.remove(place.path, force: transfer.force, call.place)
    guard transfer.passThru, let item = store.item(name, call.place) else { return }
    try call.writeItem(item, at: place.at(name), isContainer: false)
  }

  package func copy(
    _ place: ProviderPath, to target: ProviderPath, _ transfer: Transfer, _ call: borrowing Invocation
  ) throws {
    let names = place.path.isEmpty ? sortedNames(call.place) : [place.path]
    for name in names {
      let copied = target.path.isEmpty ? name : target.path
      guard try call.shouldProcess("Copy Item", target: "Item: \(name) Destination: \(copied)"),
        let value = store.value(of: name, call.place)
      else { continue }
      try store.set(copied, value, call.place)
      guard transfer.passThru, let item = store.item(copied, call.place) else { continue }
      try call.writeItem(item, at: target.at(copied), isContainer: false)
    }
  }
}

extension SessionProvider {
  package func reader(
    _ place: ProviderPath, _ options: ReadingOptions, _ call: borrowing Invocation
  ) throws -> any ContentReader {
    guard let value = store.value(of: place.path, call.place) else {
      throw ProviderFault.pathNotFound(place.display).thrown()
    }
    var values: [Value] = []
    if let elements = try Enumeration.of(value, call.engine) {
      while let element = try elements.next(call.engine) { values.append(element) }
    } else {
      values = [value]
    }
    return ValueReader(values)
  }

  package func writer(
    _ place: ProviderPath, _ options: WritingOptions, _ call: borrowing Invocation
  ) throws -> any ContentWriter {
    var kept: [Value] = []
    if options.appends, let value = store.value(of: place.path, call.place) { kept = [value] }
    return SessionWriter(store, place.path, call.place, kept)
  }

  package func clearContent(_ place: ProviderPath, _ call: borrowing Invocation) throws {
    try store.set(place.path, .null, call.place)
  }
}

/// Gathers values and makes them the item's value at the end.
private final class SessionWriter: ContentWriter {
  private let store: any SessionStore
  private let name: String
  private let place: PathScope
  private var values: [Value]

  init(_ store: any SessionStore, _ name: String, _ place: PathScope, _ values: [Value]) {
    (self.store, self.name, self.place, self.values) = (store, name, place, values)
  }

  func write(_ value: Value, _ call: borrowing Invocation) throws {
    guard let elements = try Enumeration.of(value, call.engine) else { return values.append(value) }
    while let element = try elements.next(call.engine) { values.append(element) }
  }

  func close() throws { try store.set(name, values.count == 1 ? values[0] : .array(values), place) }
}

/// Named things of a session.
package protocol SessionStore: AnyObject {
  func names(_ place: PathScope) -> [String]
  /// What `$drive:name` reads; nil if there is none of the name.
  func value(of name: String, _ place: PathScope) -> Value?
  /// The thing itself.
  func item(_ name: String, _ place: PathScope) -> Value?
  /// Sets a thing, or makes it; `$null` may remove it.
  func set(_ name: String, _ value: Value, _ place: PathScope) throws(ShellError)
  func remove(_ name: String, force: Bool, _ place: PathScope) throws(ShellError)
}

extension SessionProvider {
  /// `$drive:name = value`.
  func assign(_ name: String, _ value: Value, _ place: PathScope) throws(ShellError) {
    try store.set(name, value, place)
  }
}
