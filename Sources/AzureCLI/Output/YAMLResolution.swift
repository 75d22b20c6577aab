/// What YAML 1.1 would read as something else than a text.
enum YAMLResolution {
  /// Whether a plain text would come back as null, a truth value, a number, a time, a merge key or `=`.
  static func isNotText(_ text: String) -> Bool {
    if text.isEmpty || words.contains(text) { return true }
    return isNumber(Array(text.utf8)) || isTime(Array(text.utf8))
  }

  private static let words: Set<String> = Set(
    ["yes", "no", "true", "false", "on", "off", "null"].flatMap { word in
      [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()]
    } + ["~", "<<", "=", ".nan", ".NaN", ".NAN"])

  /// Integers in base 2, 8, 10, 16 and 60, and floats; `_` may stand in all of them.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    let body = text.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    guard text.count - body.count < 2, let first = body.first else { return false }
    if [".inf", ".Inf", ".INF"].contains(where: { body.elementsEqual($0.utf8) }) { return true }
    if body.starts(with: "0b".utf8) { return all(body.dropFirst(2), in: "01_") }
    if body.starts(with: "0x".utf8) { return all(body.dropFirst(2), in: "0123456789abcdefABCDEF_") }
    guard isDigit(first) || first == UInt8(ascii: ".") else { return false }
    if first == UInt8(ascii: "0"), body.count > 1, all(body.dropFirst(), in: "01234567_") { return true }
    if body.contains(UInt8(ascii: ":")) { return isSexagesimal(body) }
    return isDecimal(body)
  }

  /// `12`, `1.5`, `.5`, `1.5e+3`: an exponent needs a point before it and a sign, a whole number no zero in front.
  private static func isDecimal(_ body: ArraySlice<UInt8>) -> Bool {
    let whole = body.prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
    let rest = body.dropFirst(whole.count)
    guard rest.first == UInt8(ascii: ".") else {
      return rest.isEmpty && (whole.count == 1 || whole.first != UInt8(ascii: "0"))
    }
    let fraction = rest.dropFirst().prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
    let exponent = rest.dropFirst(1 + fraction.count)
    if whole.isEmpty, fraction.isEmpty { return false }
    guard let mark = exponent.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e"), exponent.count > 2 else { return false }
    let sign = exponent[exponent.startIndex + 1]
    return (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"))
      && exponent.dropFirst(2).allSatisfy(isDigit)
  }

  /// `1:30`, `1:30:59.5`: parts after the first are below 60.
  private static func isSexagesimal(_ body: ArraySlice<UInt8>) -> Bool {
    let fraction = body.firstIndex(of: UInt8(ascii: "."))
    if let fraction, !all(body[(fraction + 1)...], in: "0123456789_", allowsEmpty: true) { return false }
    let parts = body[..<(fraction ?? body.endIndex)].split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let first = parts.first, all(first, in: "0123456789_"), let leading = first.first else {
      return false
    }
    guard isDigit(leading), fraction != nil || leading != UInt8(ascii: "0") else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...2).contains(part.count) && part.allSatisfy(isDigit)
        && (part.count == 1 || part.first.map { $0 <= UInt8(ascii: "5") } ?? false)
    }
  }

  /// `2020-01-31`, and with a time of day after it.
  private static func isTime(_ text: [UInt8]) -> Bool {
    let shape = text.map { isDigit($0) ? UInt8(ascii: "0") : $0 }
    if shape == Array("0000-00-00".utf8) { return true }
    let date = shape.prefix { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "-") }
    let parts = date.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, (1...2).contains(parts[1].count),
      (1...2).contains(parts[2].count)
    else { return false }
    var rest = shape.dropFirst(date.count)
    if rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "t") {
      rest = rest.dropFirst()
    } else {
      let blanks = rest.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard !blanks.isEmpty else { return false }
      rest = rest.dropFirst(blanks.count)
    }
    return isTimeOfDay(rest)
  }

  private static func isTimeOfDay(_ text: ArraySlice<UInt8>) -> Bool {
    let time = text.prefix { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ":") }
    let parts = time.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), parts[1].count == 2, parts[2].count == 2 else {
      return false
    }
    var rest = text.dropFirst(time.count)
    if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop { $0 == UInt8(ascii: "0") } }
    rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if rest.isEmpty || rest.elementsEqual("Z".utf8) { return true }
    guard let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return false }
    let zone = rest.dropFirst().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (1...2).contains(zone.count) && (1...2).contains(zone[0].count)
      && zone[0].allSatisfy { $0 == UInt8(ascii: "0") }
      && (zone.count == 1 || zone[1].elementsEqual("00".utf8))
  }

  private static func all(_ text: ArraySlice<UInt8>, in set: String, allowsEmpty: Bool = false) -> Bool {
    (allowsEmpty || !text.isEmpty) && text.allSatisfy { set.utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
