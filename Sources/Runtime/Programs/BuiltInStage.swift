/// Runs a built-in program as a stage: its output becomes lines, its errors records, its status `$LASTEXITCODE`.
final class BuiltInStage: Stage {
  private let info: BuiltInProgramInfo
  private let call: CommandCall
  private let arguments: [String]
  private var input: [String]?

  init(_ info: BuiltInProgramInfo, _ call: CommandCall, _ engine: Engine) throws(ShellError) {
    (self.info, self.call) = (info, call)
    arguments = try ProgramArguments.words(call.arguments, engine)
    super.init(downstream: call.downstream, engine: engine)
  }

  private var streams: StreamSet { call.streams ?? call.caller.pointee.streams }

  override func begin() { if call.context.expectsInput { input = [] } }

  override func write(_ value: consuming Value) throws(ShellError) {
    input?.append(String(try Conversion.text(value, engine)))
  }

  override func processWithoutInput() throws(ShellError) { try runProgram() }

  override func end() throws(ShellError) { if input != nil { try runProgram() } }

  private func runProgram() throws(ShellError) {
    let connection = ProgramConnection(
      engine, input: input, sharesErrors: streams.leavesErrors(to: engine))
    let status = info.program.run(arguments, connection)
    engine.global.top.slotForAssignment(WellKnown.lastExitCode).pointee = .int(status)
    try writeErrors(connection.errors)
    for line in lines(of: connection.output) { try downstream.write(Value.string(line).wrapped) }
    if status != 0 { engine.lastSucceeded = false }
  }

  /// Records as those of a native program: shown without a frame, and not kept in `$Error`.
  private func writeErrors(_ bytes: [UInt8]) throws(ShellError) {
    var id = "NativeCommandError"
    for line in lines(of: bytes) {
      let exception = ExceptionObject(type: .remoteException, message: line)
      let record = ErrorRecord(
        .exception(exception, id: .from(id), category: .notSpecified), target: .string(line))
      record.invocation = call.makeInvocation()
      try streams.error.write(.object(record))
      id = "NativeCommandErrorMessage"
    }
  }

  private func lines(of bytes: [UInt8]) -> [ShellString] {
    var lines: [ShellString] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      lines.append(.from(String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)))
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

/// From a call's words to what a program gets.
enum ProgramArguments {
  /// Names get their dash back, arrays become several words, null none.
  static func words(_ arguments: [Argument], _ engine: Engine) throws(ShellError) -> [String] {
    var words: [String] = []
    for argument in arguments {
      let values = try argument.value.map { (value) throws(ShellError) in try texts(of: value, engine) } ?? []
      guard let name = argument.name else {
        words += values
        continue
      }
      let prefix = "-\(String(name))"
      words.append(argument.value == nil ? prefix : "\(prefix):\(values.first ?? "")")
      words += values.dropFirst()
    }
    return words
  }

  private static func texts(of value: Value, _ engine: Engine) throws(ShellError) -> [String] {
    if value.isNull { return [] }
    guard let enumerator = try Enumeration.of(value, engine) else {
      return [String(try Conversion.elementText(value, engine))]
    }
    var texts: [String] = []
    while let element = try enumerator.next(engine) {
      texts.append(String(try Conversion.elementText(element, engine)))
    }
    return texts
  }
}

extension TypeInfo {
  static let remoteException = TypeTable.define(
    "System.Management.Automation.RemoteException", base: runtimeException)
}
