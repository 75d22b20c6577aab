import Runtime
import TypeLibrary

/// Makes a text that is not shown, of a plain one or of what ConvertFrom-SecureString wrote.
struct ConvertToSecureString: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertTo, "SecureString", synopsis: "Converts plain text or encrypted strings to secure strings.",
    defaultSet: "Secure", outputs: ["System.Security.SecureString"],
    examples: [Example("Its length", "(ConvertTo-SecureString 'abc' -AsPlainText).Length", prints: "3")])

  @Parameter("The text is no encrypted one.", sets: [.set("PlainText", position: 1)])
  var asPlainText = false
  @Parameter("Do it although something stands against it.", sets: [.set("PlainText", position: 2)])
  var force = false
  @Parameter("The key that it was encrypted with.", sets: [.set("Open")], typed: "byte[]")
  var key: Value?
  @Parameter(
    "The key that it was encrypted with, as a secure string.", sets: [.set("Secure", position: 1)],
    typed: "securestring")
  var secureKey: Value?
  @Parameter("The text.", position: 0, pipeline: .byValue, mandatory: true)
  var string: String?

  func process(in call: borrowing Invocation) throws {
    let text = string ?? ""
    if asPlainText { return try call.write(.object(SecureStringObject(.from(text)))) }
    if key != nil || secureKey != nil { throw SecureStringFault.key }
    guard let secret = SecretText.read(text) else {
      return try call.writeError(SecureStringFault.badText)
    }
    try call.write(.object(SecureStringObject(secret)))
  }
}

/// What the commands of secure strings refuse.
enum SecureStringFault: ShellFault {
  case badText
  case key
  case noString

  var errorId: String {
    switch self {
    case .badText: "ImportSecureString_InvalidArgument"
    case .key: "PalshSecureStringGap"
    case .noString: "ConvertFromSecureString_NoString"
    }
  }

  var category: ErrorCategory { if case .key = self { .notImplemented } else { .invalidArgument } }

  var exceptionType: TypeInfo {
    if case .key = self {
      .notImplementedException
    } else {
      TypeTable.find("System.Management.Automation.PSArgumentException") ?? .argumentException
    }
  }

  var message: String {
    switch self {
    case .badText: "Input string was not in a correct format."
    case .key: "palsh does not encrypt secure strings with a key yet."
    case .noString: "The argument is no secure string."
    }
  }
}
