import Runtime

extension TypeEntry {
  static var guid: TypeEntry {
    TypeEntry("System.Guid") {
      method("guid NewGuid()") { GuidObject.fresh() }
      field("guid Empty") { GuidObject(Array(repeating: 0, count: 16)) }
      new("(string g)") { (text: String) in try GuidObject.parse(text) }
      method("guid Parse(string input)") { (text: String) in try GuidObject.parse(text) }
      method("bool TryParse(string input, [ref] System.Guid& result)") { (text: String, out: OutArgument) in
        let guid = try? GuidObject.parse(text)
        try out.set((guid ?? GuidObject(Array(repeating: 0, count: 16))).value)
        return guid != nil
      }
      property("int Variant {get;}") { (guid: GuidObject) in Int32(guid.bytes[8] >> 4) }
      property("int Version {get;}") { (guid: GuidObject) in Int32(guid.bytes[6] >> 4) }
      instance("string ToString(string format)") { (guid: GuidObject, format: String) in try guid.text(format)
      }
      instance("bool Equals(guid g)") { (guid: GuidObject, other: GuidObject) in guid.bytes == other.bytes }
      instance("int CompareTo(guid value)") { (guid: GuidObject, other: GuidObject) in
        guid.bytes.lexicographicallyPrecedes(other.bytes) ? -1 : guid.bytes == other.bytes ? 0 : 1
      }
    }
  }
}

/// A System.Guid; its bytes in the order in which they are written.
final class GuidObject: Content, BridgedContent {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    super.init(type: .guid)
  }

  /// A random one (version 4).
  static func fresh() -> GuidObject {
    GuidObject(
      (0..<16).map {
        $0 == 6 ? 0x40 | .random(in: 0...15) : $0 == 8 ? 0x80 | .random(in: 0...63) : .random(in: 0...255)
      })
  }

  /// Reads the forms D, N, B and P.
  static func parse(_ text: String) throws -> GuidObject {
    let trimmed = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    var inner = String(trimmed)
    if inner.hasPrefix("{"), inner.hasSuffix("}") || inner.hasPrefix("("), inner.hasSuffix(")") {
      inner = String(inner.dropFirst().dropLast())
    }
    let parts = inner.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    guard parts == [32] || parts == [8, 4, 4, 4, 12],
      let bytes = Hexadecimal.decode(inner.filter { $0 != "-" })
    else {
      throw NetFault.format("Unrecognized Guid format.")
    }
    return GuidObject(bytes)
  }

  func text(_ format: String) throws -> String {
    let digits = Hexadecimal.encode(bytes, uppercase: false)
    func part(_ start: Int, _ count: Int) -> String { String(digits.dropFirst(start).prefix(count)) }
    let dashed = [part(0, 8), part(8, 4), part(12, 4), part(16, 4), part(20, 12)].joined(separator: "-")
    switch format.lowercased() {
    case "", "d": return dashed
    case "n": return digits
    case "b": return "{\(dashed)}"
    case "p": return "(\(dashed))"
    default:
      throw NetFault.format(
        "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".")
    }
  }

  override func text(_ engine: Engine) -> ShellString { .from((try? text("d")) ?? "") }

  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    (other as? GuidObject)?.bytes == bytes
  }

  override func hash(_ engine: Engine) -> UInt32 { bytes.reduce(17) { $0 &* 31 &+ UInt32($1) } }
}
