import Glibc
package import Runtime

/// Keeps what the session shows from now on in a file.
package struct StartTranscript: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .start, "Transcript", synopsis: "Creates a record of all or part of a PowerShell session to a text file.",
    effect: .changes, defaultSet: "ByPath", outputs: ["System.String"],
    examples: [
      Example(
        "What is shown is kept",
        "$null = Start-Transcript t.txt; Write-Host 'hello'; $null = Stop-Transcript; (Get-Content t.txt) -eq 'hello'",
        prints: "hello\nhello")
    ])

  @Parameter(
    "The file.", sets: [.set("ByPath", position: 0)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var path: String?
  @Parameter(
    "The file, its name taken as it is.", aliases: ["PSPath", "LP"],
    sets: [.set("ByLiteralPath", position: 0)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var literalPath: String?
  @Parameter("Write behind what is in the file.") var append = false
  @Parameter("Write to files that are read-only.") var force = false
  @Parameter("Leave a file that exists alone.", aliases: ["NoOverwrite"]) var noClobber = false
  @Parameter("Keep when each command began.") var includeInvocationHeader = false
  @Parameter(
    "The folder for a file with a name of its own.", sets: [.set("ByOutputDirectory", position: 0)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var outputDirectory: String?
  @Parameter("Begin with the time alone.") var useMinimalHeader = false

  package init() {}

  package func begin(in call: borrowing Invocation) throws {
    guard let host = call.engine.host as? ConsoleHost else { throw TranscriptFault.notTranscribing }
    let name = literalPath ?? path ?? chosenName(call.engine)
    let isLiteral = path == nil && (literalPath != nil || outputDirectory != nil)
    do {
      let file = try TranscriptPath.resolve(name, isLiteral: isLiteral, call.place)
      guard try call.shouldProcess("Start-Transcript", target: file) else { return }
      try prepare(file)
      let transcript = try Transcript(file, hasInvocationHeaders: includeInvocationHeader)
      transcript.begin(useMinimalHeader ? TranscriptHeader.minimal : try TranscriptHeader.full(call.engine))
      host.transcripts.append(transcript)
    } catch let fault as TranscriptFault {
      // As in PowerShell, a start that fails ends the transcript under way.
      host.transcripts.popLast()?.end()
      throw fault.isOfTheSystem ? TranscriptFault.cannotStart(fault) : fault
    }
    try call.write(TranscriptPath.told("Transcript started, output file is \(name)", name))
  }

  /// `$Transcript`, else a name of its own.
  private func chosenName(_ engine: Engine) -> String {
    let variable = VariableLookUp.find(Symbols.intern("Transcript"), from: engine.global.top, engine)
    if let variable, !variable.isNull, let text = try? Conversion.text(variable, engine) {
      return String(text)
    }
    return TranscriptPath.ownName(in: outputDirectory, engine)
  }

  /// Sees to the file and its folder.
  private func prepare(_ file: String) throws(TranscriptFault) {
    guard let status = FileStatus(file, followingLinks: true) else {
      return FolderMaker.make(PathParts.parent(of: file))
    }
    if status.isFolder { throw .folder(file) }
    if noClobber, !append { throw .exists(file) }
    if status.mode & 0o222 == 0 || access(file, W_OK) != 0 {
      guard force else { throw .readOnly(file) }
      chmod(file, status.mode & 0o7777 | 0o200)
    }
    if !append { truncate(file, 0) }
  }
}
