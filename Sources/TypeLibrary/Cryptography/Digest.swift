import CNettle

/// A hash algorithm, by nettle's name for it.
struct Digest: Sendable {
  let name: String

  var size: Int { cnettle_digest_size(name) }
  private var blockSize: Int { cnettle_block_size(name) }

  func of(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: size)
    _ = cnettle_digest(name, bytes, bytes.count, &digest)
    return digest
  }

  /// The keyed digest of RFC 2104.
  func authenticated(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    var block = key.count > blockSize ? of(key) : key
    block += [UInt8](repeating: 0, count: blockSize - block.count)
    return of(block.map { $0 ^ 0x5C } + of(block.map { $0 ^ 0x36 } + bytes))
  }

  /// A key made of a password: PBKDF2 of RFC 8018.
  func key(from password: [UInt8], salt: [UInt8], iterations: Int, count: Int) -> [UInt8] {
    var key: [UInt8] = []
    var number: UInt32 = 1
    while key.count < count {
      var round = authenticated(
        salt + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> ($0 as UInt32)) }, key: password)
      var block = round
      for _ in 1..<max(iterations, 1) {
        round = authenticated(round, key: password)
        for index in block.indices { block[index] ^= round[index] }
      }
      key += block
      number += 1
    }
    return Array(key.prefix(count))
  }

  /// The algorithm of a .NET name (`SHA256`, `MD5`).
  static func named(_ name: String) -> Digest? {
    let key = name.lowercased().filter { $0 != "-" }
    return ["md5", "sha1", "sha256", "sha384", "sha512"].contains(key) ? Digest(name: key) : nil
  }
}

/// Random bytes of the system.
enum RandomBytes {
  static func make(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// A number below a limit, each as likely.
  static func number(below limit: UInt32) -> UInt32 {
    var generator = SystemRandomNumberGenerator()
    return UInt32.random(in: 0..<max(limit, 1), using: &generator)
  }
}
