import Glibc

/// The environment that the process was started with.
enum ProcessEnvironment {
  static var all: [(String, String)] {
    var list: [(String, String)] = []
    var next = environ
    while let entry = next.pointee {
      if let equals = strchr(entry, 0x3D) {
        let name = UnsafeRawBufferPointer(start: entry, count: equals - entry)
        list.append((String(decoding: name, as: UTF8.self), String(cString: equals + 1)))
      }
      next += 1
    }
    return list
  }

  /// A variable that holds a number above zero; nil if it does not.
  static func number(_ name: String) -> Int? {
    guard let text = getenv(name), let number = Int(String(cString: text)), number > 0 else { return nil }
    return number
  }
}

/// Bytes of script files.
enum FileText {
  /// Without a UTF-8 byte order mark.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}
