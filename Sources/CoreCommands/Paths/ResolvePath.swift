package import Runtime

/// Writes the paths of the items that paths with wildcards stand for.
package struct ResolvePath: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .resolve, "Path", aliases: ["rvpa"],
    synopsis: "Resolves the wildcard characters in a path, and displays the path contents.",
    defaultSet: "Path", outputs: ["System.Management.Automation.PathInfo", "System.String"],
    examples: [Example("The root folder", "(Resolve-Path /etc/..).Path", prints: "/")])

  @Parameter("The paths.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("Write paths relative to the current place.", sets: [.set("Path"), .set("LiteralPath")])
  var relative = false
  @Parameter("The place that relative paths begin at.") var relativeBasePath: String?
  @Parameter("Hidden items too.") var force = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let base = try relativeBasePath.map { try LocationTarget.find($0, isLiteral: false, call.place) }
    let session = call.engine.providers
    let current = try call.engine.currentPlace
    if let base { session.go(to: base, call.engine) }
    defer { if base != nil { session.go(to: current, call.engine) } }
    let from = base ?? current
    let writesRelative = relative
    try call.forEachItem(path, literal: literalPath, ItemQuery(force: force)) { item in
      guard writesRelative else { return try call.write(.object(PathInfo(item))) }
      try call.write(.string(RelativePath.text(of: item, from: from)))
    }
  }
}

/// A path as it is written from a place.
enum RelativePath {
  static func text(of item: ProviderPath, from base: ProviderPath) -> String {
    guard item.provider === base.provider, item.provider.implementation.isTree else { return item.display }
    let target = item.path.split(separator: "/")
    let start = base.path.split(separator: "/")
    let shared = zip(target, start).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: start.count - shared)
    let down = target[shared...].map { String($0) }
    let parts = up + down
    if parts.isEmpty { return "." }
    return up.isEmpty ? "./" + parts.joined(separator: "/") : parts.joined(separator: "/")
  }
}
