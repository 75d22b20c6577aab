import Runtime

/// Escapes of characters in addresses.
enum UriEscaping {
  private static let unreserved = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
  private static let reserved = Set(":/?#[]@!$&'()*+,;=%".utf8)

  /// `EscapeDataString`: all but letters, digits and `-._~`.
  static func data(_ text: String) -> String { escape(text) { unreserved.contains($0) } }

  /// What stands in an address: characters that mean something there stay.
  static func normal(_ text: String, keeps extra: String = "") -> String {
    let bytes = Array(text.utf8)
    var result = ""
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == 0x25 && index + 2 < bytes.count && isHex(bytes[index + 1]) && isHex(bytes[index + 2])
      if byte == 0x25, !isEscape {
        result += "%25"
      } else if unreserved.contains(byte) || reserved.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += hex(byte)
      }
    }
    return result
  }

  static func escape(_ text: String, _ isKept: (UInt8) -> Bool) -> String {
    var result = ""
    for byte in text.utf8 {
      if isKept(byte) { result.unicodeScalars.append(Unicode.Scalar(byte)) } else { result += hex(byte) }
    }
    return result
  }

  static func hex(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  static func isHex(_ byte: UInt8) -> Bool { Unicode.Scalar(byte).properties.isASCIIHexDigit }

  /// Escapes undone; those that are no UTF-8 stay.
  static func unescape(_ text: String, _ isUndone: (UInt8) -> Bool = { _ in true }) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      var run: [UInt8] = []
      var next = index
      while next + 2 < bytes.count, bytes[next] == 0x25, isHex(bytes[next + 1]), isHex(bytes[next + 2]),
        let byte = UInt8(String(decoding: bytes[next + 1...next + 2], as: UTF8.self), radix: 16)
      {
        run.append(byte)
        next += 3
      }
      guard !run.isEmpty else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let decoded = String(decoding: run, as: UTF8.self)
      if Array(decoded.utf8) == run, run.allSatisfy(isUndone) {
        result += run
      } else {
        result += run.flatMap { isUndone($0) && $0 < 0x80 ? [$0] : Array(hex($0).utf8) }
      }
      index = next
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func display(_ text: String) -> String {
    unescape(text) { !reserved.contains($0) && $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }
  }
}
