import Runtime

/// Writes the fields of a list: names padded to the longest, values wrapped under their beginning.
struct ListWriter {
  nonisolated(unsafe) private static let separator = ShellString.from(" : ")
  /// Columns that a value has at least.
  private static let leastValue = 1

  /// The lines of an object; none where the screen is too narrow.
  static func lines(_ fields: [ListField], width: Int, _ style: LineStyle) -> [ShellString] {
    let separator = ListWriter.separator.count
    guard width - separator - leastValue - 1 >= 0 else { return [] }
    let widest = fields.map { DisplayWidth.of($0.label) }.max() ?? 0
    let labelWidth = min(widest, width - separator - leastValue)
    let indent = ShellString.from(String(repeating: " ", count: labelWidth + separator))
    var lines: [ShellString] = []
    for field in fields {
      var head = colored(label(field.label, labelWidth), style)
      for part in Lines.split(field.value) {
        for line in WordWrap.lines(part, width: width - labelWidth - separator) {
          lines.append(joined(head, line))
          head = indent
        }
      }
    }
    return lines
  }

  private static func label(_ text: ShellString, _ width: Int) -> ShellString {
    var label = TextBuilder(reserving: width + 3)
    let used = DisplayWidth.of(text)
    if used > width {
      let units = text.units
      let count = DisplayWidth.fitting(EscapeSequences.removed(from: units), width)
      for unit in EscapeSequences.part(of: units, from: 0, count: count) { label.append(unit: unit) }
    } else {
      label.append(text)
      label.append(repeating: 0x20, count: width - used)
    }
    label.append(separator)
    return label.finish()
  }

  private static func colored(_ label: ShellString, _ style: LineStyle) -> ShellString {
    let accent = style.sequence("Formatting.FormatAccent")
    guard !accent.isEmpty else { return label }
    return .concatenate(.concatenate(accent, label), style.reset)
  }

  private static func joined(_ head: ShellString, _ value: ShellString) -> ShellString {
    let line = ShellString.concatenate(head, value)
    guard EscapeSequences.begin(in: value), !value.units.ends(with: EscapeSequences.resetUnits) else {
      return line
    }
    return .concatenate(line, StyleSheet.reset)
  }
}
