package import Runtime

/// Ends the transcript that was started last.
package struct StopTranscript: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .stop, "Transcript", synopsis: "Stops a transcript.", effect: .changes, impact: .none,
    outputs: ["System.String"],
    examples: [
      Example(
        "Where there is none", "try { Stop-Transcript } catch { $_.Exception.Message }",
        prints: "An error occurred stopping transcription: The host is not currently transcribing.")
    ])

  package init() {}

  package func begin(in call: borrowing Invocation) throws {
    guard try call.shouldProcess("Stop-Transcript", target: "") else { return }
    guard let host = call.engine.host as? ConsoleHost, let transcript = host.transcripts.popLast() else {
      throw TranscriptFault.cannotStop(.notTranscribing)
    }
    transcript.end()
    try call.write(
      TranscriptPath.told("Transcript stopped, output file is \(transcript.path)", transcript.path))
  }
}
