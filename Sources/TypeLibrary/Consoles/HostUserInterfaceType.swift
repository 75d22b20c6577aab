import Runtime

extension TypeEntry {
  static var hostUserInterface: TypeEntry {
    TypeEntry("System.Management.Automation.Host.PSHostUserInterface") {
      property("System.Management.Automation.Host.PSHostRawUserInterface RawUI {get;}") {
        (interface: HostUserInterfaceContent) in interface.raw.value
      }
      property("bool SupportsVirtualTerminal {get;}") { (_: HostUserInterfaceContent) in true }
      instance("void Write(string value)") { (interface: HostUserInterfaceContent, text: String) in
        interface.write(text)
      }
      instanceCall(
        "void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)"
      ) { call in
        try call.target(as: HostUserInterfaceContent.self).write(call.argument(2, as: String.self))
        return .nothing
      }
      instance("void WriteLine()") { (interface: HostUserInterfaceContent) in interface.write("\n") }
      instance("void WriteLine(string value)") { (interface: HostUserInterfaceContent, text: String) in
        interface.write(text + "\n")
      }
      instanceCall(
        "void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)"
      ) { call in
        try call.target(as: HostUserInterfaceContent.self).write(call.argument(2, as: String.self) + "\n")
        return .nothing
      }
      instance("void WriteErrorLine(string value)") { (interface: HostUserInterfaceContent, text: String) in
        interface.engine.host.writeError(.from(text + "\n"))
      }
      marked("Warning", "WARNING")
      marked("Verbose", "VERBOSE")
      marked("Debug", "DEBUG")
      instanceCall("string ReadLine()") { call in
        try Conversation(call.engine).line().map { .string($0) } ?? .null
      }
      instanceCall("securestring ReadLineAsSecureString()") { call in
        .object(SecureStringObject(try Conversation(call.engine).secret() ?? .empty))
      }
      instanceCall(
        "int PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, int defaultChoice)"
      ) { call in .int(Int32(try chosen(call))) }
    }
  }

  /// A line with a mark before it: `WriteWarningLine`.
  private static func marked(_ name: String, _ mark: String) -> MemberEntry {
    instance("void Write\(name)Line(string message)") { (interface: HostUserInterfaceContent, text: String) in
      interface.write("\(mark): \(text)\n")
    }
  }

  private static func chosen(_ call: MethodArguments) throws -> Int {
    var choices: [Choice] = []
    let list = try Enumeration.of(call[2], call.engine)
    while let item = try list?.next(call.engine) {
      let choice = try ChoiceContent.unwrap(item)
      choices.append(Choice(choice.label, help: choice.help))
    }
    return try Conversation(call.engine).choose(
      caption: call.argument(0, as: String.self), message: call.argument(1, as: String.self), choices,
      default: call.argument(3, as: Int.self))
  }

  static var hostRawUserInterface: TypeEntry {
    let size = "System.Management.Automation.Host.Size"
    return TypeEntry("System.Management.Automation.Host.PSHostRawUserInterface") {
      property("\(size) WindowSize {get;set;}") { (raw: HostRawUserInterfaceContent) in raw.windowSize }
      property("\(size) BufferSize {get;set;}") { (raw: HostRawUserInterfaceContent) in raw.windowSize }
      property("\(size) MaxWindowSize {get;}") { (raw: HostRawUserInterfaceContent) in raw.windowSize }
      property("\(size) MaxPhysicalWindowSize {get;}") { (raw: HostRawUserInterfaceContent) in raw.windowSize
      }
      property(
        "string WindowTitle {get;set;}", { (raw: HostRawUserInterfaceContent) in raw.title },
        set: { raw, title in raw.setTitle(title) })
      property("bool KeyAvailable {get;}") { (_: HostRawUserInterfaceContent) in false }
      instance("void FlushInputBuffer()") { (_: HostRawUserInterfaceContent) in }
      instance("int LengthInBufferCells(string source)") { (_: HostRawUserInterfaceContent, text: String) in
        text.count
      }
    }
  }
}

/// `$Host.UI`: text to the display, questions to the user.
final class HostUserInterfaceContent: Content, BridgedContent {
  unowned let engine: Engine
  let raw: HostRawUserInterfaceContent

  init(_ engine: Engine) {
    self.engine = engine
    raw = HostRawUserInterfaceContent(engine)
    super.init(type: TypeTable.find("System.Management.Automation.Host.PSHostUserInterface") ?? .object)
  }

  func write(_ text: String) { engine.host.write(.from(text)) }
}

/// `$Host.UI.RawUI`: the window.
final class HostRawUserInterfaceContent: Content, BridgedContent {
  unowned let engine: Engine
  private(set) var title = ""

  init(_ engine: Engine) {
    self.engine = engine
    super.init(type: TypeTable.find("System.Management.Automation.Host.PSHostRawUserInterface") ?? .object)
  }

  var windowSize: Value {
    let size = PSCustomObject()
    size.properties.set(.from("Width"), .int(Int32(engine.host.width)))
    size.properties.set(.from("Height"), .int(Int32(engine.host.height)))
    return .object(size)
  }

  func setTitle(_ title: String) {
    self.title = title
    engine.host.showTitle(.from(title))
  }
}
