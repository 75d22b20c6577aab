import Glibc
package import Runtime

/// Starts a program and does not wait for it, unless told to.
package struct StartProcess: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .start, "Process", aliases: ["saps"], synopsis: "Starts one or more processes on the local computer.",
    effect: .changes, defaultSet: "Default", outputs: ["System.Diagnostics.Process"],
    examples: [Example("A program that fails", "(Start-Process false -Wait -PassThru).ExitCode", prints: "1")]
  )

  private static let plain: [ParameterSetMark] = [.set("Default")]

  @Parameter("The program.", position: 0, aliases: ["PSPath", "Path"], mandatory: true) var filePath: String =
    ""
  @Parameter("Its arguments.", position: 1, aliases: ["Args"]) var argumentList: [Value] = []
  @Parameter("The folder that it starts in.") var workingDirectory: String?
  @Parameter("Load the user's profile.", aliases: ["Lup"], sets: StartProcess.plain) var loadUserProfile =
    false
  @Parameter("In this window.", aliases: ["nnw"], sets: StartProcess.plain) var noNewWindow = false
  @Parameter("Write the process.") var passThru = false
  @Parameter("A file for its errors.", aliases: ["RSE"], sets: StartProcess.plain) var redirectStandardError:
    String?
  @Parameter("A file for its input.", aliases: ["RSI"], sets: StartProcess.plain) var redirectStandardInput:
    String?
  @Parameter("A file for its output.", aliases: ["RSO"], sets: StartProcess.plain) var redirectStandardOutput:
    String?
  @Parameter("What to do with a document.", sets: [.set("UseShellExecute")]) var verb: String?
  @Parameter("Wait for its end.") var wait = false
  @Parameter("How its window looks.") var windowStyle: String?
  @Parameter("Only with the variables that the system starts with.", sets: StartProcess.plain)
  var useNewEnvironment = false
  @Parameter("Variables of the environment; `$null` removes one.") var environment: HashtableObject?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let folder: String
    do { folder = try self.folder(call) } catch let fault as StartFault {
      return try call.report(fault.error())
    }
    let path = try program(call, folder)
    var launch = ChildProcess.Launch(
      path: path, arguments: try words(call), environment: try variables(call), folder: folder)
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    try redirect(&launch, &opened, call)
    guard try call.shouldProcess("Start-Process", target: path) else { return }
    let child: ChildProcess
    do throws(LaunchFailure) { child = try ChildProcess(launch) } catch {
      throw StartFault.notStarted(path, folder, error.message)
    }
    let process = ProcessObject(child.identifier, child: child, path: path)
    if passThru { try call.write(.object(process)) }
    if wait { try child.wait(call.engine) }
  }

  private func folder(_ call: borrowing Invocation) throws -> String {
    guard let workingDirectory else { return call.engine.location }
    let located = try PathResolver(call.place).locate(workingDirectory)
    guard FileStatus(located.path, followingLinks: true)?.isFolder == true else {
      throw StartFault.noFolder(workingDirectory)
    }
    return located.path
  }

  private func program(_ call: borrowing Invocation, _ folder: String) throws -> String {
    if let found = ProgramSearch.find(.from(filePath), call.engine) { return found.path }
    let path = filePath.contains("/") ? try PathResolver(call.place).locate(filePath).path : filePath
    let reason =
      FileStatus(path, followingLinks: true) == nil ? "No such file or directory" : "Permission denied"
    throw StartFault.notStarted(path, folder, reason)
  }

  /// The arguments are joined by blanks and parted again, as .NET does it: quotes hold blanks together.
  private func words(_ call: borrowing Invocation) throws -> [String] {
    var texts: [String] = []
    for value in argumentList { texts.append(String(try call.text(of: value))) }
    return CommandLineWords.split(texts.joined(separator: " "))
  }

  private func variables(_ call: borrowing Invocation) throws -> [String] {
    guard let environment else { return call.engine.environment.pairs }
    var table = call.engine.environment
    for position in 0..<environment.count {
      let entry = environment.entry(at: position)
      table[try call.text(of: entry.key)] = entry.value.isNull ? nil : try call.text(of: entry.value)
    }
    return table.pairs
  }

  private func redirect(
    _ launch: inout ChildProcess.Launch, _ opened: inout [Int32], _ call: borrowing Invocation
  ) throws {
    if redirectStandardOutput != nil, redirectStandardOutput == redirectStandardError {
      throw StartFault.sameFile("RedirectStandardOutput", "RedirectStandardError")
    }
    let resolver = PathResolver(call.place)
    func open(_ text: String, _ flags: Int32) throws -> ChildProcess.Stream {
      let path = try resolver.locate(text).path
      let descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw FileError.system(errno, path, operation: "StartProcess") }
      opened.append(descriptor)
      return .descriptor(descriptor)
    }
    if let redirectStandardInput {
      let path = try resolver.locate(redirectStandardInput).path
      guard FileStatus(path, followingLinks: true) != nil else {
        throw StartFault.noInput(path)
      }
      launch.input = try open(redirectStandardInput, O_RDONLY)
    }
    if let redirectStandardOutput {
      launch.output = try open(redirectStandardOutput, O_WRONLY | O_CREAT | O_TRUNC)
    }
    if let redirectStandardError {
      launch.errors = try open(redirectStandardError, O_WRONLY | O_CREAT | O_TRUNC)
    }
  }
}

/// What `Start-Process` refuses.
enum StartFault: ShellFault {
  case notStarted(String, String, String)
  case noFolder(String)
  case sameFile(String, String)
  case noInput(String)

  var errorId: String {
    switch self {
    case .notStarted, .sameFile: "InvalidOperationException"
    case .noFolder: "DirectoryNotFoundException"
    case .noInput: "FileNotFoundException"
    }
  }

  var category: ErrorCategory { .invalidOperation }

  var exceptionType: TypeInfo {
    switch self {
    case .notStarted, .sameFile: TypeTable.define("System.InvalidOperationException", base: .systemException)
    case .noFolder: .directoryNotFoundException
    case .noInput: .fileNotFoundException
    }
  }

  var message: String {
    switch self {
    case .notStarted(let path, let folder, let reason):
      "This command cannot be run due to the error: An error occurred trying to start process '\(path)' with working directory '\(folder)'. \(reason)"
    case .noFolder(let path):
      "This command cannot be run because either the parameter \"WorkingDirectory '\(path)'\" has a value that is not valid or cannot be used with this command. Give a valid input and Run your command again."
    case .sameFile(let one, let other):
      "This command cannot be run because \"\(one)\" and \"\(other)\" are same. Give different inputs and Run your command again."
    case .noInput(let path):
      "This command cannot be run because either the parameter \"RedirectStandardInput '\(path)'\" has a value that is not valid or cannot be used with this command. Give a valid input and Run your command again."
    }
  }
}
