import Runtime

extension TypeEntry {
  static var uri: TypeEntry {
    TypeEntry("System.Uri") {
      everyNew { call in try UriBodies.make(call) }
      uriParts
      uriStatics
      instanceCall("string GetLeftPart(System.UriPartial part)") { call in
        let parts = try call.target(as: UriObject.self).absolute()
        switch try call.argument(0, as: Int32.self) {
        case 0: return .string(parts.scheme + (parts.hasAuthority ? "://" : ":"))
        case 1: return .string(parts.start)
        case 2: return .string(parts.start + parts.path)
        default: return .string(parts.withoutFragment)
        }
      }
      every("MakeRelativeUri") { call in try UriBodies.relative(call) }
      every("IsBaseOf") { call in
        let (one, two) = (
          try call.target(as: UriObject.self).absolute(), try call.argument(0, as: UriObject.self).absolute()
        )
        let folder = one.path[...(one.path.lastIndex(of: "/") ?? one.path.startIndex)]
        return .bool(one.start == two.start && two.path.hasPrefix(folder))
      }
      every("IsWellFormedOriginalString") { call in
        .bool(UriBodies.isWellFormed(try call.target(as: UriObject.self).original))
      }
      every("ToString") { call in .string(try call.target(as: UriObject.self).text(call.engine)) }
      every("Equals") { call in .bool(try Equals.same(call.target, call[0], call.engine)) }
    }
  }

  @MemberList private static var uriParts: [MemberEntry] {
    value("OriginalString") { (uri: UriObject) in uri.original }
    value("IsAbsoluteUri") { (uri: UriObject) in uri.parts != nil }
    value("AbsoluteUri") { (uri: UriObject) in try uri.absolute().absolute }
    value("AbsolutePath") { (uri: UriObject) in try uri.absolute().path }
    value("LocalPath") { (uri: UriObject) in UriEscaping.unescape(try uri.absolute().path) }
    value("Authority") { (uri: UriObject) in try uri.absolute().authority }
    value("Host") { (uri: UriObject) in try uri.absolute().host }
    value("DnsSafeHost") { (uri: UriObject) in try uri.absolute().host }
    value("IdnHost") { (uri: UriObject) in try uri.absolute().host }
    value("Port") { (uri: UriObject) in try uri.absolute().port }
    value("IsDefaultPort") { (uri: UriObject) in try uri.absolute().isDefaultPort }
    value("Scheme") { (uri: UriObject) in try uri.absolute().scheme }
    value("Query") { (uri: UriObject) in try uri.absolute().query }
    value("PathAndQuery") { (uri: UriObject) in
      let parts = try uri.absolute()
      return parts.path + parts.query
    }
    value("Fragment") { (uri: UriObject) in try uri.absolute().fragment }
    value("UserInfo") { (uri: UriObject) in try uri.absolute().userInfo }
    value("UserEscaped") { (_: UriObject) in false }
    value("IsFile") { (uri: UriObject) in try uri.absolute().scheme == "file" }
    value("IsUnc") { (uri: UriObject) in
      let parts = try uri.absolute()
      return parts.scheme == "file" && !parts.host.isEmpty
    }
    value("IsLoopback") { (uri: UriObject) in
      let parts = try uri.absolute()
      return ["localhost", "127.0.0.1", "[::1]", "loopback"].contains(parts.host)
        || parts.scheme == "file" && parts.host.isEmpty
    }
    value("HostNameType") { (uri: UriObject) in UriBodies.hostType(try uri.absolute().host) }
    value("Segments") { (uri: UriObject) in UriBodies.segments(try uri.absolute().path) }
  }

  @MemberList private static var uriStatics: [MemberEntry] {
    method("string EscapeDataString(string stringToEscape)") { (text: String) in UriEscaping.data(text) }
    method("string EscapeUriString(string stringToEscape)") { (text: String) in UriEscaping.normal(text) }
    method("string UnescapeDataString(string stringToUnescape)") { (text: String) in
      UriEscaping.unescape(text)
    }
    method("string HexEscape(char character)") { (unit: Unit) in
      guard unit.code < 256 else {
        throw NetFault.outOfRange(
          "Specified argument was out of the range of valid values.", parameter: "character")
      }
      return UriEscaping.hex(UInt8(unit.code))
    }
    method("bool IsHexDigit(char character)") { (unit: Unit) in
      unit.code < 128 && UriEscaping.isHex(UInt8(unit.code))
    }
    method("int FromHex(char digit)") { (unit: Unit) in
      guard unit.code < 128, let digit = Character(Unicode.Scalar(UInt8(unit.code))).hexDigitValue else {
        throw NetFault.argument("Value does not fall within the expected range.", parameter: "digit")
      }
      return digit
    }
    method("bool CheckSchemeName(string schemeName)") { (name: String) in UriParts.isScheme(name) }
    everyStatic("CheckHostName") { call in
      UriBodies.hostType(try call.argument(0, as: String.self).lowercased())
    }
    everyStatic("TryCreate") { call in
      let made = try? UriBodies.make(call)
      try call.argument(call.values.count - 1, as: OutArgument.self).set(made ?? .null)
      return .bool(made != nil)
    }
    everyStatic("IsWellFormedUriString") { call in
      let text = try call.argument(0, as: String.self)
      let made = try? UriObject.make(text, kind: call.argument(1, as: Int32.self))
      return .bool(made != nil && UriBodies.isWellFormed(text))
    }
    for (name, scheme) in UriBodies.schemes { staticValue("UriScheme" + name) { scheme } }
    staticValue("SchemeDelimiter") { "://" }
  }

  static var uriBuilder: TypeEntry {
    TypeEntry("System.UriBuilder") {
      everyNew { call in try UriBuilderObject.make(call).value }
      value("Scheme") { (builder: UriBuilderObject) in
        builder.parts.scheme
      } set: { (builder, text: String) in
        let scheme = String(text.prefix { $0 != ":" })
        guard scheme.isEmpty || UriParts.isScheme(scheme) else {
          throw NetFault.argument("Invalid URI: The URI scheme is not valid.", parameter: "value")
        }
        builder.parts.scheme = scheme.lowercased()
      }
      value("Host") { (builder: UriBuilderObject) in
        builder.parts.host
      } set: {
        $0.parts.host = $1
      }
      value("Port") { (builder: UriBuilderObject) in
        builder.parts.port
      } set: { (builder, port: Int) in
        guard -1...65535 ~= port else {
          throw NetFault.outOfRange(
            "Specified argument was out of the range of valid values.", parameter: "value")
        }
        builder.parts.port = port
      }
      value("Path") { (builder: UriBuilderObject) in
        builder.parts.path
      } set: { (builder, text: String) in
        builder.parts.path = UriEscaping.normal(text.hasPrefix("/") ? text : "/" + text)
      }
      value("Query") { (builder: UriBuilderObject) in
        builder.parts.query
      } set: { (builder, text: String) in
        builder.parts.query = text.isEmpty || text.hasPrefix("?") ? text : "?" + text
      }
      value("Fragment") { (builder: UriBuilderObject) in
        builder.parts.fragment
      } set: { (builder, text: String) in
        builder.parts.fragment = text.isEmpty || text.hasPrefix("#") ? text : "#" + text
      }
      value("UserName") { (builder: UriBuilderObject) in
        builder.userName
      } set: {
        $0.userName = $1
      }
      value("Password") { (builder: UriBuilderObject) in
        builder.password
      } set: {
        $0.password = $1
      }
      value("Uri") { (builder: UriBuilderObject) in try UriObject.make(builder.string) }
      every("ToString") { call in .string(try call.target(as: UriBuilderObject.self).string) }
    }
  }
}

/// A System.UriBuilder.
final class UriBuilderObject: Content, BridgedContent {
  var parts = UriParts(
    scheme: "http", host: "localhost", port: -1, path: "/", query: "", fragment: "", hasAuthority: true)
  var userName = ""
  var password = ""

  init() { super.init(type: TypeTable.find("System.UriBuilder") ?? .object) }

  /// The address with its port, even where it is the scheme's own, as the builder writes it.
  var string: String {
    let user = userName.isEmpty ? "" : userName + (password.isEmpty ? "" : ":" + password) + "@"
    let port = parts.port == -1 ? "" : ":\(parts.port)"
    return "\(parts.scheme)://\(user)\(parts.host)\(port)\(parts.path)\(parts.query)\(parts.fragment)"
  }

  override func text(_ engine: Engine) -> ShellString { .from(string) }

  static func make(_ call: MethodArguments) throws -> UriBuilderObject {
    let builder = UriBuilderObject()
    let names = call.signature.parameters.map(\.name)
    if names.first == "uri" {
      let uri = try call[0].content(as: UriObject.self) ?? UriBodies.orWeb(call.argument(0, as: String.self))
      builder.parts = try uri.absolute()
      let user = builder.parts.userInfo.split(separator: ":", maxSplits: 1)
      (builder.userName, builder.password) = (
        user.first.map { String($0) } ?? "", user.count > 1 ? String(user[1]) : ""
      )
      return builder
    }
    for (index, name) in names.enumerated() {
      switch name {
      case "schemeName", "scheme":
        builder.parts.scheme = try call.argument(index, as: String.self).lowercased()
      case "hostName", "host": builder.parts.host = try call.argument(index, as: String.self)
      case "portNumber", "port": builder.parts.port = try call.argument(index, as: Int.self)
      case "pathValue", "path":
        let path = try call.argument(index, as: String.self)
        builder.parts.path = UriEscaping.normal(path.hasPrefix("/") ? path : "/" + path)
      case "extraValue":
        let extra = try call.argument(index, as: String.self)
        if extra.hasPrefix("?") { builder.parts.query = extra } else { builder.parts.fragment = extra }
      default: break
      }
    }
    return builder
  }
}

private enum UriBodies {
  static let schemes: [(String, String)] = [
    ("File", "file"), ("Ftp", "ftp"), ("Ftps", "ftps"), ("Http", "http"), ("Https", "https"),
    ("Mailto", "mailto"),
    ("News", "news"), ("Nntp", "nntp"), ("Sftp", "sftp"), ("Ssh", "ssh"), ("Telnet", "telnet"), ("Ws", "ws"),
    ("Wss", "wss"),
  ]

  static func make(_ call: MethodArguments) throws -> Value {
    if let base = call[0].content(as: UriObject.self) {
      if let other = call[1].content(as: UriObject.self) {
        return try (other.parts == nil ? UriObject.combine(base, other.original) : other).value
      }
      return try UriObject.combine(base, call.argument(1, as: String.self)).value
    }
    if call[0].isNull { throw NetFault.argumentNull("uriString") }
    let text = try call.argument(0, as: String.self)
    guard call.values.count > 1, case .enumeration(_, let kind) = call[1].base.payload else {
      return try UriObject.make(text).value
    }
    return try UriObject.make(text, kind: kind).value
  }

  /// What a builder takes: a text without a scheme is a web address.
  static func orWeb(_ text: String) throws -> UriObject {
    let uri = try UriObject.make(text, kind: 0)
    return uri.parts == nil ? try UriObject.make("http://" + text) : uri
  }

  static func segments(_ path: String) -> [String] {
    var segments: [String] = []
    var current = ""
    for character in path {
      current.append(character)
      if character == "/" {
        segments.append(current)
        current = ""
      }
    }
    return current.isEmpty ? segments : segments + [current]
  }

  static func hostType(_ host: String) -> Value {
    let number: Int32
    if host.isEmpty {
      number = 0
    } else if host.hasPrefix("[") || host.contains(":") {
      number = 4
    } else if AddressText.v4(host) != nil {
      number = 3
    } else {
      number = host.allSatisfy { $0.isLetter || $0.isNumber || "-._".contains($0) } ? 2 : 1
    }
    return DateParts.value("System.UriHostNameType", number)
  }

  static func isWellFormed(_ text: String) -> Bool { !text.contains(" ") && UriEscaping.normal(text) == text }

  static func relative(_ call: MethodArguments) throws -> Value {
    let (base, other) = (
      try call.target(as: UriObject.self).absolute(), try call.argument(0, as: UriObject.self)
    )
    let target = try other.absolute()
    guard base.start == target.start else { return other.value }
    let from = base.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let to = target.path.split(separator: "/", omittingEmptySubsequences: false)
    var common = 0
    while common < from.count, common < to.count - 1, from[common] == to[common] { common += 1 }
    let steps = [Substring](repeating: "..", count: from.count - common) + to[common...]
    let text = steps.joined(separator: "/") + target.query + target.fragment
    return UriObject(text, nil).value
  }
}
