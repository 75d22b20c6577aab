/// Lays out an object as a list of names and values.
struct ListLayout {
  /// One line per property, longer values wrapped under their beginning.
  static func lines(_ entries: [(name: String, value: String)], width: Int) -> [String] {
    let names = entries.map { DisplayWidth.of($0.name) }.max() ?? 0
    return entries.flatMap { entry -> [String] in
      let head = entry.name + String(repeating: " ", count: names - DisplayWidth.of(entry.name)) + " : "
      let indent = String(repeating: " ", count: names + 3)
      let parts = entry.value.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        wrap(String($0), max(width - names - 3, 1))
      }
      return parts.enumerated().map { index, part in (index == 0 ? head : indent) + part }
    }
  }

  private static func wrap(_ text: String, _ width: Int) -> [String] {
    var parts: [String] = []
    var line = ""
    var used = 0
    for character in text {
      let columns = DisplayWidth.of(String(character))
      if used + columns > width {
        parts.append(line)
        (line, used) = ("", 0)
      }
      line.append(character)
      used += columns
    }
    return parts + [line]
  }
}
