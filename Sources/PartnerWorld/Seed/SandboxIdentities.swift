import PartnerDomain

extension Seed {
  static let identities = [
    Identity(
      id: "alex@contoso.example", kind: .user, name: "Alex Morgan", home: contoso,
      objects: [
        (contoso, "a1111111-0001-4000-8000-0000000000a1"), (fabrikam, "a1111111-0002-4000-8000-0000000000a1"),
        (northwind, "a1111111-0003-4000-8000-0000000000a1"),
        (tailwind, "a1111111-0004-4000-8000-0000000000a1"),
      ],
      proof: .secret(password)),
    // Delegated admin rights let the agent in at customers, where no object of theirs can be linked.
    Identity(
      id: "csp.agent@contoso.example", kind: .user, name: "CSP Agent", home: contoso,
      objects: [(contoso, "a1111111-0001-4000-8000-0000000000c1")], delegated: [fabrikam, northwind],
      proof: .secret(password)),
    Identity(
      id: "99999999-0001-4000-8000-0000000000f1", kind: .servicePrincipal, name: "pal-automation",
      home: fabrikam,
      objects: [
        (fabrikam, "a1111111-0002-4000-8000-0000000000f1"), (contoso, "a1111111-0001-4000-8000-0000000000f1"),
      ],
      proof: .secret(clientSecret)),
    Identity(
      id: "99999999-0002-4000-8000-0000000000f2", kind: .servicePrincipal, name: "pal-certificate",
      home: fabrikam,
      objects: [(fabrikam, "a1111111-0002-4000-8000-0000000000f2")],
      proof: .certificate(thumbprint: "0123456789ABCDEF0123456789ABCDEF01234567")),
    Identity(
      id: "99999999-0003-4000-8000-0000000000f3", kind: .managedService, name: "pal-identity", home: contoso,
      objects: [(contoso, "a1111111-0001-4000-8000-0000000000f3")]),
  ]

  // Digests of the published sandbox secrets (sandbox-world.md), worked out beforehand; a test compares them.
  private static let password = SecretDigest(
    salt: Array("palsh sandbox password".utf8), rounds: 1000,
    digest: bytes("719d7ecb77e6d23bf1fb845c5409588e43c805bcd7477febe26103e01bd8be24"))
  private static let clientSecret = SecretDigest(
    salt: Array("palsh sandbox secret".utf8), rounds: 1000,
    digest: bytes("6a13d9737f80e5e2dcdffea4f52fa2930a981463555699b08110515a09c1a137"))

  private static func bytes(_ digits: String) -> [UInt8] {
    let nibbles = digits.utf8.compactMap(hexadecimalDigit)
    return stride(from: 0, to: nibbles.count - 1, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
  }
}
