package import Runtime

/// Tells whether there is something at a path.
package struct TestPath: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .test, "Path", synopsis: "Determines whether all elements of a path exist.", defaultSet: "Path",
    outputs: ["System.Boolean"],
    examples: [Example("The root folder", "Test-Path / -PathType Container", prints: "True")])

  @Parameter(
    "The paths.", sets: PathSets.path,
    validation: [
      AllowEmptyAttribute(.null), AllowEmptyAttribute(.emptyString), AllowEmptyAttribute(.emptyCollection),
    ])
  var path: [Value] = []
  @Parameter(
    "Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal,
    validation: [
      AllowEmptyAttribute(.null), AllowEmptyAttribute(.emptyString), AllowEmptyAttribute(.emptyCollection),
    ])
  var literalPath: [Value] = []
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter("Container, Leaf or Any.", aliases: ["Type"]) var pathType = TestPathType.any
  @Parameter("Whether the path is well formed, not whether it is there.") var isValid = false
  @Parameter("Older than a time.") var olderThan: Value?
  @Parameter("Newer than a time.") var newerThan: Value?
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let isLiteral = call.isBound("LiteralPath")
    let list = isLiteral ? literalPath : path
    if list.isEmpty { throw TestPathFault.null }
    for value in list {
      guard !value.isNull else {
        try call.report(TestPathFault.null.error())
        continue
      }
      let text = String(try call.text(of: value))
      try call.write(.bool(try test(text, isLiteral: isLiteral, call)))
    }
  }

  private func test(_ text: String, isLiteral: Bool, _ call: borrowing Invocation) throws -> Bool {
    if text.allSatisfy({ $0 == " " }) { return false }
    if isValid { return !text.contains("\0") }
    let resolver = PathResolver(call.place)
    let query = ItemQuery(
      include: include, exclude: exclude, filter: filter, force: true, isLiteral: isLiteral)
    do {
      for item in try resolver.resolveAllowingMissing(text, query) where try matches(item, resolver, call) {
        return true
      }
    } catch let error as ShellError where error.isError { return false }
    return false
  }

  private func matches(_ item: ProviderPath, _ resolver: PathResolver, _ call: borrowing Invocation) throws
    -> Bool
  {
    guard try resolver.exists(item) else { return false }
    switch pathType {
    case .any: break
    case .container: guard try resolver.isContainer(item) else { return false }
    case .leaf: if try resolver.isContainer(item) { return false }
    }
    guard olderThan != nil || newerThan != nil, item.provider.isFileSystem else { return true }
    guard let written = FileStatus(item.path, followingLinks: true)?.modified.toLocal() else { return false }
    if let limit = try moment(newerThan, call.engine), DateTime.compare(written, limit) <= 0 { return false }
    if let limit = try moment(olderThan, call.engine), DateTime.compare(written, limit) >= 0 { return false }
    return true
  }

  private func moment(_ value: Value?, _ engine: Engine) throws -> DateTime? {
    guard let value else { return nil }
    guard case .date(let bits) = try Conversion.cast(value, to: .dateTime, engine).base.payload else {
      return nil
    }
    return DateTime(bits: bits)
  }
}

/// Microsoft.PowerShell.Commands.TestPathType.
enum TestPathType: Int32, ParameterValue {
  case any, container, leaf

  package static let shellType = TypeTable.defineEnumeration(
    "Microsoft.PowerShell.Commands.TestPathType",
    EnumerationInfo(names: ["Any", "Container", "Leaf"], values: [0, 1, 2], isFlags: false))
  package static var unbound: TestPathType { .any }

  package static func make(from value: Value, _ engine: Engine) -> TestPathType {
    if case .enumeration(_, let number) = value.base.payload {
      TestPathType(rawValue: number) ?? .any
    } else {
      .any
    }
  }
}

/// What `Test-Path` refuses.
enum TestPathFault: ShellFault {
  case null

  var errorId: String { "NullPathNotPermitted" }
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo { .psArgumentNullException }
  var message: String {
    "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')"
  }
}
