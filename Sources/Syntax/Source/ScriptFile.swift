import Glibc

extension SourceText {
  /// The text of a script file's bytes: UTF-8, unless a byte order mark says UTF-16 or UTF-32.
  package static func script(_ bytes: [UInt8], fileName: String? = nil) -> SourceText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return SourceText(utf8: Array(bytes.dropFirst(3)), fileName: fileName)
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return utf32(bytes.dropFirst(4), fileName, isBigEndian: false)
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return utf32(bytes.dropFirst(4), fileName, isBigEndian: true)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), fileName, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), fileName, high: 0) }
    return SourceText(utf8: bytes, fileName: fileName)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ fileName: String?, high: Int) -> SourceText {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    return SourceText(utf16: units, fileName: fileName)
  }

  private static func utf32(_ bytes: ArraySlice<UInt8>, _ fileName: String?, isBigEndian: Bool) -> SourceText
  {
    let bytes = Array(bytes)
    let scalars = stride(from: 0, to: bytes.count - 3, by: 4).map { index -> UInt32 in
      let four = bytes[index..<index + 4]
      return (isBigEndian ? Array(four) : four.reversed()).reduce(0) { $0 << 8 | UInt32($1) }
    }
    return SourceText(utf16: Array(String(decoding: scalars, as: UTF32.self).utf16), fileName: fileName)
  }
}

/// The bytes of a file; nil if it can't be read.
package func readFile(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { return nil }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: max(Int(status.st_size) + 1, 4096))
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    guard count >= 0 else { return nil }
    if count == 0 { return bytes }
    bytes += chunk[..<count]
  }
}
