package import Runtime

/// Writes properties of files.
package struct GetItemProperty: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "ItemProperty", aliases: ["gp"], synopsis: "Gets the properties of a specified item.",
    defaultSet: "Path",
    examples: [Example("The name of the root folder", "(Get-ItemProperty / -Name Name).Name", prints: "/")])

  @Parameter("Paths of the items.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("Names of the properties.", position: 1, aliases: ["PSProperty"]) var name: [String] = []
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter)
    let names = name
    let resolver = PathResolver(call.place)
    try call.forEachItem(path, literal: literalPath, query) { item in
      try ItemProperties.check(item)
      let file = try item.provider.implementation.item(at: item.path, call.place)
      let isContainer = try resolver.isContainer(item)
      guard !names.isEmpty else { return try call.writeItem(file, at: item, isContainer: isContainer) }
      let found = PSCustomObject(PropertyBag())
      for name in names {
        do throws(ShellError) {
          guard let value = try Members.propertyIfPresent(.from(name), of: file, call.engine) else {
            throw ItemPropertyFault.notFound(name).error(target: .string(name))
          }
          found.properties.set(.from(name), value)
        } catch { try call.report(error) }
      }
      guard found.properties.count > 0 else { return }
      try call.write(ItemProperties.annotated(found, item))
    }
  }
}

/// What the commands of item properties share.
enum ItemProperties {
  /// Only files have properties of this kind.
  static func check(_ item: ProviderPath) throws {
    guard item.provider.isFileSystem else { throw ProviderFault.notSupported }
  }

  /// The properties with what PowerShell hangs on them.
  static func annotated(_ object: PSCustomObject, _ item: ProviderPath) -> Value {
    let parent = PathParts.parent(of: item.path)
    object.properties.set(.from("PSPath"), .string(item.providerQualified))
    object.properties.set(
      .from("PSParentPath"), .string(parent.isEmpty ? "" : item.at(parent).providerQualified))
    object.properties.set(.from("PSChildName"), .string(item.name))
    if let drive = item.drive { object.properties.set(.from("PSDrive"), .object(drive)) }
    object.properties.set(.from("PSProvider"), .object(item.provider))
    return .object(object)
  }
}

/// What commands of item properties refuse.
enum ItemPropertyFault: ShellFault {
  case notFound(String)
  case notSet(String)

  var errorId: String {
    switch self {
    case .notFound: "GetValueError"
    case .notSet: "SetPropertyError"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .notFound: .readError
    case .notSet: .readError
    }
  }

  var exceptionType: TypeInfo { .ioException }

  var message: String {
    switch self {
    case .notFound(let name): "The property \(name) does not exist or was not found."
    case .notSet(let name): "The property \(name) does not exist or was not found."
    }
  }
}
