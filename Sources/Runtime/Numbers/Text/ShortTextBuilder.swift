/// Builds a text that is mostly short and Latin-1, without a heap allocation but that of the string itself.
struct ShortTextBuilder {
  private static let room = 64

  private var short = InlineArray<64, UInt8>(repeating: 0)
  private var length = 0
  /// Takes over all that was written once something does not fit in place.
  private var long = TextBuilder()
  private var isLong = false

  var count: Int { isLong ? long.count : length }

  @inline(__always)
  mutating func append(ascii byte: UInt8) {
    if !isLong, length < ShortTextBuilder.room {
      short[length] = byte
      length += 1
    } else {
      appendLong(UInt16(byte))
    }
  }

  @inline(__always)
  mutating func append(unit: UInt16) {
    if !isLong, unit <= 0xFF {
      append(ascii: UInt8(truncatingIfNeeded: unit))
    } else {
      appendLong(unit)
    }
  }

  mutating func append(_ text: ShellString) {
    if text.count == 1 { return append(unit: text[0]) }
    text.forEachUnit { append(unit: $0) }
  }

  mutating func append(repeating byte: UInt8, count: Int) {
    var rest = count
    while rest > 0 {
      append(ascii: byte)
      rest -= 1
    }
  }

  func finish() -> ShellString {
    if isLong { return long.finish() }
    return short.span.withUnsafeBufferPointer { .from(latin1: UnsafeBufferPointer(rebasing: $0[..<length])) }
  }

  @inline(never)
  private mutating func appendLong(_ unit: UInt16) {
    if !isLong {
      isLong = true
      for index in 0..<length { long.append(ascii: short[index]) }
    }
    long.append(unit: unit)
  }
}
