import Runtime

/// A SemanticVersion: three numbers, a label of what comes before a release, a label of the build.
final class SemanticVersionObject: Content, BridgedContent {
  let parts: [Int]
  let preRelease: String
  let build: String

  init(_ parts: [Int], preRelease: String = "", build: String = "") {
    (self.parts, self.preRelease, self.build) = (parts, preRelease, build)
    super.init(type: TypeTable.find("System.Management.Automation.SemanticVersion") ?? .object)
  }

  static let failure = NetFault.named("System.FormatException", "Input string was not in a correct format.")

  /// Reads a text; throws FormatException.
  static func parse(_ text: String) throws -> SemanticVersionObject {
    var rest = text[...]
    var build = ""
    var label = ""
    if let plus = rest.firstIndex(of: "+") {
      build = String(rest[rest.index(after: plus)...])
      rest = rest[..<plus]
      guard isLabel(build) else { throw failure }
    }
    if let dash = rest.firstIndex(of: "-") {
      label = String(rest[rest.index(after: dash)...])
      rest = rest[..<dash]
      guard isLabel(label) else { throw failure }
    }
    let pieces = rest.split(separator: ".", omittingEmptySubsequences: false)
    let hasLabel = !label.isEmpty || !build.isEmpty
    guard 1...3 ~= pieces.count, !hasLabel || pieces.count == 3 else { throw failure }
    let numbers = pieces.compactMap { piece in
      piece.allSatisfy { $0.isASCII && $0.isNumber } ? Int32(piece).map { Int($0) } : nil
    }
    guard numbers.count == pieces.count else { throw failure }
    return SemanticVersionObject(
      numbers + [Int](repeating: 0, count: 3 - numbers.count), preRelease: label, build: build)
  }

  private static func isLabel(_ text: String) -> Bool {
    !text.isEmpty
      && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { piece in
        !piece.isEmpty && piece.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      }
  }

  var string: String {
    parts.map { String($0) }.joined(separator: ".") + (preRelease.isEmpty ? "" : "-" + preRelease)
      + (build.isEmpty ? "" : "+" + build)
  }

  /// Negative, zero or positive; builds do not count, and a version without label is above those with one.
  func order(_ other: SemanticVersionObject) -> Int {
    for (one, two) in zip(parts, other.parts) where one != two { return one < two ? -1 : 1 }
    if preRelease == other.preRelease { return 0 }
    if preRelease.isEmpty { return 1 }
    if other.preRelease.isEmpty { return -1 }
    let (left, right) = (preRelease.split(separator: "."), other.preRelease.split(separator: "."))
    for (one, two) in zip(left, right) where one != two {
      switch (Int(one), Int(two)) {
      case (let one?, let two?): return one < two ? -1 : 1
      case (_?, nil): return -1
      case (nil, _?): return 1
      default: return one.unicodeScalars.lexicographicallyPrecedes(two.unicodeScalars) ? -1 : 1
      }
    }
    return left.count < right.count ? -1 : left.count > right.count ? 1 : 0
  }

  override func text(_ engine: Engine) -> ShellString { .from(string) }
  override func order(to other: Content, _ engine: Engine) -> Int? {
    (other as? SemanticVersionObject).map { order($0) }
  }

  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    guard let other = other as? SemanticVersionObject else { return false }
    return other.parts == parts && other.preRelease == preRelease && other.build == build
  }

  override func hash(_ engine: Engine) -> UInt32 { UInt32(truncatingIfNeeded: string.hashValue) }
}

extension TypeEntry {
  static var semanticVersion: TypeEntry {
    TypeEntry("System.Management.Automation.SemanticVersion") {
      newCall("(string version)") { call in try SemanticBodies.parse(call) }
      newCall("(version version)") { call in
        let version = try call.argument(0, as: VersionObject.self)
        return SemanticVersionObject([version.part(0), version.part(1), max(version.part(2), 0)]).value
      }
      everyNew { call in
        let numbers = try call.values.prefix(3).map { try Int.unwrap($0) }
        for (name, number) in zip(["major", "minor", "patch"], numbers) where number < 0 {
          throw NetFault.outOfRange(
            "Specified argument was out of the range of valid values.", parameter: name)
        }
        let labels = try call.values.dropFirst(3).map { try String.unwrap($0) }
        return SemanticVersionObject(
          numbers + [Int](repeating: 0, count: 3 - numbers.count), preRelease: labels.first ?? "",
          build: labels.count > 1 ? labels[1] : ""
        ).value
      }
      everyStatic("Parse") { call in try SemanticBodies.parse(call) }
      everyStatic("TryParse") { call in
        let version = try? SemanticVersionObject.parse(call.argument(0, as: String.self))
        try call.argument(1, as: OutArgument.self).set(version?.value ?? .null)
        return .bool(version != nil)
      }
      everyStatic("Compare") { call in
        .int(
          try call.argument(0, as: SemanticVersionObject.self).order(
            call.argument(1, as: SemanticVersionObject.self)))
      }
      value("Major") { (version: SemanticVersionObject) in version.parts[0] }
      value("Minor") { (version: SemanticVersionObject) in version.parts[1] }
      value("Patch") { (version: SemanticVersionObject) in version.parts[2] }
      value("PreReleaseLabel") { (version: SemanticVersionObject) in
        version.preRelease.isEmpty ? Value.null : .string(version.preRelease)
      }
      value("BuildLabel") { (version: SemanticVersionObject) in
        version.build.isEmpty ? Value.null : .string(version.build)
      }
      every("CompareTo") { call in
        guard let other = call[0].content(as: SemanticVersionObject.self) else {
          if call[0].isNull { return .int(1) }
          throw NetFault.argument("Object must be of type SemanticVersion.", parameter: "version")
        }
        return .int(try call.target(as: SemanticVersionObject.self).order(other))
      }
      every("Equals") { call in .bool(try Equals.same(call.target, call[0], call.engine)) }
      everyStatic("op_Implicit") { call in
        VersionObject(try call.argument(0, as: SemanticVersionObject.self).parts).value
      }
    }
  }
}

private enum SemanticBodies {
  static func parse(_ call: MethodArguments) throws -> Value {
    if call[0].isNull { throw NetFault.argumentNull("version") }
    let text = try call.argument(0, as: String.self)
    if text.isEmpty { throw SemanticVersionObject.failure }
    return try SemanticVersionObject.parse(text).value
  }
}
