import PartnerDomain

/// Makes and reads the sandbox's tokens: JSON web tokens, sealed with the world's id.
struct TokenSeal {
  private let key: HMAC
  private let header: String

  init(world: GUID) {
    key = HMAC(key: Array("palsh sandbox \(world)".utf8))
    header = Base64URL.text(
      (["typ": "JWT", "alg": "HS256", "kid": .string(world.description)] as JSON).bytes)
  }

  /// A token's text: claims as the vendor's tokens name them.
  func seal(_ claims: JSON) -> Secret {
    let body = "\(header).\(Base64URL.text(claims.bytes))"
    return Secret("\(body).\(Base64URL.text(key.seal(body.utf8)))")
  }

  /// The claims of a token that this world made, nil for any other text.
  func open(_ token: Secret) -> JSON? {
    let parts = token.reveal().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == header, let seal = Base64URL.bytes(parts[2]) else { return nil }
    let body = parts[0].utf8 + [UInt8(ascii: ".")] + parts[1].utf8
    guard isSameDigest(key.seal(body), seal), let claims = Base64URL.bytes(parts[1]) else { return nil }
    return try? JSON(parsing: claims)
  }
}
