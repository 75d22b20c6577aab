import Runtime

extension TypeEntry {
  static var version: TypeEntry {
    TypeEntry("System.Version") {
      new("()") { VersionObject([0, 0]) }
      new("(string version)") { (text: String) in try VersionObject.parse(text) }
      new("(int major, int minor)") { (major: Int, minor: Int) in try VersionObject.checked([major, minor]) }
      new("(int major, int minor, int build)") { (major: Int, minor: Int, build: Int) in
        try VersionObject.checked([major, minor, build])
      }
      new("(int major, int minor, int build, int revision)") {
        (major: Int, minor: Int, build: Int, revision: Int) in
        try VersionObject.checked([major, minor, build, revision])
      }
      method("version Parse(string input)") { (text: String) in try VersionObject.parse(text) }
      method("bool TryParse(string input, [ref] System.Version& result)") {
        (text: String, out: OutArgument) in
        let version = try? VersionObject.parse(text)
        try out.set(version?.value ?? .null)
        return version != nil
      }
      property("int Major {get;}") { (version: VersionObject) in version.part(0) }
      property("int Minor {get;}") { (version: VersionObject) in version.part(1) }
      property("int Build {get;}") { (version: VersionObject) in version.part(2) }
      property("int Revision {get;}") { (version: VersionObject) in version.part(3) }
      property("short MajorRevision {get;}") { (version: VersionObject) in
        Int16(truncatingIfNeeded: version.part(3) >> 16)
      }
      property("short MinorRevision {get;}") { (version: VersionObject) in
        Int16(truncatingIfNeeded: version.part(3))
      }
      instance("int CompareTo(version value)") { (version: VersionObject, other: VersionObject?) in
        other.map { version.order($0) } ?? 1
      }
      instance("bool Equals(version obj)") { (version: VersionObject, other: VersionObject?) in
        other.map { $0.parts == version.parts } ?? false
      }
      instance("string ToString(int fieldCount)") { (version: VersionObject, count: Int) in
        guard 0...version.parts.count ~= count else {
          throw NetFault.argument(
            "Argument must be between 0 and \(version.parts.count).", parameter: "fieldCount")
        }
        return version.parts.prefix(count).map { String($0) }.joined(separator: ".")
      }
    }
  }
}

/// A System.Version: two to four numbers.
final class VersionObject: Content, BridgedContent {
  let parts: [Int]

  init(_ parts: [Int]) {
    self.parts = parts
    super.init(type: TypeTable.find("System.Version") ?? .object)
  }

  static func checked(_ parts: [Int]) throws -> VersionObject {
    for (name, part) in zip(["major", "minor", "build", "revision"], parts) where part < 0 {
      throw NetFault.outOfRange(
        "\(name) ('\(part)') must be a non-negative value.", parameter: name, actual: "\(part)")
    }
    return VersionObject(parts)
  }

  static func parse(_ text: String) throws -> VersionObject {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard 2...4 ~= pieces.count else {
      throw NetFault.argument("Version string portion was too short or too long.", parameter: "input")
    }
    var parts: [Int] = []
    for piece in pieces {
      let digits = piece.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      guard let number = Int32(String(digits)) else {
        throw NetFault.format("The input string '\(piece)' was not in a correct format.")
      }
      parts.append(Int(number))
    }
    return try checked(parts)
  }

  func part(_ index: Int) -> Int { index < parts.count ? parts[index] : -1 }

  func order(_ other: VersionObject) -> Int {
    for index in 0..<4 where part(index) != other.part(index) {
      return part(index) < other.part(index) ? -1 : 1
    }
    return 0
  }

  override func text(_ engine: Engine) -> ShellString {
    .from(parts.map { String($0) }.joined(separator: "."))
  }
  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    (other as? VersionObject)?.parts == parts
  }
  override func hash(_ engine: Engine) -> UInt32 {
    parts.reduce(17) { $0 &* 31 &+ UInt32(truncatingIfNeeded: $1) }
  }

  override func order(to other: Content, _ engine: Engine) -> Int? {
    (other as? VersionObject).map { order($0) }
  }
}
