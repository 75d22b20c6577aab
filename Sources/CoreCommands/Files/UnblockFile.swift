import Runtime

/// Takes the mark off files that came from the internet, which Linux does not set.
struct UnblockFile: Cmdlet {
  static let declaration = CmdletDeclaration(
    .unblock, "File", synopsis: "Unblocks files that were downloaded from the internet.", effect: .changes,
    defaultSet: "ByPath",
    examples: [
      Example("Linux marks none", "try { Unblock-File x } catch { 'refused' }", prints: "refused")
    ])

  @Parameter("The files.", sets: [.set("ByPath", position: 0, mandatory: true)]) var path: [String] = []
  @Parameter(
    "Paths taken as they are.", aliases: ["PSPath", "LP"],
    sets: [.set("ByLiteralPath", mandatory: true, pipeline: .byPropertyName)])
  var literalPath: [String] = []

  func process(in call: borrowing Invocation) throws { throw UnblockFault.noMarks }
}

/// What `Unblock-File` says where files are not marked.
enum UnblockFault: ShellFault {
  case noMarks

  var errorId: String { "LinuxNotSupported" }
  var message: String { "The cmdlet does not support Linux." }
  var category: ErrorCategory { .notImplemented }
  var exceptionType: TypeInfo { PlatformFault.unsupported.exceptionType }
}
