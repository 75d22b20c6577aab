import Runtime
import TypeLibrary

/// Writes objects as an HTML page, or as a table for one.
struct ConvertToHtml: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertTo, "Html", synopsis: "Converts .NET objects into HTML that can be displayed in a Web browser.",
    defaultSet: "Page", outputs: ["System.String"],
    examples: [
      Example(
        "A table", "([pscustomobject]@{ a = 1 } | ConvertTo-Html -Fragment)[2]", prints: "<tr><th>a</th></tr>"
      )
    ])

  @Parameter(
    "A table, or a list of each object.",
    validation: [
      ValidatePresenceAttribute(.notNullOrEmpty), ValidateSetAttribute(["Table", "List"].map { .from($0) }),
    ])
  var `as`: String = "Table"
  @Parameter("What stands at the beginning of the body.", sets: [.set("Page", position: 3)])
  var body: [String] = []
  @Parameter(
    "The page's character set.", sets: [.set("Page")],
    validation: [
      ValidatePresenceAttribute(.notNullOrEmpty),
      ValidatePatternAttribute(.from("^[A-Za-z0-9]\\w+\\S+[A-Za-z0-9]$"), options: []),
    ])
  var charset: String?
  @Parameter(
    "The page's style sheet.", aliases: ["cu", "uri"], sets: [.set("Page")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var cssUri: String?
  @Parameter(
    "Only the table.", sets: [.set("Fragment")], validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var fragment = false
  @Parameter("What stands in the head.", sets: [.set("Page", position: 1)])
  var head: [String] = []
  @Parameter("The objects.", pipeline: .byValue)
  var inputObject: Value?
  @Parameter(
    "Names and contents of meta tags.", sets: [.set("Page")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var meta: HashtableObject?
  @Parameter("What stands behind the table.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var postContent: [String] = []
  @Parameter("What stands before the table.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var preContent: [String] = []
  @Parameter("The properties.", position: 0)
  var property: [Value] = []
  @Parameter(
    "The page's title.", sets: [.set("Page", position: 2)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var title: String = "HTML TABLE"
  @Parameter(
    "The looser document type.", sets: [.set("Page")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var transitional = false

  /// A column: what it shows, and how.
  private struct Column {
    let argument: PropertyArgument
    let name: ShellString
  }

  private var columns: [Column] = []
  private var isHeaderWritten = false
  private var count = 0

  mutating func begin(in call: borrowing Invocation) throws {
    if !fragment { try writeHead(call) }
    for line in preContent { try call.write(.string(line)) }
    try call.write(.string("<table>"))
  }

  mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject, !inputObject.isNull else { return }
    count += 1
    if !isHeaderWritten {
      columns = try columns(of: inputObject, call.engine)
      guard !columns.isEmpty else { return }
      if isList { return try writeList(inputObject, call) }
      try writeHeader(call)
    }
    if isList { return }
    var row = TextBuilder()
    row.append("<tr>")
    for column in columns {
      row.append("<td>")
      try append(column, of: inputObject, to: &row, call.engine)
      row.append("</td>")
    }
    row.append("</tr>")
    try call.write(.string(row.finish()))
  }

  func end(in call: borrowing Invocation) throws {
    try call.write(.string("</table>"))
    for line in postContent { try call.write(.string(line)) }
    if !fragment { try call.write(.string("</body></html>")) }
  }

  private var isList: Bool { `as`.lowercased() == "list" }

  private func columns(of object: Value, _ engine: Engine) throws -> [Column] {
    var columns: [Column] = []
    let arguments = try PropertyArgument.all(
      property.isEmpty ? [.string("*")] : property, keys: [.expression, .name, .label, .alignment, .width],
      engine)
    for argument in arguments {
      guard argument.hasWildcards else {
        columns.append(Column(argument: argument, name: try argument.label ?? argument.text(engine)))
        continue
      }
      guard case .name(let pattern) = argument.expression else { continue }
      for name in try PropertyNames.matching(pattern, on: object, engine) {
        var single = try PropertyArgument(.string(WildcardPattern.escape(name)), keys: [], engine)
        (single.alignment, single.width) = (argument.alignment, argument.width)
        columns.append(Column(argument: single, name: argument.label ?? name))
      }
    }
    return columns
  }

  private mutating func writeHeader(_ call: borrowing Invocation) throws {
    isHeaderWritten = true
    var looks = TextBuilder()
    looks.append("<colgroup>")
    for column in columns {
      looks.append("<col")
      if let width = column.argument.width { looks.append(" width = \"\(width)\"") }
      if let alignment = column.argument.alignment { looks.append(" align = \"\(alignment)\"") }
      looks.append("/>")
    }
    looks.append("</colgroup>")
    try call.write(.string(looks.finish()))
    var header = TextBuilder()
    header.append("<tr>")
    for column in columns {
      header.append("<th>")
      header.append(column.name)
      header.append("</th>")
    }
    header.append("</tr>")
    try call.write(.string(header.finish()))
  }

  private func writeList(_ object: Value, _ call: borrowing Invocation) throws {
    if count > 1 { try call.write(.string("<tr><td><hr></td></tr>")) }
    for column in columns {
      var row = TextBuilder()
      row.append("<tr><td>")
      row.append(column.name)
      row.append(":</td><td>")
      try append(column, of: object, to: &row, call.engine)
      row.append("</td></tr>")
      try call.write(.string(row.finish()))
    }
  }

  private func append(
    _ column: Column, of object: Value, to row: inout TextBuilder, _ engine: Engine
  ) throws {
    var isFirst = true
    for found in try column.argument.find(on: object, engine) {
      if !isFirst { row.append(", ") }
      isFirst = false
      guard let value = found.value, !value.isNull else { continue }
      HTMLText.append(try PlainTexts.text(of: value, engine), to: &row)
    }
  }
}

extension ConvertToHtml {
  private static let documentTypes = [
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">",
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">",
  ]

  private static let metaNames = [
    "application-name", "author", "description", "generator", "keywords", "viewport",
  ]

  private func writeHead(_ call: borrowing Invocation) throws {
    var lines = [
      ConvertToHtml.documentTypes[transitional ? 1 : 0], "<html xmlns=\"http://www.w3.org/1999/xhtml\">",
      "<head>",
    ]
    if let charset { lines.append("<meta charset=\"\(charset)\">") }
    if let meta { lines += try metaTags(meta, call) }
    lines += call.isBound("Head") ? head : ["<title>\(title)</title>"]
    if let cssUri { lines.append("<link rel=\"stylesheet\" type=\"text/css\" href=\"\(cssUri)\" />") }
    lines.append("</head><body>")
    lines += body
    for line in lines { try call.write(.string(line)) }
  }

  private func metaTags(_ meta: HashtableObject, _ call: borrowing Invocation) throws -> [String] {
    var tags: [String] = []
    for position in 0..<meta.count {
      let (key, value) = meta.entry(at: position)
      let name = String(try call.text(of: key))
      let content = String(try call.text(of: value))
      switch name.lowercased() {
      case "content-type", "default-style", "x-ua-compatible":
        tags.append("<meta http-equiv=\"\(name)\" content=\"\(content)\">")
      default:
        if !ConvertToHtml.metaNames.contains(name.lowercased()) {
          try call.writeWarning(
            "Accepted meta properties are content-type, default-style, application-name, author, description, generator, keywords, x-ua-compatible, and viewport. The meta pair: \(name) and \(content) may not function correctly."
          )
        }
        tags.append("<meta name=\"\(name)\" content=\"\(content)\">")
      }
    }
    return tags
  }
}
