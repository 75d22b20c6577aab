package import Runtime

/// What commands do with the items of a provider; what a provider does not say it does not support.
package protocol ItemProvider: Provider {
  /// Writes what a container holds.
  func list(_ place: ProviderPath, _ listing: Listing, _ call: borrowing Invocation) throws
  func set(_ place: ProviderPath, _ value: Value, _ call: borrowing Invocation) throws -> Value?
  func clear(_ place: ProviderPath, _ call: borrowing Invocation) throws
  /// Makes an item and writes it.
  func make(_ place: ProviderPath, _ request: ItemRequest, _ call: borrowing Invocation) throws
  func remove(_ place: ProviderPath, _ removal: Removal, _ call: borrowing Invocation) throws
  func rename(_ place: ProviderPath, to name: String, _ transfer: Transfer, _ call: borrowing Invocation)
    throws
  func copy(
    _ place: ProviderPath, to target: ProviderPath, _ transfer: Transfer, _ call: borrowing Invocation) throws
  func move(
    _ place: ProviderPath, to target: ProviderPath, _ transfer: Transfer, _ call: borrowing Invocation) throws
  /// Whether a container holds anything.
  func hasChildren(_ place: ProviderPath, _ scope: PathScope) throws -> Bool

  func reader(_ place: ProviderPath, _ options: ReadingOptions, _ call: borrowing Invocation) throws
    -> any ContentReader
  func writer(_ place: ProviderPath, _ options: WritingOptions, _ call: borrowing Invocation) throws
    -> any ContentWriter
  func clearContent(_ place: ProviderPath, _ call: borrowing Invocation) throws
}

extension ItemProvider {
  package func clear(_ place: ProviderPath, _ call: borrowing Invocation) throws {
    throw ProviderFault.notSupported
  }

  package func set(_ place: ProviderPath, _ value: Value, _ call: borrowing Invocation) throws -> Value? {
    throw ProviderFault.notSupported
  }

  package func move(
    _ place: ProviderPath, to target: ProviderPath, _ transfer: Transfer, _ call: borrowing Invocation
  ) throws { throw ProviderFault.notSupported }

  package func hasChildren(_ place: ProviderPath, _ scope: PathScope) throws -> Bool { false }
}

/// How a container is listed.
package struct Listing {
  var query: ItemQuery
  var namesOnly = false
  var recurses = false
  /// Levels below the container's own; no limit where nil.
  var depth: UInt32?
  var followsLinks = false
}

/// What `New-Item` asks for.
package struct ItemRequest {
  let type: String?
  let value: Value
  let force: Bool
}

/// What `Remove-Item` asks for.
package struct Removal {
  var recurses: Bool
  var force: Bool
  /// The provider's filter, for files below a folder.
  var filter: String?
}

/// What `Copy-Item`, `Move-Item` and `Rename-Item` ask for.
package struct Transfer {
  var recurses = false
  var force = false
  /// Whether folders stay folders in the copy.
  var keepsContainers = true
  var passThru = false
  var query = ItemQuery()
}

extension ProviderPath {
  /// The provider as commands use it.
  var items: any ItemProvider {
    get throws(ShellError) {
      guard let items = provider.implementation as? any ItemProvider else {
        throw ProviderFault.notSupported.error()
      }
      return items
    }
  }
}

extension Invocation {
  /// Writes an item with what PowerShell hangs on it: where it is and of what provider.
  func writeItem(_ value: Value, at place: ProviderPath, isContainer: Bool) throws(ShellError) {
    try write(ItemNotes.adding(to: value, place, isContainer: isContainer))
  }

  /// Runs a body for one path; what it throws is reported, and the command goes on.
  func attempt(_ body: () throws -> Void) throws {
    do { try body() } catch let fault as ProviderFault {
      try report(fault.thrown())
    } catch let error as ShellError where error.kind == .error {
      try report(error)
    } catch let fault as any ShellFault {
      try report(fault.error())
    }
  }

  /// Writes an error that ends nothing.
  func report(_ error: ShellError) throws(ShellError) { try context.report(error) }
}

/// The note properties of items.
enum ItemNotes {
  static func adding(to value: Value, _ place: ProviderPath, isContainer: Bool) -> Value {
    let target = holder(of: value)
    set("PSPath", .string(place.providerQualified), target)
    if place.provider.implementation.isTree {
      let parent = PathParts.parent(of: place.path)
      set("PSParentPath", .string(parent.isEmpty ? "" : place.at(parent).providerQualified), target)
      set("PSChildName", .string(PathParts.name(of: place.path)), target)
      if case .object(let object as FileObject) = value.base.payload {
        set("UnixStat", object.status.map { .object(UnixStatObject($0)) } ?? .null, target)
      }
    }
    if let drive = place.drive { set("PSDrive", .object(drive), target) }
    set("PSProvider", .object(place.provider), target)
    set("PSIsContainer", .bool(isContainer), target)
    return target
  }

  /// The value with room for members: scalars are boxed.
  static func holder(of value: Value) -> Value {
    switch value.payload {
    case .object, .array, .table, .block, .boxed: value
    default: Value(.boxed(BoxedValue(value.base)))
    }
  }

  static func set(_ name: StaticString, _ value: Value, _ target: Value) {
    ExtendedMembers.setNote(names.name(name), value, on: target)
  }

  nonisolated(unsafe) private static var names = NoteNames()
}

/// Names as strings, made once, so that items share their shapes.
struct NoteNames {
  private var known: [(StaticString, ShellString)] = []

  mutating func name(_ text: StaticString) -> ShellString {
    if let found = known.first(where: { $0.0.utf8Start == text.utf8Start }) { return found.1 }
    let made = ShellString.from("\(text)")
    known.append((text, made))
    return made
  }
}
