import Glibc
import Runtime

/// A file that keeps what a session shows: without escape sequences, commands without secrets.
final class Transcript {
  let path: String
  let hasInvocationHeaders: Bool
  private let descriptor: Int32
  /// What was written to a line that has not ended.
  private var line: [UInt16] = []

  /// Opens the file behind what is in it; throws a fault that says why it cannot be.
  init(_ path: String, hasInvocationHeaders: Bool) throws(TranscriptFault) {
    (self.path, self.hasInvocationHeaders) = (path, hasInvocationHeaders)
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw TranscriptFault.system(path, errno) }
  }

  deinit { close(descriptor) }

  /// Keeps what was written to the display: each line that it completes, without blanks at its end.
  func note(_ text: ShellString) {
    text.forEachUnit { unit in
      guard unit != 0x0A else { return endLine() }
      line.append(unit)
    }
  }

  private func endLine() {
    var units = EscapeSequences.removed(from: line)
    line = []
    while let last = units.last, last == 0x20 || last == 0x0D || last == 0x09 { units.removeLast() }
    write(ShellString.from(units: units).utf8 + [0x0A])
  }

  /// Keeps a command as it was entered, its secrets masked already.
  func note(command: String, prompt: String) {
    if !line.isEmpty { endLine() }
    if hasInvocationHeaders {
      write(
        "\(TranscriptHeader.stars)\nCommand start time: \(TranscriptHeader.now)\n\(TranscriptHeader.stars)\n")
    }
    write(prompt + command + "\n")
  }

  func begin(_ header: String) { write(header) }

  func end() {
    if !line.isEmpty { endLine() }
    let stars = TranscriptHeader.stars
    write("\(stars)\nPowerShell transcript end\nEnd time: \(TranscriptHeader.now)\n\(stars)\n")
  }

  private func write(_ text: String) { write(Array(text.utf8)) }

  /// A disk that is full loses the transcript and nothing else, as in PowerShell.
  private func write(_ bytes: [UInt8]) { ConsoleHost.write(bytes, to: descriptor) }
}

/// The block that a transcript starts with.
enum TranscriptHeader {
  static let stars = "**********************"

  static var now: String { DateTime.now(in: .local).transcriptStamp }

  static var minimal: String { "\(stars)\nPowerShell transcript start\nStart time: \(now)\n\(stars)\n" }

  /// With who, where and by which program, as PowerShell writes it.
  static func full(_ engine: Engine) throws(ShellError) -> String {
    let machine = machineName
    let user = "\(machine)\\\(userName)"
    var lines = [
      stars, "PowerShell transcript start", "Start time: \(now)", "Username: \(user)", "RunAs User: \(user)",
      "Configuration Name: ", "Machine: \(machine) (\(systemName))",
      "Host Application: \(CommandLine.arguments.joined(separator: " "))", "Process ID: \(getpid())",
    ]
    lines += try versions(engine)
    return (lines + [stars]).joined(separator: "\n") + "\n"
  }

  /// The entries of `$PSVersionTable`.
  private static func versions(_ engine: Engine) throws(ShellError) -> [String] {
    guard let table = VariableLookUp.find(Symbols.intern("PSVersionTable"), from: engine.global.top, engine),
      case .table(let entries) = table.base.payload
    else { return [] }
    var lines: [String] = []
    for position in 0..<entries.count {
      let (key, value) = entries.entry(at: position)
      var text = String(try Conversion.text(value, engine))
      if case .array(let array) = value.base.payload {
        var parts: [String] = []
        for element in array.elements { parts.append(String(try Conversion.text(element, engine))) }
        text = parts.joined(separator: ", ")
      }
      lines.append("\(String(try Conversion.text(key, engine))): \(text)")
    }
    return lines
  }

  private static var names: utsname {
    var names = utsname()
    uname(&names)
    return names
  }

  private static var machineName: String { text(of: names.nodename) }
  private static var systemName: String { "Unix \(kernelVersion)" }

  /// The kernel's version as .NET's OSVersion writes it: numbers alone, four of them.
  private static var kernelVersion: String {
    let numbers = text(of: names.release).split { !("0"..."9").contains($0) }.prefix(4).map { String($0) }
    return (numbers + Array(repeating: "0", count: max(4 - numbers.count, 0))).joined(separator: ".")
  }

  private static func text<Tuple>(of tuple: Tuple) -> String {
    withUnsafeBytes(of: tuple) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  static var userName: String {
    guard let entry = getpwuid(geteuid()) else { return "\(geteuid())" }
    return String(cString: entry.pointee.pw_name)
  }

  static var shortMachineName: String { String(machineName.prefix { $0 != "." }) }
}

extension DateTime {
  /// `yyyyMMddHHmmss`.
  fileprivate var transcriptStamp: String {
    [(year, 4), (month, 2), (day, 2), (hour, 2), (minute, 2), (second, 2)]
      .map { number, digits in String(repeating: "0", count: max(digits - "\(number)".count, 0)) + "\(number)"
      }
      .joined()
  }
}
