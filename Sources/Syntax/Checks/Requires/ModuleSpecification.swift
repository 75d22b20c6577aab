extension ScriptRequirements.Module {
  /// The module that a constant names; nil if it names none, or a table has wrong keys or values.
  init?(_ value: RequiresValue) {
    switch value {
    case .text(let name):
      guard !name.isEmpty else { return nil }
      self.init(name: name)
    case .table(let pairs):
      self.init(name: "")
      for pair in pairs {
        guard let key = pair.key.string, take(key.lowercased(), pair.value.string ?? "") else { return nil }
      }
      guard isComplete else { return nil }
    default: return nil
    }
  }

  private mutating func take(_ key: String, _ text: String) -> Bool {
    switch key {
    case "modulename": name = text
    case "moduleversion":
      version = versionText(text)
      return version != nil
    case "requiredversion":
      requiredVersion = versionText(text)
      return requiredVersion != nil
    case "maximumversion":
      maximumVersion = text
      return versionText(text.hasSuffix("*") ? text.dropLast() + "0.0" : text[...]) != nil
    case "guid":
      guid = text
      return text.utf8.count(where: { digit in
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit || isHexLetter(digit)
      }) == 32
    default: return false
    }
    return true
  }

  /// A name and a version, but not two that exclude each other.
  private var isComplete: Bool {
    guard !name.isEmpty, version != nil || requiredVersion != nil || maximumVersion != nil else {
      return false
    }
    return requiredVersion == nil || version == nil && maximumVersion == nil
  }
}

private func isHexLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}

/// The text that .NET gives a version of two to four numbers; nil where it takes the text for none.
func versionText(_ text: some StringProtocol) -> String? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard (2...4).contains(parts.count) else { return nil }
  var numbers: [String] = []
  for part in parts {
    let digits = part.drop { $0 == " " }
    guard let number = Int32(digits), number >= 0 else { return nil }
    numbers.append(String(number))
  }
  return numbers.joined(separator: ".")
}
