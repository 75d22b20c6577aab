import Glibc
import Runtime

/// A System.Diagnostics.ProcessStartInfo.
final class StartInfoObject: Content, BridgedContent {
  var fileName = ""
  var arguments = ""
  let argumentList = ListObject(type: StartInfoObject.listType)
  var flags: [String: Bool] = [:]
  var folder = ""
  /// Variables of the child, those of the session at first.
  private var made: HashtableObject?

  init() { super.init(type: TypeTable.find("System.Diagnostics.ProcessStartInfo") ?? .object) }

  private static let listType = TypeTable.construct(
    TypeTable.define("System.Collections.ObjectModel.Collection`1", base: .object, interfaces: [.list]),
    [.string])

  func environment(_ engine: Engine) -> HashtableObject {
    if let made { return made }
    let table = HashtableObject(comparer: .ordinal)
    for (name, value) in engine.environment.all { table.set(name, .string(value)) }
    made = table
    return table
  }

  /// Starts the program, with pipes where streams are redirected.
  func start(_ engine: Engine) throws -> ProcessObject {
    if fileName.isEmpty {
      throw NetFault.invalidOperation("Cannot start process because a file name has not been provided.")
    }
    let place = folder.isEmpty ? engine.processFolder : folder
    guard let program = ProgramSearch.find(.from(fileName), engine) else {
      let reason =
        FileStatus(fileName, followingLinks: true) == nil ? "No such file or directory" : "Permission denied"
      throw StartInfoObject.failure(fileName, place, reason)
    }
    var words = CommandLineWords.split(arguments)
    for word in argumentList.elements { words.append(String(try Conversion.text(word, engine))) }
    var launch = ChildProcess.Launch(
      path: program.path, arguments: words, environment: try variables(engine), folder: place)
    if flags["RedirectStandardInput"] == true { launch.input = .pipe }
    if flags["RedirectStandardOutput"] == true { launch.output = .pipe }
    if flags["RedirectStandardError"] == true { launch.errors = .pipe }
    let child: ChildProcess
    do throws(LaunchFailure) { child = try ChildProcess(launch) } catch {
      throw StartInfoObject.failure(program.path, place, error.message)
    }
    let process = ProcessObject(child.identifier, child: child, path: program.path)
    try attach(child, to: process)
    return process
  }

  private func variables(_ engine: Engine) throws -> [String] {
    guard let made else { return engine.environment.pairs }
    var pairs: [String] = []
    for position in 0..<made.count {
      let entry = made.entry(at: position)
      pairs.append(
        "\(String(try Conversion.text(entry.key, engine)))=\(String(try Conversion.text(entry.value, engine)))"
      )
    }
    return pairs
  }

  private func attach(_ child: ChildProcess, to process: ProcessObject) throws {
    if child.output >= 0 {
      process.attached["StandardOutput"] =
        StreamReaderObject(PipeStreamObject(child.takeOutput()), .standard).value
    }
    if child.errors >= 0 {
      process.attached["StandardError"] =
        StreamReaderObject(PipeStreamObject(child.takeErrors()), .standard).value
    }
    if child.input >= 0 {
      let writer = try StreamWriterObject(PipeStreamObject(child.takeInput()), .standard)
      writer.flushesAlways = true
      process.attached["StandardInput"] = writer.value
    }
  }

  private static func failure(_ path: String, _ folder: String, _ reason: String) -> NetFault {
    .named(
      "System.ComponentModel.Win32Exception",
      "An error occurred trying to start process '\(path)' with working directory '\(folder)'. \(reason)")
  }
}

/// An end of a pipe to a program.
final class PipeStreamObject: StreamObject {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    super.init(type: TypeTable.find("System.IO.FileStream") ?? .object)
  }

  override var canSeek: Bool { false }

  override func read(_ count: Int) throws -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    var got = Glibc.read(descriptor, &buffer, count)
    while got < 0, errno == EINTR { got = Glibc.read(descriptor, &buffer, count) }
    return Array(buffer[..<max(got, 0)])
  }

  override func write(_ bytes: ArraySlice<UInt8>) throws {
    guard Descriptors.write(Array(bytes), to: descriptor) else {
      throw NetFault.named("System.IO.IOException", "Broken pipe")
    }
  }

  override func release() { Glibc.close(descriptor) }
}

extension TypeEntry {
  static var processStartInfo: TypeEntry {
    TypeEntry("System.Diagnostics.ProcessStartInfo") {
      new("()") { StartInfoObject() }
      new("(string fileName)") { (name: String) in make(name) }
      new("(string fileName, string arguments)") { (name: String, arguments: String) -> StartInfoObject in
        let info = make(name)
        info.arguments = arguments
        return info
      }
      property("string FileName {get;set;}") { (info: StartInfoObject) in
        info.fileName
      } set: { (info, text) in
        info.fileName = text
      }
      property("string Arguments {get;set;}") { (info: StartInfoObject) in
        info.arguments
      } set: { (info, text) in
        info.arguments = text
      }
      property("string WorkingDirectory {get;set;}") { (info: StartInfoObject) in
        info.folder
      } set: { (info, text) in
        info.folder = text
      }
      property("System.Collections.ObjectModel.Collection[string] ArgumentList {get;}") {
        (info: StartInfoObject) in
        info.argumentList
      }
      MemberEntry.accessors(
        isStatic: false, "System.Collections.Generic.IDictionary[string,string] Environment {get;}",
        { target, engine in .table(try StartInfoObject.unwrap(target).environment(engine)) })
      flag("RedirectStandardInput")
      flag("RedirectStandardOutput")
      flag("RedirectStandardError")
      flag("UseShellExecute")
      flag("CreateNoWindow")
      flag("ErrorDialog")
      flag("LoadUserProfile")
    }
  }

  private static func make(_ name: String) -> StartInfoObject {
    let info = StartInfoObject()
    info.fileName = name
    return info
  }

  private static func flag(_ name: String) -> MemberEntry {
    property("bool \(name) {get;set;}") { (info: StartInfoObject) in
      info.flags[name] ?? false
    } set: { (info, value) in
      info.flags[name] = value
    }
  }

  /// What a process has of a program that .NET code started.
  @MemberList
  static var startedProcess: [MemberEntry] {
    staticCall("System.Diagnostics.Process Start(System.Diagnostics.ProcessStartInfo startInfo)") { call in
      .object(try call.argument(0, as: StartInfoObject.self).start(call.engine))
    }
    staticCall("System.Diagnostics.Process Start(string fileName)") { call in
      .object(try make(call.argument(0, as: String.self)).start(call.engine))
    }
    staticCall("System.Diagnostics.Process Start(string fileName, string arguments)") { call in
      let info = make(try call.argument(0, as: String.self))
      info.arguments = try call.argument(1, as: String.self)
      return .object(try info.start(call.engine))
    }
    attached("System.IO.StreamReader", "StandardOutput", "StandardOut")
    attached("System.IO.StreamReader", "StandardError", "StandardError")
    attached("System.IO.StreamWriter", "StandardInput", "StandardIn")
  }

  private static func attached(_ type: String, _ name: String, _ shown: String) -> MemberEntry {
    property("\(type) \(name) {get;}") { (process: ProcessObject) -> Value in
      guard let stream = process.attached[name] else {
        throw NetFault.invalidOperation("\(shown) has not been redirected or the process hasn't started yet.")
      }
      return stream
    }
  }

  static var nativeExit: TypeEntry {
    TypeEntry("System.Management.Automation.NativeCommandExitException") {
      property("string Path {get;}") { (exception: ExceptionObject) in
        exception.properties.value(of: .from("Path")) ?? .null
      }
      property("int ExitCode {get;}") { (exception: ExceptionObject) in
        exception.properties.value(of: .from("ExitCode")) ?? .null
      }
      property("int ProcessId {get;}") { (exception: ExceptionObject) in
        exception.properties.value(of: .from("ProcessId")) ?? .null
      }
    }
  }
}
