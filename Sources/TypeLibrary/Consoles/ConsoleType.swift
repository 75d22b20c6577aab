import Glibc
import Runtime

extension TypeEntry {
  static var console: TypeEntry {
    TypeEntry("System.Console") {
      statics("void Write(# value)", for: ConsoleText.types) { call in
        try ConsoleText.write(try NetText.of(call[0], call.engine), call.engine)
      }
      statics("void WriteLine(# value)", for: ConsoleText.types) { call in
        try ConsoleText.writeLine(try NetText.of(call[0], call.engine), call.engine)
      }
      staticCall("void WriteLine()") { call in try ConsoleText.writeLine(.empty, call.engine) }
      statics("void Write(char[] buffer#)", for: ["", ", int index, int count"]) { call in
        try ConsoleText.write(try ConsoleText.units(call), call.engine)
      }
      statics("void WriteLine(char[] buffer#)", for: ["", ", int index, int count"]) { call in
        try ConsoleText.writeLine(try ConsoleText.units(call), call.engine)
      }
      statics("void Write(string format, #)", for: ConsoleText.arguments) { call in
        try ConsoleText.write(try CompositeText.of(call, formatAt: 0), call.engine)
      }
      statics("void WriteLine(string format, #)", for: ConsoleText.arguments) { call in
        try ConsoleText.writeLine(try CompositeText.of(call, formatAt: 0), call.engine)
      }
      staticCall("string ReadLine()") { call in try ConsoleStreams.input(call.engine).readLine().bridged }
      staticCall("int Read()") { call in
        .int(try ConsoleStreams.input(call.engine).next().map { Int($0) } ?? -1)
      }
      staticProperty("System.IO.TextReader In {get;}") { (engine: Engine) in
        ConsoleStreams.input(engine).value
      }
      staticProperty("System.IO.TextWriter Out {get;}") { (engine: Engine) in
        ConsoleStreams.output(engine).value
      }
      staticProperty("System.IO.TextWriter Error {get;}") { (engine: Engine) in
        ConsoleStreams.error(engine).value
      }
      everyStatic("SetOut") { call in
        ConsoleStreams.redirectedOutput = try call.argument(0, as: AnyWriter.self).writer
        return .nothing
      }
      everyStatic("SetError") { call in
        ConsoleStreams.redirectedError = try call.argument(0, as: AnyWriter.self).writer
        return .nothing
      }
      everyStatic("SetIn") { call in
        ConsoleStreams.redirectedInput = try call.argument(0, as: AnyReader.self).reader
        return .nothing
      }
      staticProperty("System.Text.Encoding OutputEncoding {get;set;}") { (_: Engine) in
        EncodingObject.standard.value
      } set: { _, _ in
      }
      staticProperty("System.Text.Encoding InputEncoding {get;set;}") { (_: Engine) in
        EncodingObject.standard.value
      } set: { _, _ in
      }
      staticCall("void ResetColor()") { _ in .nothing }
      staticCall("void Clear()") { _ in .nothing }
      staticProperty("int WindowWidth {get;set;}") { (engine: Engine) in engine.host.width }
      staticProperty("int BufferWidth {get;set;}") { (engine: Engine) in engine.host.width }
      staticProperty("bool IsOutputRedirected {get;}") { isatty(STDOUT_FILENO) == 0 }
      staticProperty("bool IsInputRedirected {get;}") { isatty(STDIN_FILENO) == 0 }
      staticProperty("bool IsErrorRedirected {get;}") { isatty(STDERR_FILENO) == 0 }
    }
  }
}

/// Text on its way to the console.
private enum ConsoleText {
  static let types = [
    "bool", "char", "int", "uint", "long", "ulong", "float", "double", "decimal", "string", "System.Object",
    "System.ReadOnlySpan[char]",
  ]
  static let arguments = [
    "System.Object arg0", "System.Object arg0, System.Object arg1",
    "System.Object arg0, System.Object arg1, System.Object arg2", "Params System.Object[] arg",
    "System.ReadOnlySpan[System.Object] arg",
  ]

  static func write(_ text: ShellString, _ engine: Engine) throws -> Value {
    if let writer = ConsoleStreams.redirectedOutput {
      try writer.write(text)
    } else {
      engine.host.write(text)
    }
    return .nothing
  }

  static func writeLine(_ text: ShellString, _ engine: Engine) throws -> Value {
    var builder = TextBuilder(reserving: text.count + 1)
    builder.append(text)
    builder.append(unit: 10)
    return try write(builder.finish(), engine)
  }

  static func units(_ call: MethodArguments) throws -> ShellString {
    let text = ShellString.from(units: try call.argument(0, as: [Unit].self).map(\.code))
    guard call.values.count > 1 else { return text }
    return try StringSlices.substring(text, call.argument(1, as: Int.self), call.argument(2, as: Int.self))
  }
}
