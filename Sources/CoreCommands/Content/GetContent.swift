package import Runtime

/// Writes what files hold, line by line, and the values of variables and the like.
package struct GetContent: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "Content", aliases: ["gc", "type"],
    synopsis: "Gets the content of the item at the specified location.", defaultSet: "Path",
    examples: [Example("A variable", "$lines = 'a', 'b'; Get-Content variable:lines", prints: "a\nb")])

  @Parameter("Paths of the items.", sets: PathSets.namedPath) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("How many lines are written at once; all for 0.", pipeline: .byPropertyName) var readCount:
    Int64 = 1
  @Parameter(
    "Lines from the start.", pipeline: .byPropertyName, aliases: ["First", "Head"],
    validation: [ValidateRangeAttribute(.nonNegative)])
  var totalCount: Int64?
  @Parameter(
    "Lines from the end.", pipeline: .byPropertyName, aliases: ["Last"],
    validation: [ValidateRangeAttribute(.nonNegative)])
  var tail: Int32?
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter("Hidden items too.") var force = false
  @Parameter("What ends a line.") var delimiter: String?
  @Parameter("Go on waiting for new lines.") var wait = false
  @Parameter("The whole file as one text.") var raw = false
  @Parameter("How the text is written in the file.") var encoding: Value?
  @Parameter("Bytes instead of lines.") var asByteStream = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    if totalCount != nil, tail != nil { return try call.report(ContentFault.tailAndHead.error()) }
    if wait { throw GapFault.language("Get-Content -Wait") }
    var options = ReadingOptions(delimiter: delimiter, asBytes: asByteStream, raw: raw)
    options.encoding = try encoding.map { try FileEncoding(argument: $0, call.engine) }
    if options.raw, totalCount != nil || tail != nil {
      let other = totalCount != nil ? "TotalCount" : "Tail"
      throw ContentFault.exclusive("Raw", other)
    }
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    let chosen = options
    let (count, limit, last) = (readCount, totalCount, tail)
    try call.forEachItem(path, literal: literalPath, query) { item in
      let reader = try item.items.reader(item, chosen, call)
      var writer = ContentOutput(item, group: count)
      if let last {
        for value in try reader.tail(Int(last)) where last > 0 { try writer.write(value, call) }
      } else {
        var left = limit ?? .max
        while left > 0, let value = try reader.next() {
          left -= 1
          try writer.write(value, call)
        }
      }
      try writer.finish(call)
    }
  }
}

/// Writes units of content with what PowerShell hangs on them, alone or in groups.
struct ContentOutput {
  private var notes = PropertyBag()
  private let group: Int64
  private var held: [Value] = []
  private var count: Int64 = 0
  private let readCountIndex: Int

  nonisolated(unsafe) private static let names = (
    path: ShellString.from("PSPath"), parent: ShellString.from("PSParentPath"),
    child: ShellString.from("PSChildName"), drive: ShellString.from("PSDrive"),
    provider: ShellString.from("PSProvider"), readCount: ShellString.from("ReadCount")
  )

  init(_ item: ProviderPath, group: Int64) {
    self.group = group
    let names = ContentOutput.names
    notes.set(names.path, .string(item.display))
    if item.provider.implementation.isTree {
      notes.set(names.parent, .string(PathParts.parent(of: item.display)))
      notes.set(names.child, .string(item.name))
    }
    if let drive = item.drive { notes.set(names.drive, .object(drive)) }
    notes.set(names.provider, .object(item.provider))
    readCountIndex = notes.count
    notes.set(names.readCount, .long(0))
  }

  mutating func write(_ value: Value, _ call: borrowing Invocation) throws {
    count += 1
    if group == 1 { return try call.write(annotated(value)) }
    held.append(value)
    if group > 1, Int64(held.count) == group { try flush(call) }
  }

  mutating func finish(_ call: borrowing Invocation) throws {
    if !held.isEmpty { try flush(call) }
  }

  private mutating func flush(_ call: borrowing Invocation) throws {
    let values = held
    held = []
    try call.write(annotated(values.count == 1 ? values[0] : .array(values)))
  }

  private func annotated(_ value: Value) -> Value {
    let extra = ObjectExtra()
    extra.members = notes
    extra.members[readCountIndex] = .long(count)
    switch value.payload {
    case .array(let array):
      array.extra = extra
      return value
    case .object, .table, .block, .boxed: return value
    default:
      let box = BoxedValue(value)
      box.extra = extra
      return Value(.boxed(box))
    }
  }
}

/// What content commands refuse.
enum ContentFault: ShellFault {
  case tailAndHead
  case exclusive(String, String)

  var errorId: String {
    switch self {
    case .tailAndHead: "TailAndHeadCannotCoexist"
    case .exclusive: "InvalidOperation"
    }
  }
  var category: ErrorCategory { .invalidOperation }
  var exceptionType: TypeInfo { .invalidOperationException }
  var message: String {
    switch self {
    case .tailAndHead:
      "The parameters TotalCount and Tail cannot be used together. Please specify only one parameter."
    case .exclusive(let one, let other):
      "The '\(one)' and '\(other)' parameters cannot be specified in the same command."
    }
  }
}
