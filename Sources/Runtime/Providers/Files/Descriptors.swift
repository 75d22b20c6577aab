import Glibc

/// Reading and writing open files.
package enum Descriptors {
  /// Writes all bytes; false if the system refuses, and `errno` says why.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return false }
      offset += count
    }
    return true
  }
}

/// Who may do what with a file.
package enum FilePermissions {
  /// Sets the bits; false if the system refuses, and `errno` says why.
  @discardableResult
  package static func set(_ path: String, _ bits: UInt32) -> Bool { chmod(path, bits) == 0 }
}
