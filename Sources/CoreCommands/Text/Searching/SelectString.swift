import Runtime

/// Finds lines in files and in what comes along.
struct SelectString: Cmdlet {
  static let declaration = CmdletDeclaration(
    .select, "String", aliases: ["sls"], synopsis: "Finds text in strings and files.", defaultSet: "File",
    outputs: ["System.Boolean", "Microsoft.PowerShell.Commands.MatchInfo", "System.String"],
    examples: [Example("Numbers", "'a1', 'b' | Select-String '\\d' -Raw", prints: "a1")])

  @Parameter("Find all places in a line.")
  var allMatches = false
  @Parameter("Tell upper from lower case.")
  var caseSensitive = false
  @Parameter(
    "How many lines before and behind a match come with it.",
    validation: [
      ValidatePresenceAttribute(.notNullOrEmpty), ValidateCountAttribute(1, 2),
      ValidateRangeAttribute(.between(.int(0), .int(Int32.max))),
    ])
  var context: [Int32] = []
  @Parameter(
    "The culture whose rules count.",
    validation: [ValidatePresenceAttribute(.notNull)])
  var culture: String?
  @Parameter("The file's encoding.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var encoding: Value?
  @Parameter("Patterns of file names to leave out.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var exclude: [String] = []
  @Parameter("Patterns of file names to search.", validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var include: [String] = []
  @Parameter(
    "The objects.",
    sets: [
      .set("Object", mandatory: true, pipeline: .byValue),
      .set("ObjectRaw", mandatory: true, pipeline: .byValue),
    ], validation: [AllowEmptyAttribute(.null), AllowEmptyAttribute(.emptyString)])
  var inputObject: Value?
  @Parameter("Only the first match of each file.")
  var list = false
  @Parameter(
    "The file's path, taken as it is.", aliases: ["PSPath", "LP"],
    sets: [
      .set("LiteralFile", mandatory: true, pipeline: .byPropertyName),
      .set("LiteralFileRaw", mandatory: true, pipeline: .byPropertyName),
    ])
  var literalPath: [String] = []
  @Parameter("Do not emphasise what was found.")
  var noEmphasis = false
  @Parameter("Find the lines that do not fit.")
  var notMatch = false
  @Parameter(
    "The file's path.",
    sets: [
      .set("File", position: 1, mandatory: true, pipeline: .byPropertyName),
      .set("FileRaw", position: 1, mandatory: true, pipeline: .byPropertyName),
    ])
  var path: [String] = []
  @Parameter("The patterns to look for.", position: 0, mandatory: true)
  var pattern: [String] = []
  @Parameter(
    "Tell only whether there is a match.", sets: [.set("File"), .set("LiteralFile"), .set("Object")])
  var quiet = false
  @Parameter(
    "Write only the lines.",
    sets: [
      .set("FileRaw", mandatory: true), .set("LiteralFileRaw", mandatory: true),
      .set("ObjectRaw", mandatory: true),
    ])
  var raw = false
  @Parameter("Take the patterns for plain text.")
  var simpleMatch = false

  private var search: LineSearch?
  private var tracker = MatchTracker(before: 0, after: 0)
  private var number = 0
  private var isDone = false

  mutating func begin(in call: borrowing Invocation) throws {
    if call.isBound("Culture"), !call.isBound("SimpleMatch") { throw SearchFault.cultureAlone }
    search = try LineSearch(self, call.engine)
    tracker = makeTracker()
  }

  private func makeTracker() -> MatchTracker {
    guard !raw, let before = context.first else { return MatchTracker(before: 0, after: 0) }
    return MatchTracker(before: Int(before), after: Int(context.count > 1 ? context[1] : before))
  }

  mutating func process(in call: borrowing Invocation) throws {
    guard !isDone, let search else { return }
    if let files = try files(call) { return try process(files, search, call) }
    number += 1
    let object = inputObject ?? .string(.empty)
    let known = MatchInfo.of(object)
    let line = try known?.line ?? Conversion.text(object, call.engine)
    if let found = try search.find(in: line, call.engine) {
      let match = try known.map { try narrowed($0, call) } ?? found
      if known == nil { match.number = number }
      tracker.track(match: match)
    } else {
      tracker.track(line: line)
    }
    if try flush(&tracker, call), quiet { isDone = true }
  }

  mutating func end(in call: borrowing Invocation) throws {
    tracker.trackEnd()
    if !isDone { _ = try flush(&tracker, call) }
  }

  /// A match that came out of another Select-String: its context is not shown again.
  private mutating func narrowed(_ match: MatchInfo, _ call: borrowing Invocation) throws -> MatchInfo {
    if context.contains(where: { $0 > 0 }) {
      context = []
      tracker = MatchTracker(before: 0, after: 0)
      try call.writeWarning(
        "The option \"Context\" is not valid when searching results that are piped from Select-String output."
      )
    }
    guard let around = match.context else { return match }
    let copy = MatchInfo(
      line: match.line, pattern: match.pattern, ignoresCase: match.ignoresCase, matches: match.matches,
      emphasis: match.emphasis)
    (copy.path, copy.number) = (match.path, match.number)
    let kept = MatchContext()
    (kept.before, kept.after) = (around.before, around.after)
    copy.context = kept
    return copy
  }

  /// Writes the matches that are complete; whether there were any.
  private func flush(_ tracker: inout MatchTracker, _ call: borrowing Invocation) throws -> Bool {
    let ready = tracker.takeReady()
    guard let first = ready.first else { return false }
    if raw {
      for match in ready { try call.write(.string(match.line)) }
    } else if list {
      try call.write(first.value)
    } else if quiet {
      try call.write(.true)
    } else {
      for match in ready { try call.write(match.value) }
    }
    return true
  }

  // MARK: Files

  /// The files to search; nil where the input itself is searched.
  private func files(_ call: borrowing Invocation) throws -> [String]? {
    if call.isBound("LiteralPath") { return try InputFiles.resolve(literalPath, isLiteral: true, call) }
    if call.isBound("Path") { return try InputFiles.resolve(path, isLiteral: false, call) }
    guard let inputObject, TypeOf.value(inputObject.base).name == "System.IO.FileInfo" else { return nil }
    let name = try Members.propertyIfPresent(.from("FullName"), of: inputObject, call.engine) ?? .null
    return [String(try call.text(of: name))]
  }

  private mutating func process(_ files: [String], _ search: LineSearch, _ call: borrowing Invocation) throws
  {
    for file in files where try !InputFiles.isFolder(file) && isWanted(file) {
      if try find(in: file, search, call), quiet { return }
    }
    if quiet { try call.write(list ? .null : .false) }
  }

  private func isWanted(_ file: String) throws -> Bool {
    func fits(_ patterns: [String]) throws -> Bool {
      for pattern in patterns where try WildcardCache.pattern(.from(pattern)).matches(.from(file)) {
        return true
      }
      return false
    }
    if try !include.isEmpty && !fits(include) { return false }
    return try exclude.isEmpty || !fits(exclude)
  }

  private func find(in file: String, _ search: LineSearch, _ call: borrowing Invocation) throws -> Bool {
    var tracker = makeTracker()
    var isFound = false
    var number = 0
    for line in try InputFiles.lines(of: file, encoding: encoding, call) {
      number += 1
      if let match = try search.find(in: line, call.engine) {
        (match.path, match.number) = (.from(file), number)
        tracker.track(match: match)
      } else {
        tracker.track(line: line)
      }
      guard try flush(&tracker, call) else { continue }
      isFound = true
      if quiet || list { return true }
    }
    tracker.trackEnd()
    return try flush(&tracker, call) || isFound
  }
}
