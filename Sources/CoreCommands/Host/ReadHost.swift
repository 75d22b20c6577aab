import Runtime

/// A line that the user types.
struct ReadHost: Cmdlet {
  static let declaration = CmdletDeclaration(
    .read, "Host", synopsis: "Reads a line of input from the console.",
    defaultSet: "AsString", outputs: ["System.String", "System.Security.SecureString"],
    examples: [
      Example(
        "A session that must not ask refuses", "try { Read-Host Name } catch { 'refused' }", prints: "refused"
      )
    ])

  @Parameter("What stands before the line, a colon behind it.", position: 0, remaining: true) var prompt:
    Value?
  @Parameter("Hide what is typed, and give it as a secure string.", sets: [.set("AsSecureString")])
  var asSecureString = false
  @Parameter("Hide what is typed.", sets: [.set("AsString")]) var maskInput = false

  func end(in call: borrowing Invocation) throws {
    let conversation = Conversation(call.engine)
    let text = try prompt.map { (value) throws(ShellError) in
      ShellString.concatenate(try Conversion.text(value, call.engine), .from(": "))
    }
    guard asSecureString || maskInput else {
      guard let line = try conversation.line(behind: text ?? .empty) else {
        if text != nil { call.engine.host.write(.from("\n")) }
        return
      }
      return try call.write(.string(line))
    }
    let secret = try conversation.secret(behind: text ?? .empty) ?? .empty
    try call.write(asSecureString ? .object(SecureStringObject(secret)) : .string(secret))
  }
}
