import Glibc

/// Memory for scopes and their slots: reserved once, touched as calls deepen, never moved.
enum ValueStack {
  /// Reserves address space; pages are taken as they are first touched.
  static func reserve(bytes: Int) throws(OutOfAddressSpace) -> UnsafeMutableRawPointer {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED else {
      throw OutOfAddressSpace(bytes: bytes)
    }
    return memory
  }
}

/// The process may not have the address space that a session needs.
package struct OutOfAddressSpace: Error, Sendable {
  let bytes: Int

  package init(bytes: Int) { self.bytes = bytes }

  /// What was wrong, and what would be right.
  package var message: String {
    "There is no address space for \(bytes >> 20) MB of stack. Raise the limit of the process (ulimit -v) to 2 GB."
  }
}
