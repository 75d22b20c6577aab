import AzureCLI
import PartnerDomain
import PartnerWire
import PartnerWorld
import Testing

/// az over a sandbox of its own: what it prints is gathered, what it asks for is given.
final class Session: CommandHost {
  struct Outcome {
    var output = ""
    var errors = ""
    var status: Int32 = 0
  }

  private let az: AzureCLI
  private var outcome = Outcome()
  var variables: [String: String] = ["HOME": "/users/alex"]
  var files: [String: [UInt8]] = [:]
  /// Lines of standard input; a session with some is at a terminal.
  var typed: [String] = []
  var isTerminal = false

  init(at time: String = "2026-01-15T09:00:00Z", guids: any GUIDSource = RandomGUIDs()) throws {
    let moment = try #require(Moment(time))
    let world = PartnerWorld(at: .memory, time: FixedTime(moment), guids: guids)
    az = AzureCLI(
      AzureCLI.Services(
        directory: world, resources: LocalResourceManager(over: world, time: FixedTime(moment)),
        partners: world,
        store: world, time: FixedTime(moment)))
  }

  /// Runs a line of words without quotes, or the words themselves.
  @discardableResult
  func run(_ line: String) -> Outcome { run(words: line.split(separator: " ").map(String.init)) }

  @discardableResult
  func run(words: [String]) -> Outcome {
    outcome = Outcome()
    outcome.status = az.run(arguments: words, in: self)
    return outcome
  }

  func writeOutput(_ bytes: [UInt8]) { outcome.output += String(decoding: bytes, as: UTF8.self) }
  func writeError(_ bytes: [UInt8]) { outcome.errors += String(decoding: bytes, as: UTF8.self) }
  func readLine() -> String? { typed.isEmpty ? nil : typed.removeFirst() }
  func readPassword(prompt: String) -> String? { readLine() }
  var isInputTerminal: Bool { isTerminal }
  var isOutputTerminal: Bool { isTerminal }
  var isErrorTerminal: Bool { isTerminal }
  func variable(_ name: String) -> String? { variables[name] }
  func readFile(_ path: String) -> [UInt8]? { files[path] }
  func writeFile(_ path: String, _ bytes: [UInt8]) { files[path] = bytes }
  func utcOffset(at unixSeconds: Int64) -> Int64 { 0 }
}

/// The same id every time.
struct OneGUID: GUIDSource {
  func next() -> GUID { GUID(high: 0, low: 1) }
}

extension Session {
  /// The words of every command, as help lists them.
  var commandPaths: [String] { paths(below: "") }

  private func paths(below group: String) -> [String] {
    var paths: [String] = []
    var heading = ""
    for line in run("\(group) -h").output.split(separator: "\n") {
      if !line.hasPrefix(" ") { heading = String(line) }
      guard line.hasPrefix("    "), !line.hasPrefix("     "), let word = line.split(separator: " ").first
      else { continue }
      let path = group.isEmpty ? String(word) : "\(group) \(word)"
      if heading == "Commands:" { paths.append(path) }
      if heading == "Subgroups:" { paths += self.paths(below: path) }
    }
    return paths
  }
}
