package import Runtime

/// Writes what folders and other containers hold.
package struct GetChildItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "ChildItem", aliases: ["gci", "dir"],
    synopsis: "Gets the items in one or more specified locations.",
    defaultSet: "Items", outputs: ["System.IO.FileInfo", "System.IO.DirectoryInfo"],
    examples: [Example("Names of the drives of the session", "Get-ChildItem env:HOME -Name", prints: "HOME")])

  @Parameter(
    "Paths of containers.", sets: [.set("Items", position: 0, pipeline: [.byValue, .byPropertyName])])
  var path: [String] = []
  @Parameter(
    "Paths taken as they are.", aliases: PathSets.literalAliases,
    sets: [.set("LiteralItems", mandatory: true, pipeline: .byPropertyName)])
  var literalPath: [String] = []
  @Parameter("The provider's filter.", position: 1) var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter("Containers below too.", aliases: ["s", "r"]) var recurse = false
  @Parameter("Levels below the container's own.") var depth: UInt32?
  @Parameter("Hidden items too.") var force = false
  @Parameter("Names instead of items.") var name = false
  @Parameter("Attributes that files must have.") var attributes: String?
  @Parameter("Go into folders that links lead to.") var followSymlink = false
  @Parameter("Folders only.", aliases: ["ad"]) var directory = false
  @Parameter("Files only.", aliases: ["af"]) var file = false
  @Parameter("Hidden items only.", aliases: ["ah", "h"]) var hidden = false
  @Parameter("Read-only items only.", aliases: ["ar"]) var readOnly = false
  @Parameter("System items only.", aliases: ["as"]) var system = false

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    var listing = Listing(
      query: ItemQuery(include: include, exclude: exclude, filter: filter, force: force), namesOnly: name,
      recurses: recurse || depth != nil, depth: depth, followsLinks: followSymlink)
    listing.query.attributes = try wanted()
    var paths = path
    if paths.isEmpty, literalPath.isEmpty { paths = ["."] }
    let lister = ChildLister(listing, call.place)
    for path in paths { try call.attempt { try lister.list(path, isLiteral: false, call) } }
    for path in literalPath { try call.attempt { try lister.list(path, isLiteral: true, call) } }
  }

  private func wanted() throws -> AttributeQuery {
    var query = AttributeQuery()
    (query.directory, query.file, query.hidden) = (directory, file, hidden)
    (query.readOnly, query.system) = (readOnly, system)
    for word in (attributes ?? "").split(separator: "+").map({ $0.lowercased() }) {
      switch word {
      case "directory", "d": query.directory = true
      case "!directory", "!d": query.file = true
      case "hidden", "h": query.hidden = true
      case "readonly", "r": query.readOnly = true
      case "system", "s": query.system = true
      default: throw GapFault.language("Get-ChildItem -Attributes \(word)")
      }
    }
    return query
  }
}

extension UInt32: ParameterValue {
  package static var shellType: TypeInfo { .uint32 }
  package static var unbound: UInt32 { 0 }
  package static func make(from value: Value, _ engine: Engine) -> UInt32 {
    if case .number(let bits, .uint32) = value.base.payload { UInt32(truncatingIfNeeded: bits) } else { 0 }
  }
}
