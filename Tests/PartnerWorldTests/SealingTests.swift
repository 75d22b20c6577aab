import Database
import PartnerDomain
import Testing

@testable import PartnerWorld

private func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}

// Vectors of FIPS 180-4's examples, RFC 4231 and RFC 4648.
@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
  (String(repeating: "a", count: 10_000), "27dd1f61b867b6a0f6e9d8a41c43231de52107e53ae424de8f847b821db4b711"),
])
func digestsAreThoseOfTheStandard(text: String, digest: String) {
  #expect(hexadecimal(SHA256.digest(text.utf8)) == digest)
}

@Test func keyedDigestsAreThoseOfTheStandard() {
  #expect(
    hexadecimal(HMAC(key: Array("Jefe".utf8)).seal("what do ya want for nothing?".utf8))
      == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  let long = HMAC(key: [UInt8](repeating: 0xaa, count: 131))
  #expect(
    hexadecimal(long.seal("Test Using Larger Than Block-Size Key - Hash Key First".utf8))
      == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
}

@Test func base64ComesBackAsItWas() {
  for count in 0..<20 {
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255) }
    #expect(Base64URL.bytes(Base64URL.text(bytes)) == bytes)
  }
  #expect(Base64URL.text(Array("foob?>".utf8)) == "Zm9vYj8-")
  for text in ["A", "A=", "AB", "+w", "Zm9v Yg"] where text != "AA" { #expect(Base64URL.bytes(text) == nil) }
}

@Test func theSchemaOfAFileIsTheTextOfItsMigrations() throws {
  let world = try Connection.worldInMemory(seed: .sandbox, birth: Birth(id: .empty, now: Moment(ticks: 0)))
  let text = try world.rows("SELECT sql FROM sqlite_schema ORDER BY rowid") { try $0.text(0) }
  #expect(text == Schema.text(after: Schema.version))
  #expect(try world.first("PRAGMA user_version") { try $0.integer(0) } == Schema.version)
}
