/// The bindings of a mode as a list.
package enum KeyList {
  package typealias Row = (keys: String, function: EditFunction)

  static func text(_ keys: KeyBindings) -> String {
    let rows = rows(keys)
    let widths = (rows.map(\.keys.count).max() ?? 0, rows.map(\.function.name.count).max() ?? 0)
    return EditFunction.Group.allCases.map { group in
      let rows = rows.filter { $0.function.group == group }
      guard !rows.isEmpty else { return "" }
      let lines = rows.map {
        padded($0.keys, widths.0) + " " + padded($0.function.name, widths.1) + " " + $0.function.description
      }
      let rule = String(repeating: "=", count: group.heading.count)
      return "\n\(group.heading)\n\(rule)\n" + lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// Each chord with its function, ordered by functions; those of Vi's command mode stand in `<>`.
  package static func rows(_ keys: KeyBindings) -> [Row] {
    let insert = keys.insert.bindings.map { (keys: $0.key.name, function: $0.value) }
    let command = keys.command.bindings.map { (keys: "<\($0.key.name)>", function: $0.value) }
    return (insert + command).sorted { ($0.function.name, $0.keys) < ($1.function.name, $1.keys) }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}
