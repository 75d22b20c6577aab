import Runtime

/// An IPAddress: 4 or 16 bytes.
final class AddressObject: Content, BridgedContent {
  let bytes: [UInt8]
  let scope: UInt32

  init(_ bytes: [UInt8], scope: UInt32 = 0) {
    (self.bytes, self.scope) = (bytes, scope)
    super.init(type: TypeTable.find("System.Net.IPAddress") ?? .object)
  }

  var isV4: Bool { bytes.count == 4 }
  var string: String { AddressText.of(bytes) + (scope == 0 ? "" : "%\(scope)") }

  override func text(_ engine: Engine) -> ShellString { .from(string) }
  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    (other as? AddressObject)?.bytes == bytes
  }
  override func hash(_ engine: Engine) -> UInt32 { bytes.reduce(7) { $0 &* 31 &+ UInt32($1) } }

  static func parse(_ text: String) throws -> AddressObject {
    let pieces = text.split(separator: "%", maxSplits: 1)
    let inside =
      text.hasPrefix("[")
      ? String((pieces.first ?? "").dropFirst().prefix { $0 != "]" }) : String(pieces.first ?? "")
    guard let bytes = AddressText.v4(inside) ?? AddressText.v6(inside) else {
      throw NetFault.named("System.FormatException", "An invalid IP address was specified.")
    }
    return AddressObject(bytes, scope: pieces.count > 1 ? UInt32(pieces[1]) ?? 0 : 0)
  }
}

/// Addresses as text.
enum AddressText {
  static func of(_ bytes: [UInt8]) -> String {
    if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
    let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    if groups[..<5].allSatisfy({ $0 == 0 }), groups[5] == 0xFFFF || groups[5] == 0 && groups[6] != 0 {
      return "::" + (groups[5] == 0 ? "" : "ffff:") + of(Array(bytes[12...]))
    }
    let gap = longestZeros(groups)
    let text = groups.map { String($0, radix: 16) }
    guard let gap else { return text.joined(separator: ":") }
    return text[..<gap.lowerBound].joined(separator: ":") + "::"
      + text[gap.upperBound...].joined(separator: ":")
  }

  private static func longestZeros(_ groups: [UInt16]) -> Range<Int>? {
    var best: Range<Int>?
    var start = 0
    while start < groups.count {
      var end = start
      while end < groups.count, groups[end] == 0 { end += 1 }
      if end - start > max(best?.count ?? 0, 1) { best = start..<end }
      start = end + 1
    }
    return best
  }

  /// One to four numbers, the last filling the rest, decimal, octal or hexadecimal as .NET takes them.
  static func v4(_ text: String) -> [UInt8]? {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard 1...4 ~= pieces.count else { return nil }
    var numbers: [UInt32] = []
    for piece in pieces {
      let lower = piece.lowercased()
      let number =
        lower.hasPrefix("0x")
        ? UInt32(lower.dropFirst(2), radix: 16)
        : lower.hasPrefix("0") && lower.count > 1 ? UInt32(lower, radix: 8) : UInt32(lower)
      guard let number, !lower.hasPrefix("+") else { return nil }
      numbers.append(number)
    }
    guard let last = numbers.popLast(), numbers.allSatisfy({ $0 < 256 }) else { return nil }
    let room = UInt32(4 - numbers.count)
    guard room == 4 || last < UInt32(1) << (room * 8) else { return nil }
    return numbers.map { UInt8($0) }
      + (0..<room).reversed().map { UInt8(truncatingIfNeeded: last >> ($0 * 8)) }
  }

  static func v6(_ text: String) -> [UInt8]? {
    guard text.contains(":") else { return nil }
    let halves = text.components(of: "::")
    guard halves.count <= 2, let head = groups(halves[0]) else { return nil }
    guard halves.count == 2 else { return head.count == 16 ? head : nil }
    guard let tail = groups(halves[1]), head.count + tail.count < 16 else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func groups(_ text: String) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    var bytes: [UInt8] = []
    for piece in text.split(separator: ":", omittingEmptySubsequences: false) {
      if piece.contains(".") {
        guard let four = v4(String(piece)) else { return nil }
        bytes += four
      } else {
        guard piece.count <= 4, let group = UInt16(piece, radix: 16) else { return nil }
        bytes += [UInt8(group >> 8), UInt8(truncatingIfNeeded: group)]
      }
    }
    return bytes
  }
}

extension String {
  /// The pieces between a separator of several characters.
  func components(of separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
  }
}

extension TypeEntry {
  static var ipAddress: TypeEntry {
    TypeEntry("System.Net.IPAddress") {
      everyNew { call in
        if case .long(let number) = call[0].base.payload {
          return AddressObject((0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }).value
        }
        let bytes = try call.argument(0, as: [UInt8].self)
        guard bytes.count == 4 || bytes.count == 16 else {
          throw NetFault.argument("An invalid IP address was specified.", parameter: "address")
        }
        return AddressObject(bytes).value
      }
      everyStatic("Parse") { call in
        if call[0].isNull { throw NetFault.argumentNull("ipString") }
        return try AddressObject.parse(call.argument(0, as: String.self)).value
      }
      everyStatic("TryParse") { call in
        let address = try? AddressObject.parse(call.argument(0, as: String.self))
        try call.argument(1, as: OutArgument.self).set(address?.value ?? .null)
        return .bool(address != nil)
      }
      everyStatic("IsLoopback") { call in
        let bytes = try call.argument(0, as: AddressObject.self).bytes
        return .bool(bytes.count == 4 ? bytes[0] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1])
      }
      everyStatic("HostToNetworkOrder") { try AddressBodies.swapped($0) }
      everyStatic("NetworkToHostOrder") { try AddressBodies.swapped($0) }
      staticValue("Any") { AddressObject([0, 0, 0, 0]) }
      staticValue("Loopback") { AddressObject([127, 0, 0, 1]) }
      staticValue("Broadcast") { AddressObject([255, 255, 255, 255]) }
      staticValue("None") { AddressObject([255, 255, 255, 255]) }
      staticValue("IPv6Any") { AddressObject([UInt8](repeating: 0, count: 16)) }
      staticValue("IPv6None") { AddressObject([UInt8](repeating: 0, count: 16)) }
      staticValue("IPv6Loopback") { AddressObject([UInt8](repeating: 0, count: 15) + [1]) }
      value("AddressFamily") { (address: AddressObject) in
        DateParts.value("System.Net.Sockets.AddressFamily", address.isV4 ? 2 : 23)
      }
      value("Address") { (address: AddressObject) in
        guard address.isV4 else {
          throw NetFault.named("System.Net.Sockets.SocketException", "Operation not supported")
        }
        return address.bytes.reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) }
      }
      value("ScopeId") { (address: AddressObject) in
        guard !address.isV4 else {
          throw NetFault.named("System.Net.Sockets.SocketException", "Operation not supported")
        }
        return Int64(address.scope)
      }
      value("IsIPv6LinkLocal") { (address: AddressObject) in
        !address.isV4 && address.bytes[0] == 0xFE && address.bytes[1] & 0xC0 == 0x80
      }
      value("IsIPv6Multicast") { (address: AddressObject) in !address.isV4 && address.bytes[0] == 0xFF }
      value("IsIPv6SiteLocal") { (address: AddressObject) in
        !address.isV4 && address.bytes[0] == 0xFE && address.bytes[1] & 0xC0 == 0xC0
      }
      value("IsIPv6UniqueLocal") { (address: AddressObject) in
        !address.isV4 && address.bytes[0] & 0xFE == 0xFC
      }
      value("IsIPv6Teredo") { (address: AddressObject) in
        !address.isV4 && Array(address.bytes[..<4]) == [0x20, 1, 0, 0]
      }
      value("IsIPv4MappedToIPv6") { (address: AddressObject) in AddressBodies.isMapped(address) }
      every("GetAddressBytes") { call in try call.target(as: AddressObject.self).bytes.bridged }
      every("MapToIPv6") { call in
        let address = try call.target(as: AddressObject.self)
        guard address.isV4 else { return address.value }
        return AddressObject([UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + address.bytes).value
      }
      every("MapToIPv4") { call in
        let address = try call.target(as: AddressObject.self)
        return address.isV4 ? address.value : AddressObject(Array(address.bytes[12...])).value
      }
      every("ToString") { call in .string(try call.target(as: AddressObject.self).string) }
      every("Equals") { call in .bool(try Equals.same(call.target, call[0], call.engine)) }
    }
  }

  static var endPoint: TypeEntry {
    TypeEntry("System.Net.IPEndPoint") {
      everyNew { call in
        guard let address = call[0].content(as: AddressObject.self) else {
          throw MemberGap.method(call.type, call.signature.text)
        }
        return try EndPointObject(address, call.argument(1, as: Int.self)).value
      }
      everyStatic("Parse") { call in try EndPointObject.parse(call.argument(0, as: String.self)).value }
      everyStatic("TryParse") { call in
        let point = try? EndPointObject.parse(call.argument(0, as: String.self))
        try call.argument(1, as: OutArgument.self).set(point?.value ?? .null)
        return .bool(point != nil)
      }
      value("Address") { (point: EndPointObject) in point.address }
      value("Port") { (point: EndPointObject) in point.port }
      value("AddressFamily") { (point: EndPointObject) in
        DateParts.value("System.Net.Sockets.AddressFamily", point.address.isV4 ? 2 : 23)
      }
      every("ToString") { call in .string(try call.target(as: EndPointObject.self).string) }
    }
  }

  static var mailAddress: TypeEntry {
    TypeEntry("System.Net.Mail.MailAddress") {
      everyNew { call in try MailObject.make(call, upTo: call.values.count).value }
      everyStatic("TryCreate") { call in
        let last = call.values.count - 1
        let made = try? MailObject.make(call, upTo: last)
        try call.argument(last, as: OutArgument.self).set(made?.value ?? .null)
        return .bool(made != nil)
      }
      value("Address") { (mail: MailObject) in mail.user + "@" + mail.host }
      value("DisplayName") { (mail: MailObject) in mail.display }
      value("User") { (mail: MailObject) in mail.user }
      value("Host") { (mail: MailObject) in mail.host }
      every("ToString") { call in .string(try call.target(as: MailObject.self).string) }
    }
  }
}

/// An IPEndPoint.
final class EndPointObject: Content, BridgedContent {
  let address: AddressObject
  let port: Int

  init(_ address: AddressObject, _ port: Int) throws {
    guard 0...65535 ~= port else {
      throw NetFault.outOfRange("Specified argument was out of the range of valid values.", parameter: "port")
    }
    (self.address, self.port) = (address, port)
    super.init(type: TypeTable.find("System.Net.IPEndPoint") ?? .object)
  }

  var string: String { address.isV4 ? "\(address.string):\(port)" : "[\(address.string)]:\(port)" }
  override func text(_ engine: Engine) -> ShellString { .from(string) }
  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    (other as? EndPointObject)?.string == string
  }

  static func parse(_ text: String) throws -> EndPointObject {
    var (host, port) = (text, 0)
    if let colon = text.lastIndex(of: ":"),
      text.hasPrefix("[") ? text[..<colon].hasSuffix("]") : text.firstIndex(of: ":") == colon
    {
      guard let number = UInt16(text[text.index(after: colon)...]) else { throw failure }
      (host, port) = (String(text[..<colon]), Int(number))
    }
    guard let address = try? AddressObject.parse(host) else { throw failure }
    return try EndPointObject(address, port)
  }

  private static let failure = NetFault.format("An invalid IPEndPoint was specified.")
}

private enum AddressBodies {
  static func isMapped(_ address: AddressObject) -> Bool {
    !address.isV4 && address.bytes[..<10].allSatisfy { $0 == 0 } && address.bytes[10] == 0xFF
      && address.bytes[11] == 0xFF
  }

  static func swapped(_ call: MethodArguments) throws -> Value {
    switch call[0].base.payload {
    case .int(let number): return .int(number.byteSwapped)
    case .long(let number): return .long(number.byteSwapped)
    default: return try call.argument(0, as: Int16.self).byteSwapped.bridged
    }
  }
}
