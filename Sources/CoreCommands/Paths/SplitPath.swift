package import Runtime

/// Takes a part of a path.
package struct SplitPath: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .split, "Path", synopsis: "Returns the specified part of a path.", defaultSet: "ParentSet",
    outputs: ["System.String", "System.Boolean"],
    examples: [Example("The last part", "Split-Path /a/b.txt -Leaf", prints: "b.txt")])

  private static let sets: [ParameterSetMark] = [
    "ParentSet", "LeafSet", "QualifierSet", "NoQualifierSet", "IsAbsoluteSet", "LeafBaseSet", "ExtensionSet",
  ].map { .set($0, position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName]) }

  @Parameter("The paths.", sets: SplitPath.sets) var path: [String] = []
  @Parameter(
    "Paths taken as they are.", aliases: PathSets.literalAliases,
    sets: [.set("LiteralPathSet", mandatory: true, pipeline: .byPropertyName)])
  var literalPath: [String] = []
  @Parameter(
    "The part before the colon.", sets: [.set("QualifierSet", mandatory: true, pipeline: .byPropertyName)])
  var qualifier = false
  @Parameter("All but that.", sets: [.set("NoQualifierSet", mandatory: true, pipeline: .byPropertyName)])
  var noQualifier = false
  @Parameter("All but the last part.", sets: [.set("ParentSet", pipeline: .byPropertyName)]) var parent =
    false
  @Parameter("The last part.", sets: [.set("LeafSet", mandatory: true, pipeline: .byPropertyName)]) var leaf =
    false
  @Parameter(
    "The last part without its extension.",
    sets: [.set("LeafBaseSet", mandatory: true, pipeline: .byPropertyName)])
  var leafBase = false
  @Parameter("The extension.", sets: [.set("ExtensionSet", mandatory: true, pipeline: .byPropertyName)])
  var `extension` = false
  @Parameter("Of the items that the path stands for.") var resolve = false
  @Parameter("Whether the path is absolute.", sets: [.set("IsAbsoluteSet", mandatory: true)]) var isAbsolute =
    false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let resolver = PathResolver(call.place)
    for text in path + literalPath {
      guard resolve else {
        do { try write(text, call) } catch let fault as SplitFault {
          try call.report(fault.error(target: .string(text)))
        }
        continue
      }
      try call.attempt {
        for item in try resolver.resolve(text) { try write(item.display, call) }
      }
    }
  }

  private func write(_ text: String, _ call: borrowing Invocation) throws {
    if isAbsolute {
      return try call.write(
        .bool(PathResolver.isProviderQualified(text) || PathResolver.driveQualified(text) != nil))
    }
    try call.write(.string(try part(of: text)))
  }

  private func part(of text: String) throws -> String {
    if qualifier {
      guard let mark = PathQualifier(text) else { throw SplitFault.noQualifier(text) }
      return mark.text
    }
    if noQualifier { return PathQualifier(text)?.rest ?? text }
    if leaf || leafBase || `extension` {
      let name = PathParts.name(of: PathParts.slashed(text))
      let leaf = name == "/" ? "" : name
      guard !self.leaf else { return leaf }
      let dot = leaf.lastIndex(of: ".")
      if leafBase { return String(leaf[..<(dot ?? leaf.endIndex)]) }
      let ending = dot.map { String(leaf[$0...]) } ?? ""
      return ending == "." ? "" : ending
    }
    return try SplitPath.parent(of: text)
  }

  /// The parent, a qualifier kept.
  private static func parent(of text: String) throws -> String {
    let mark = PathQualifier(text)
    let path = PathParts.slashed(mark?.rest ?? text)
    if path == "/", mark == nil { throw ProviderFault.argumentValue("path") }
    var trimmed = path[...]
    if trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return mark?.text ?? "" }
    let parent = String(trimmed[..<slash])
    if parent.isEmpty { return mark.map { path.count > 1 ? $0.text + "/" : "" } ?? "/" }
    return (mark?.text ?? "") + parent
  }
}

/// What stands before the path proper: `drive:` or `provider::`.
struct PathQualifier {
  let text: String
  let rest: String

  init?(_ path: String) {
    if PathResolver.isProviderQualified(path), let range = path.rangeOfColons {
      (text, rest) = (String(path[..<range]) + "::", String(path[range...].dropFirst(2)))
      return
    }
    guard !path.hasPrefix("/"), !path.hasPrefix("\\"), let (drive, rest) = PathResolver.driveQualified(path)
    else {
      return nil
    }
    (text, self.rest) = (drive + ":", rest)
  }
}

extension String {
  fileprivate var rangeOfColons: Index? {
    indices.first { self[$0...].hasPrefix("::") }
  }
}

/// What `Split-Path` refuses.
enum SplitFault: ShellFault {
  case noQualifier(String)

  var errorId: String { "ParsePathFormatError" }
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo { TypeTable.define("System.FormatException", base: .systemException) }
  var message: String {
    switch self {
    case .noQualifier(let path):
      "Cannot parse path because path '\(path)' does not have a qualifier specified."
    }
  }
}
