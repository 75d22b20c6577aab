import Runtime

extension TypeEntry {
  static var webUtility: TypeEntry { webText("System.Net.WebUtility") }
  static var httpUtility: TypeEntry { webText("System.Web.HttpUtility") }

  private static func webText(_ name: String) -> TypeEntry {
    let isHttp = name.hasPrefix("System.Web")
    return TypeEntry(name) {
      everyStatic("HtmlEncode") { call in .string(WebText.encode(try call.argument(0, as: String.self))) }
      everyStatic("HtmlDecode") { call in .string(WebText.decode(try call.argument(0, as: String.self))) }
      everyStatic("UrlEncode") { call in
        .string(WebText.urlEncode(try call.argument(0, as: String.self), isLower: isHttp))
      }
      everyStatic("UrlDecode") { call in
        .string(
          UriEscaping.unescape(String(try call.argument(0, as: String.self).map { $0 == "+" ? " " : $0 })))
      }
      if isHttp {
        everyStatic("HtmlAttributeEncode") { call in
          .string(WebText.encode(try call.argument(0, as: String.self)))
        }
        everyStatic("ParseQueryString") { call in
          WebText.query(try call.argument(0, as: String.self)).value
        }
      }
    }
  }
}

private enum WebText {
  /// Markup characters and those from U+00A0 to U+00FF, and beyond the first plane, as references.
  static func encode(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        if 0xA0...0xFF ~= scalar.value || scalar.value > 0xFFFF {
          result += "&#\(scalar.value);"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  private static let names: [String: UInt32] = [
    "lt": 60, "gt": 62, "amp": 38, "quot": 34, "apos": 39, "nbsp": 160, "copy": 169, "reg": 174, "euro": 8364,
    "trade": 8482, "hellip": 8230, "ndash": 8211, "mdash": 8212, "lsquo": 8216, "rsquo": 8217, "ldquo": 8220,
    "rdquo": 8221, "bull": 8226, "middot": 183, "auml": 228, "ouml": 246, "uuml": 252, "Auml": 196,
    "Ouml": 214,
    "Uuml": 220, "szlig": 223, "eacute": 233, "egrave": 232, "agrave": 224, "ccedil": 231, "laquo": 171,
    "raquo": 187, "deg": 176, "plusmn": 177, "times": 215, "divide": 247, "para": 182, "sect": 167,
    "pound": 163,
    "yen": 165, "cent": 162, "frac12": 189, "frac14": 188, "sup2": 178, "sup3": 179, "micro": 181,
  ]

  static func decode(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      guard let end = rest.firstIndex(of: ";"), let scalar = scalar(rest[..<end]) else {
        result += "&"
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return names[String(name)].flatMap { Unicode.Scalar($0) } }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { Unicode.Scalar($0) }
  }

  static func urlEncode(_ text: String, isLower: Bool) -> String {
    var result = ""
    for byte in text.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte == 0x20 {
        result += "+"
      } else if scalar.isASCII && scalar.properties.isAlphabetic || 0x30...0x39 ~= byte
        || "-_.!*()".unicodeScalars.contains(scalar)
      {
        result.unicodeScalars.append(scalar)
      } else {
        result += isLower ? UriEscaping.hex(byte).lowercased() : UriEscaping.hex(byte)
      }
    }
    return result
  }

  static func query(_ text: String) -> NameValueObject {
    let names = NameValueObject()
    for pair in (text.hasPrefix("?") ? text.dropFirst() : text[...]).split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        UriEscaping.unescape(String($0.map { $0 == "+" ? " " : $0 }))
      }
      names.add(.from(parts[0]), .from(parts.count > 1 ? parts[1] : ""))
    }
    return names
  }
}
