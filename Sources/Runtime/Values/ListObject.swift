/// A growable list: ArrayList, List[T], Collection[T], Queue, Stack, by its type.
package final class ListObject: HeapObject {
  package var elements: [Value] {
    didSet { version &+= 1 }
  }
  /// Counts the changes, so that an enumeration notices one.
  package private(set) var version: UInt32 = 0

  package init(_ elements: [Value] = [], type: TypeInfo) {
    self.elements = elements
    super.init(type: type)
  }

  deinit {
    for element in elements { Release.flat(element) }
  }
}
