import Glibc

/// Memory for scopes and their slots: reserved once, touched as calls deepen, never moved.
enum ValueStack {
  /// Reserves address space; pages are taken as they are first touched.
  static func reserve(bytes: Int) -> UnsafeMutableRawPointer {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED else {
      fatalError("no address space for the value stack")
    }
    return memory
  }
}
