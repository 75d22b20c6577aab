/// Widths of a table's columns on a screen of a width (`ColumnWidthManager` in effect).
enum ColumnWidths {
  /// Columns without a width share what the others leave; what does not fit is cut or left out from the right.
  ///
  /// A column that is left out gets no width.
  static func fitted(_ given: [Int], to screen: Int) -> [Int] {
    var widths = given.map { max($0, 1) }
    guard given.contains(where: { $0 <= 0 }) else { return trimmed(widths, to: screen) }
    var room = screen - total(widths)
    guard room >= 0 else { return trimmed(widths, to: screen) }
    let open = given.indices.filter { given[$0] <= 0 }
    let (share, rest) = room.quotientAndRemainder(dividingBy: open.count)
    for index in open { widths[index] += share }
    for index in open.prefix(rest) { widths[index] += 1 }
    room = 0
    return widths
  }

  private static func trimmed(_ given: [Int], to screen: Int) -> [Int] {
    var widths = given
    while let last = widths.lastIndex(where: { $0 > 0 }) {
      let excess = total(widths) - screen
      if excess <= 0 { break }
      widths[last] = widths[last] > excess ? widths[last] - excess : 0
    }
    return widths
  }

  /// Visible columns with a blank between each two.
  private static func total(_ widths: [Int]) -> Int {
    let visible = widths.filter { $0 > 0 }
    return visible.reduce(0, +) + visible.count - 1
  }
}
