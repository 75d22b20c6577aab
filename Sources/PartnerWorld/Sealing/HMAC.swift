/// The keyed digest HMAC-SHA-256 (RFC 2104).
struct HMAC {
  private let inner: SHA256
  private let outer: SHA256

  init(key: [UInt8]) {
    let short = key.count > SHA256.blockSize ? SHA256.digest(key) : key
    let padded = short + repeatElement(0, count: SHA256.blockSize - short.count)
    (inner, outer) = (SHA256(padded.map { $0 ^ 0x36 }), SHA256(padded.map { $0 ^ 0x5C }))
  }

  func seal(_ message: some Sequence<UInt8>) -> [UInt8] {
    var hash = inner
    hash.update(message)
    var sealed = outer
    sealed.update(hash.finish())
    return sealed.finish()
  }
}

extension SHA256 {
  fileprivate init(_ beginning: [UInt8]) {
    self.init()
    update(beginning)
  }
}

/// Whether two digests are equal, in a time that does not tell where they differ.
func isSameDigest(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  guard left.count == right.count else { return false }
  return zip(left, right).reduce(0) { $0 | $1.0 ^ $1.1 } == 0
}
