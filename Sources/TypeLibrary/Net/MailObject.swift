import Runtime

/// A MailAddress.
final class MailObject: Content, BridgedContent {
  let user: String
  let host: String
  let display: String

  private init(_ user: String, _ host: String, _ display: String) {
    (self.user, self.host, self.display) = (user, host, display)
    super.init(type: TypeTable.find("System.Net.Mail.MailAddress") ?? .object)
  }

  var string: String { display.isEmpty ? "\(user)@\(host)" : "\"\(display)\" <\(user)@\(host)>" }

  override func text(_ engine: Engine) -> ShellString { .from(string) }
  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    (other as? MailObject)?.string.lowercased() == string.lowercased()
  }

  static func make(_ call: MethodArguments, upTo end: Int) throws -> MailObject {
    if call[0].isNull { throw NetFault.argumentNull("address") }
    let text = try call.argument(0, as: String.self)
    guard !text.isEmpty else {
      throw NetFault.argument("The value cannot be an empty string.", parameter: "address")
    }
    let given = try end > 1 ? call.argument(1, as: String.self) : ""
    return try parse(text, display: given)
  }

  private static func parse(_ text: String, display given: String) throws -> MailObject {
    var address = text.trimmed
    var display = given
    if address.hasSuffix(">"), let open = address.lastIndex(of: "<") {
      if display.isEmpty { display = String(address[..<open]).trimmed.unquoted }
      address = String(address[address.index(after: open)...].dropLast()).trimmed
    }
    guard let at = address.lastIndex(of: "@") else {
      throw NetFault.format("The specified string is not in the form required for an e-mail address.")
    }
    let (user, host) = (String(address[..<at]), String(address[address.index(after: at)...]))
    let isUser =
      !user.isEmpty && !user.hasPrefix(".") && !user.hasSuffix(".") && !user.contains("..")
      && user.allSatisfy { !$0.isWhitespace && !"@,;:<>()[]\\\"".contains($0) }
    let isHost =
      !host.isEmpty && !host.hasPrefix(".") && !host.hasSuffix(".") && !host.contains("..")
      && host.allSatisfy { $0.isLetter || $0.isNumber || "-._[]:".contains($0) }
    guard isUser || user.hasPrefix("\"") && user.hasSuffix("\"") && user.count > 1, isHost else {
      throw NetFault.format("The specified string is not in the form required for an e-mail address.")
    }
    return MailObject(user, host, display)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  fileprivate var unquoted: String {
    count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}
