/// A span of a source text: offsets in UTF-16 units, the end exclusive.
package struct Extent: Equatable, Sendable {
  package var start: Int32
  package var end: Int32

  package init(_ start: Int32, _ end: Int32) {
    (self.start, self.end) = (start, end)
  }
}
