import PartnerDomain

/// The request that `az rest` makes of its arguments.
struct RestCall {
  private let invocation: Invocation
  private var arguments: ParsedArguments { invocation.arguments }
  private static let manager = "management.azure.com"

  init(_ invocation: Invocation) { self.invocation = invocation }

  /// Throws for a URL of another host, a pair that is none, and where no token can be had.
  func request() throws -> RestRequest {
    let address = try address()
    var headers = try pairs("--headers").map { RestHeader($0, $1) }
    headers.append(RestHeader("CommandName", "rest"))
    let (path, query) = try (address.path, self.query(address.query))
    var request = RestRequest(
      (arguments["--method"] ?? "get").uppercased(), path, query: query, headers: headers,
      body: body(&headers))
    request.headers = headers
    let isAuthorized = headers.contains { $0.isNamed("Authorization") }
    if isAuthorized || arguments.flag("--skip-authorization-header") { return request }
    return request.authorized(by: try token(for: path))
  }

  /// Path and query of the URL, which may begin with the path.
  private func address() throws -> (path: String, query: String) {
    var url = arguments["--url"] ?? ""
    if url.contains("{subscriptionId}") {
      let id = try invocation.account().id
      url = url.split(separator: "{subscriptionId}", omittingEmptySubsequences: false).joined(separator: id)
    }
    if let (_, rest) = parts(of: url, separator: "://") {
      let host = String(rest.prefix { !"/?#".contains($0) })
      guard [Self.manager, "\(Self.manager):443"].contains(host.lowercased()) else {
        throw CommandFault(RestTexts.elsewhere(host))
      }
      url = String(rest.dropFirst(host.count))
    }
    let plain = url.prefix { $0 != "#" }
    let path = plain.prefix { $0 != "?" }.drop { $0 == "/" }
    let query = plain.drop { $0 != "?" }.dropFirst()
    return (
      "/" + encoded(String(path), keeping: pathCharacters), encoded(String(query), keeping: queryCharacters)
    )
  }

  private func query(_ given: String) throws -> String {
    let added = try pairs("--uri-parameters").map { name, value in
      "\(encoded(name, keeping: unreserved))=\(encoded(value, keeping: unreserved))"
    }
    return ([given] + added).filter { !$0.isEmpty }.joined(separator: "&")
  }

  /// JSON is written anew, in ASCII, and says so in a header; any other text goes as it is.
  private func body(_ headers: inout [RestHeader]) -> [UInt8] {
    guard let text = arguments.nonEmpty("--body") else { return [] }
    guard let value = jsonValue(text) else { return Array(text.utf8) }
    if !headers.contains(where: { $0.isNamed("Content-Type") }) {
      headers.append(RestHeader("Content-Type", "application/json"))
    }
    var writer = JSONText(escapesNonASCII: true)
    writer.add(compact: value, comma: ", ", colon: ": ")
    return Array(writer.text.utf8)
  }

  /// Names and values, given as `name=value` or as a JSON object.
  private func pairs(_ argument: String) throws -> [(String, String)] {
    try arguments.list(argument).flatMap { text -> [(String, String)] in
      if let record = jsonValue(text)?.record { return record.fields.map { ($0.name, $0.value.pythonText) } }
      guard let pair = parts(of: text, at: "=") else { throw CommandFault.unexpected(RestTexts.notAPair) }
      return [pair]
    }
  }

  /// A token for the subscription that the path names, else for the default account.
  private func token(for path: String) throws -> AccessToken {
    let named = subscription(in: path)
    let account = try invocation.profile.read().account(named)
    let audience = arguments.nonEmpty("--resource").map { Audience($0) } ?? .resourceManager
    return try invocation.token(for: account, audience: audience)
  }

  private func subscription(in path: String) -> String? {
    let words = path.split(separator: "/").map(String.init)
    guard let index = words.firstIndex(where: { $0.lowercased() == "subscriptions" }),
      words.indices.contains(index + 1), words[index + 1].count == 36, GUID(words[index + 1]) != nil
    else { return nil }
    return words[index + 1]
  }
}

private func parts(of text: String, separator: String) -> (String, String)? {
  let parts = text.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
  return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
}

private let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
private let pathCharacters = unreserved.union("!$&'()*+,;=:@/%".utf8)
private let queryCharacters = pathCharacters.union("?".utf8)

/// Percent-encodes every byte but these.
private func encoded(_ text: String, keeping kept: Set<UInt8>) -> String {
  text.utf8.map { byte in
    if kept.contains(byte) { return String(Unicode.Scalar(byte)) }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count < 2 ? "0" : "") + digits
  }.joined()
}
