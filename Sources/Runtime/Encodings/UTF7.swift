/// UTF-7, as .NET writes it (RFC 2152).
enum UTF7 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let direct = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'(),-./:? \t\r\n".utf8)

  static func encode(_ text: ShellString) -> [UInt8] {
    var bytes: [UInt8] = []
    var pending: (bits: UInt32, count: Int) = (0, 0)
    var isEncoding = false
    func flush() {
      if pending.count > 0 { bytes.append(alphabet[Int(pending.bits << (6 - pending.count) & 0x3F)]) }
      bytes.append(0x2D)
      pending = (0, 0)
      isEncoding = false
    }
    text.forEachUnit { unit in
      if unit < 0x80, direct.contains(UInt8(unit)) {
        if isEncoding { flush() }
        return bytes.append(UInt8(unit))
      }
      if unit == 0x2B, !isEncoding { return bytes += [0x2B, 0x2D] }
      if !isEncoding { bytes.append(0x2B) }
      isEncoding = true
      pending.bits = pending.bits << 16 | UInt32(unit)
      pending.count += 16
      while pending.count >= 6 {
        pending.count -= 6
        bytes.append(alphabet[Int(pending.bits >> pending.count & 0x3F)])
      }
      pending.bits &= 0x3F
    }
    if isEncoding { flush() }
    return bytes
  }

  static func decode(_ bytes: ArraySlice<UInt8>) -> ShellString {
    var text = TextBuilder()
    var pending: (bits: UInt32, count: Int) = (0, 0)
    var isEncoded = false
    var isFirst = false
    for byte in bytes {
      guard isEncoded else {
        (isEncoded, isFirst) = (byte == 0x2B, true)
        pending = (0, 0)
        if !isEncoded { text.append(unit: byte < 0x80 ? UInt16(byte) : 0xFFFD) }
        continue
      }
      if let value = alphabet.firstIndex(of: byte) {
        isFirst = false
        pending = (pending.bits << 6 | UInt32(value), pending.count + 6)
        guard pending.count >= 16 else { continue }
        pending.count -= 16
        text.append(unit: UInt16(truncatingIfNeeded: pending.bits >> pending.count))
        continue
      }
      isEncoded = false
      if byte == 0x2D {
        if isFirst { text.append(unit: 0x2B) }
      } else {
        text.append(unit: UInt16(byte))
      }
    }
    return text.finish()
  }
}
