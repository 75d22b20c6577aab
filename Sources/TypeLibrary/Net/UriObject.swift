import Runtime

/// A System.Uri: an absolute address in its parts, or a relative one as it is.
final class UriObject: Content, BridgedContent {
  let original: String
  /// Nil for a relative address.
  let parts: UriParts?

  init(_ original: String, _ parts: UriParts?) {
    (self.original, self.parts) = (original, parts)
    super.init(type: TypeTable.find("System.Uri") ?? .object)
  }

  /// The parts; throws for a relative address, which has none.
  func absolute() throws -> UriParts {
    if let parts { return parts }
    throw NetFault.invalidOperation("This operation is not supported for a relative URI.")
  }

  override func text(_ engine: Engine) -> ShellString { .from(parts?.display ?? original) }

  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    guard let other = other as? UriObject else { return false }
    return (parts?.withoutFragment ?? original) == (other.parts?.withoutFragment ?? other.original)
  }

  override func hash(_ engine: Engine) -> UInt32 {
    UInt32(truncatingIfNeeded: (parts?.withoutFragment ?? original).hashValue)
  }

  /// Reads an address of a kind (0 either, 1 absolute, 2 relative); throws UriFormatException.
  static func make(_ text: String, kind: Int32 = 1) throws -> UriObject {
    if kind != 2 {
      switch UriParts.read(text) {
      case .success(let parts): return UriObject(text, parts)
      case .failure(let fault):
        if kind == 1 || fault.isFatal { throw NetFault.named("System.UriFormatException", fault.message) }
      }
    } else if case .success(let parts) = UriParts.read(text), parts.scheme != "file" {
      throw NetFault.named(
        "System.UriFormatException",
        "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.")
    }
    return UriObject(text, nil)
  }

  /// An address relative to an absolute one (RFC 3986, 5.2).
  static func combine(_ base: UriObject, _ relative: String) throws -> UriObject {
    if case .success(let parts) = UriParts.read(relative), relative.contains(":") {
      return UriObject(relative, parts)
    }
    var parts = try base.absolute()
    var rest = relative[...]
    parts.fragment = ""
    if let hash = rest.firstIndex(of: "#") {
      parts.fragment = UriEscaping.normal(String(rest[hash...]))
      rest = rest[..<hash]
    }
    if rest.isEmpty { return UriObject(parts.absolute, parts) }
    parts.query = ""
    if let mark = rest.firstIndex(of: "?") {
      parts.query = UriEscaping.normal(String(rest[mark...]))
      rest = rest[..<mark]
    }
    if rest.hasPrefix("//") { return try make("\(parts.scheme):\(relative)") }
    if rest.hasPrefix("/") {
      parts.path = UriParts.compressed(UriEscaping.normal(String(rest)))
    } else if !rest.isEmpty {
      let folder = parts.path[...(parts.path.lastIndex(of: "/") ?? parts.path.startIndex)]
      parts.path = UriParts.compressed(String(folder) + UriEscaping.normal(String(rest)))
    }
    return UriObject(parts.absolute, parts)
  }
}

/// The parts of an absolute address.
struct UriParts {
  var scheme: String
  var userInfo = ""
  var host: String
  /// -1 without one and without a default.
  var port: Int
  var path: String
  var query: String
  var fragment: String
  var hasAuthority: Bool

  static let defaultPorts = [
    "http": 80, "https": 443, "ftp": 21, "ftps": 990, "ws": 80, "wss": 443, "gopher": 70, "nntp": 119,
    "telnet": 23,
    "ldap": 389, "mailto": 25, "net.tcp": 808, "ssh": 22, "sftp": 22,
  ]

  var isDefaultPort: Bool { port == -1 || UriParts.defaultPorts[scheme] == port }
  var authority: String { host + (isDefaultPort ? "" : ":\(port)") }
  var userAuthority: String { (userInfo.isEmpty ? "" : userInfo + "@") + authority }
  var start: String { scheme + (hasAuthority ? "://" + userAuthority : ":") }
  var withoutFragment: String { start + path + query }
  var absolute: String { withoutFragment + fragment }
  /// `ToString()`: escapes of characters that mean nothing in an address are undone.
  var display: String { UriEscaping.display(absolute) }

  /// Why a text is no address.
  enum Fault: Error {
    case empty, format, noScheme, scheme, host, port

    var isFatal: Bool { self == .host || self == .port }

    var message: String {
      switch self {
      case .empty: "Invalid URI: The URI is empty."
      case .format, .noScheme: "Invalid URI: The format of the URI could not be determined."
      case .scheme: "Invalid URI: The URI scheme is not valid."
      case .host: "Invalid URI: The hostname could not be parsed."
      case .port: "Invalid URI: Invalid port specified."
      }
    }
  }

  static func read(_ text: String) -> Result<UriParts, Fault> {
    let text = String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    guard !text.isEmpty else { return .failure(.empty) }
    if text.hasPrefix("/") {
      return .success(
        UriParts(
          scheme: "file", host: "", port: -1, path: compressed(UriEscaping.normal(text, keeps: "/")),
          query: "",
          fragment: "", hasAuthority: true))
    }
    guard let colon = text.firstIndex(of: ":") else { return .failure(.noScheme) }
    let scheme = text[..<colon].lowercased()
    guard isScheme(scheme) else { return .failure(scheme.isEmpty ? .format : .noScheme) }
    return split(scheme, text[text.index(after: colon)...])
  }

  static func isScheme(_ text: some StringProtocol) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  private static func split(_ scheme: String, _ text: Substring) -> Result<UriParts, Fault> {
    var rest = text
    var fragment = ""
    var query = ""
    if let hash = rest.firstIndex(of: "#") {
      fragment = UriEscaping.normal(String(rest[hash...]))
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: "?") {
      query = UriEscaping.normal(String(rest[mark...]))
      rest = rest[..<mark]
    }
    let isWeb = defaultPorts[scheme] != nil && scheme != "mailto"
    guard rest.hasPrefix("//") else {
      if isWeb { return .failure(.host) }
      var parts = UriParts(
        scheme: scheme, host: "", port: -1, path: UriEscaping.normal(String(rest)), query: query,
        fragment: fragment,
        hasAuthority: scheme == "file")
      if scheme == "mailto", let at = rest.lastIndex(of: "@") {
        (parts.userInfo, parts.host, parts.port, parts.path) = (
          String(rest[..<at]), String(rest[rest.index(after: at)...]), 25, ""
        )
        parts.hasAuthority = false
      }
      return .success(parts)
    }
    rest = rest.dropFirst(2)
    let slash = rest.firstIndex { $0 == "/" || $0 == "\\" } ?? rest.endIndex
    let path = String(rest[slash...].map { $0 == "\\" && isWeb ? "/" : $0 })
    return authority(scheme, rest[..<slash]).map { part in
      var made = part
      made.path = compressed(UriEscaping.normal(path.isEmpty && (isWeb || scheme == "file") ? "/" : path))
      (made.query, made.fragment) = (query, fragment)
      return made
    }
  }

  private static func authority(_ scheme: String, _ text: Substring) -> Result<UriParts, Fault> {
    var rest = text
    var userInfo = ""
    if let at = rest.lastIndex(of: "@") {
      userInfo = UriEscaping.normal(String(rest[..<at]))
      rest = rest[rest.index(after: at)...]
    }
    var port = defaultPorts[scheme] ?? -1
    let hostEnd =
      rest.hasPrefix("[")
      ? rest.firstIndex(of: "]").map { rest.index(after: $0) } ?? rest.endIndex : rest.startIndex
    if let colon = rest[hostEnd...].firstIndex(of: ":") {
      let digits = rest[rest.index(after: colon)...]
      if !digits.isEmpty {
        guard let number = UInt16(digits) else { return .failure(.port) }
        port = Int(number)
      }
      rest = rest[..<colon]
    }
    let host = rest.lowercased()
    if host.isEmpty, scheme != "file", defaultPorts[scheme] != nil { return .failure(.host) }
    let isHost = host.allSatisfy { $0.isLetter || $0.isNumber || "-._~[]:%!$&'()*+,;=".contains($0) }
    guard isHost else { return .failure(.host) }
    return .success(
      UriParts(
        scheme: scheme, userInfo: userInfo, host: host, port: port, path: "", query: "", fragment: "",
        hasAuthority: true))
  }

  /// A path without `.` and `..`.
  static func compressed(_ path: String) -> String {
    guard path.contains("/.") else { return path }
    var kept: [Substring] = []
    let pieces = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      let isLast = index == pieces.count - 1
      switch piece {
      case ".": if isLast { kept.append("") }
      case "..":
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      default: kept.append(piece)
      }
    }
    return kept.joined(separator: "/")
  }
}
