import PartnerDomain

/// What is kept of a password or client secret: enough to recognise it, not enough to read it (PBKDF2, one block).
struct SecretDigest: Equatable {
  let salt: [UInt8]
  let rounds: Int
  let digest: [UInt8]

  init(salt: [UInt8], rounds: Int, digest: [UInt8]) {
    (self.salt, self.rounds, self.digest) = (salt, rounds, digest)
  }

  init(of secret: Secret, salt: [UInt8], rounds: Int) {
    let key = HMAC(key: Array(secret.reveal().utf8))
    var block = key.seal(salt + [0, 0, 0, 1])
    var digest = block
    for _ in 1..<max(rounds, 1) {
      block = key.seal(block)
      for index in digest.indices { digest[index] ^= block[index] }
    }
    self.init(salt: salt, rounds: rounds, digest: digest)
  }

  func fits(_ secret: Secret) -> Bool {
    isSameDigest(SecretDigest(of: secret, salt: salt, rounds: rounds).digest, digest)
  }
}
