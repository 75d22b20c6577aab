extension JSONScanner {
  /// A fault at this place: the sentence, the path of the value, line and position.
  func fault(_ sentence: String) -> JSONFault {
    let isUntouched = state == .start && at == lineStart
    let position = ", line \(isUntouched ? 0 : line), position \(at - lineStart)"
    return .syntax("\(sentence). Path '\(path(withCurrent: !state.isBeginning))'\(position).")
  }

  /// A unit as a message shows it.
  func text(_ unit: Unit) -> String { String(decoding: [UInt16(unit)], as: UTF16.self) }

  /// Where the value lies: names and indices from the top; without the innermost container if it has shown none.
  func path(withCurrent: Bool) -> String {
    var path = ""
    for frame in withCurrent ? builder.frames[...] : builder.frames.dropLast() {
      guard frame.isObject else {
        path += "[\(frame.index)]"
        continue
      }
      let name = frame.name.map { String($0) } ?? ""
      if name.unicodeScalars.contains(where: JSONPaths.needsQuotes) {
        path += "['" + JSONPaths.escaped(name) + "']"
      } else {
        path += (path.isEmpty ? "" : ".") + name
      }
    }
    return path
  }
}

/// How names look in the path of a fault.
private enum JSONPaths {
  static func needsQuotes(_ scalar: Unicode.Scalar) -> Bool {
    ". '/\"[]()\t\n\r\u{C}\u{8}\\\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
  }

  static func escaped(_ name: String) -> String {
    var text = TextBuilder()
    JSONText.append(.from(name), to: &text, quote: 0x27, .standard)
    return String(text.finish())
  }
}

extension Letters {
  /// Whether it is `char.IsLetterOrDigit`.
  static func isLetterOrDigit(_ unit: UInt16) -> Bool {
    if isLetter(unit) || isDigit(unit) { return true }
    guard unit >= 0x80, let scalar = Unicode.Scalar(unit) else { return false }
    return scalar.properties.generalCategory == .decimalNumber
  }

  /// Whether it is `char.IsNumber`.
  static func isNumber(_ unit: UInt16) -> Bool {
    if unit < 0x80 { return isDigit(unit) }
    guard let scalar = Unicode.Scalar(unit) else { return false }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: return true
    default: return false
    }
  }
}
