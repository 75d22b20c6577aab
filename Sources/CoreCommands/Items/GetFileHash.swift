package import Runtime

/// The digests of files.
package struct GetFileHash: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "FileHash", synopsis: "Computes the hash value for a file by using a specified hash algorithm.",
    defaultSet: "Path", outputs: ["Microsoft.PowerShell.Commands.FileHashInfo"],
    examples: [
      Example(
        "Of an empty file", "(Get-FileHash /dev/null -Algorithm MD5).Hash",
        prints: "D41D8CD98F00B204E9800998ECF8427E")
    ])

  @Parameter("The files.", sets: PathSets.path) var path: [String] = []
  @Parameter(
    "Paths taken as they are.", aliases: PathSets.literalAliases,
    sets: [.set("LiteralPath", position: 0, mandatory: true, pipeline: .byPropertyName)])
  var literalPath: [String] = []
  @Parameter(
    "The algorithm.", position: 1,
    validation: [ValidateSetAttribute(["SHA1", "SHA256", "SHA384", "SHA512", "MD5"].map { .from($0) })])
  var algorithm = "SHA256"

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let name = algorithm.uppercased()
    var literally = ItemQuery()
    literally.isLiteral = true
    let resolver = PathResolver(call.place)
    for (text, query) in path.map({ ($0, ItemQuery()) }) + literalPath.map({ ($0, literally) }) {
      try call.attempt {
        let items: [ProviderPath]
        do throws(ShellError) { items = try resolver.resolve(text, query) } catch {
          // The command has an error of its own for what is not there.
          let shown = try resolver.locate(text).path
          throw FileHashFault.notFound(shown).error(target: .string(shown))
        }
        for item in items where try !resolver.isContainer(item) {
          try call.attempt { try write(item, name, call) }
        }
      }
    }
  }

  private func write(_ item: ProviderPath, _ name: String, _ call: borrowing Invocation) throws {
    guard let bytes = FileBytes.read(item.path) else {
      throw FileHashFault.unreadable(item.path).error(target: .string(item.path))
    }
    let text = try digest(of: bytes, name, call.engine).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count < 2 ? "0" + digits : digits
    }
    let properties: KeyValuePairs<String, Value> = [
      "Algorithm": .string(name), "Hash": .string(text.joined()), "Path": .string(item.path),
    ]
    try call.write(.object(RecordObject(GetFileHash.type, of: item.path, properties)))
  }

  /// The digest that the .NET type of the algorithm makes.
  private func digest(of bytes: [UInt8], _ name: String, _ engine: Engine) throws -> [UInt8] {
    guard let type = TypeTable.find("System.Security.Cryptography.\(name)") else {
      throw GapFault.language("Get-FileHash -Algorithm \(name)")
    }
    let made = try Members.call(
      "HashData", on: .type(type), [bytes.bridged], isStatic: true, in: engine.global.current, engine)
    return try [UInt8].unwrap(made.base)
  }

  private static let type = TypeTable.define("Microsoft.PowerShell.Commands.FileHashInfo", base: .object)
}

/// What `Get-FileHash` refuses.
enum FileHashFault: ShellFault {
  case notFound(String)
  case unreadable(String)

  var errorId: String {
    switch self {
    case .notFound: "FileNotFound"
    case .unreadable: "UnauthorizedAccessError"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .notFound: .objectNotFound
    case .unreadable: .readError
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .notFound: .fileNotFoundException
    case .unreadable: .unauthorizedAccessException
    }
  }

  var message: String {
    switch self {
    case .notFound(let path): "Cannot find path '\(path)' because it does not exist."
    case .unreadable(let path): "The file '\(path)' cannot be read: Access to the path '\(path)' is denied."
    }
  }
}
