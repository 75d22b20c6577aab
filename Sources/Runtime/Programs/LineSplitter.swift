/// Cuts the bytes that a program writes into lines: ended by `\n`, `\r` or `\r\n`.
struct LineSplitter {
  private var pending: [UInt8] = []
  private var endsInReturn = false

  /// The lines that bytes complete.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> [ShellString] {
    var lines: [ShellString] = []
    var start = bytes.startIndex
    if endsInReturn, bytes.first == 0x0A { start += 1 }
    if !bytes.isEmpty { endsInReturn = false }
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      lines.append(LineSplitter.text(pending, bytes[start..<index]))
      pending.removeAll(keepingCapacity: true)
      index += 1
      if byte == 0x0D {
        if index == bytes.endIndex { endsInReturn = true }
        if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
      }
      start = index
    }
    pending += bytes[start...]
    return lines
  }

  /// What is left at the end without a line's end.
  mutating func finish() -> ShellString? {
    guard !pending.isEmpty else { return nil }
    defer { pending = [] }
    return LineSplitter.text(pending, [])
  }

  private static func text(_ head: [UInt8], _ tail: ArraySlice<UInt8>) -> ShellString {
    if head.isEmpty { return tail.withUnsafeBufferPointer { .from(utf8: $0) } }
    return (head + tail).withUnsafeBufferPointer { .from(utf8: $0) }
  }
}
