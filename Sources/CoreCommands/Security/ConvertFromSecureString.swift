import Runtime
import TypeLibrary

/// Writes a secure string as a text that ConvertTo-SecureString reads, or as plain text.
struct ConvertFromSecureString: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertFrom, "SecureString", synopsis: "Converts a secure string to an encrypted standard string.",
    defaultSet: "Secure", outputs: ["System.String"],
    examples: [
      Example(
        "There and back", "ConvertTo-SecureString 'abc' -AsPlainText | ConvertFrom-SecureString -AsPlainText",
        prints: "abc")
    ])

  @Parameter("Write the text itself.", sets: [.set("AsPlainText")])
  var asPlainText = false
  @Parameter("The key to encrypt with.", sets: [.set("Open")], typed: "byte[]")
  var key: Value?
  @Parameter(
    "The key to encrypt with, as a secure string.", sets: [.set("Secure", position: 1)], typed: "securestring"
  )
  var secureKey: Value?
  @Parameter("The secure string.", position: 0, pipeline: .byValue, mandatory: true, typed: "securestring")
  var secureString: Value?

  func process(in call: borrowing Invocation) throws {
    guard case .object(let object)? = secureString?.base.payload, let secure = object as? SecureStringObject
    else {
      throw SecureStringFault.noString
    }
    if key != nil || secureKey != nil { throw SecureStringFault.key }
    // The system has no store of keys, so that the reference writes the bytes as they are.
    try call.write(.string(asPlainText ? secure.secret : .from(SecretText.hexadecimal(secure.secret))))
  }
}
