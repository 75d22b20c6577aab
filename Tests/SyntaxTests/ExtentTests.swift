import Syntax
import Testing

@Test func extentsWithTheSameOffsetsAreEqual() {
  #expect(Extent(1, 2) == Extent(1, 2))
}
