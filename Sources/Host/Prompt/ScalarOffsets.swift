/// From offsets of UTF-16 units, which the parser counts, to those of scalars, which the editor counts.
struct ScalarOffsets {
  /// One entry per unit and one for the end; nil where both are the same.
  private let table: [Int]?

  init(_ text: String) {
    guard text.unicodeScalars.contains(where: { $0.value > 0xFFFF }) else {
      table = nil
      return
    }
    var table: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      table += Array(repeating: offset, count: scalar.value > 0xFFFF ? 2 : 1)
      offset += 1
    }
    self.table = table + [offset]
  }

  subscript(unit: Int) -> Int {
    guard let table else { return unit }
    return table[min(max(unit, 0), table.count - 1)]
  }
}
