/// A growable list: ArrayList, List[T], Collection[T], Queue, Stack, by its type.
package final class ListObject: HeapObject {
  // No observer: with one, other modules would change a copy and put it back, the whole list for each element added.
  package var elements: [Value] {
    get { stored }
    set {
      version &+= 1
      stored = newValue
    }
    _modify {
      version &+= 1
      yield &stored
    }
  }
  private var stored: [Value]
  /// Counts the changes, so that an enumeration notices one.
  package private(set) var version: UInt32 = 0

  package init(_ elements: [Value] = [], type: TypeInfo) {
    stored = elements
    super.init(type: type)
  }

  deinit {
    for element in stored { Release.flat(element) }
  }

  package override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? {
    ListEnumerator(self)
  }

  /// An empty list of `object`s or ArrayList is false, one of a single element as that element.
  package override func isTrue(_ engine: Engine) throws(ShellError) -> Bool {
    guard type.isSubtype(of: .list) else { return true }
    switch elements.count {
    case 0: return false
    case 1: return try Truth.of(elements[0], engine)
    default: return true
    }
  }
}

extension TypeInfo {
  /// List[object].
  package static var objectList: TypeInfo {
    guard let definition = TypeTable.find("System.Collections.Generic.List`1") else { return .arrayList }
    return TypeTable.construct(definition, [.object])
  }
}

/// Goes through a list; a change meanwhile is an error.
package final class ListEnumerator: Enumerator {
  private let list: ListObject
  private let version: UInt32
  private var index = 0

  package init(_ list: ListObject) {
    (self.list, version) = (list, list.version)
    super.init()
  }

  package override func next(_ engine: Engine) throws(ShellError) -> Value? {
    guard list.version == version else { throw CollectionFault.changed.error() }
    guard index < list.elements.count else { return nil }
    defer { index += 1 }
    return list.elements[index]
  }

  package override func reset() { index = 0 }
}

/// What collections refuse while they are gone through.
package enum CollectionFault: ShellFault {
  case changed

  package var errorId: String { "System.InvalidOperationException" }
  package var message: String { "Collection was modified; enumeration operation may not execute." }
  package var exceptionType: TypeInfo { .invalidOperationException }
}

extension TypeInfo {
  package static let invalidOperationException = TypeTable.define(
    "System.InvalidOperationException", base: systemException)
}
