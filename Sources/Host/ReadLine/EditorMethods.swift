import LineEditing
import Runtime

/// The static methods of `[Microsoft.PowerShell.PSConsoleReadLine]` that handlers call.
///
/// Outside of a handler there is no entry: reading gives an empty one, changing does nothing.
enum EditorMethods {
  static var all: [MemberDefinition] { reading + changing + functions }

  private static var reading: [MemberDefinition] {
    [
      method("void GetBufferState([ref] string& input, [ref] int& cursor)") {
        (call, editor) throws(ShellError) in
        let text = editor?.entry.text ?? ""
        try out(call[0], .string(text))
        try out(call[1], .int(editor.map { Units.count(text, scalars: $0.entry.cursor) } ?? 0))
      },
      method("void GetSelectionState([ref] int& start, [ref] int& length)") {
        (call, editor) throws(ShellError) in
        let text = editor?.entry.text ?? ""
        guard let selection = editor?.entry.selection else {
          try out(call[0], .int(-1))
          return try out(call[1], .int(-1))
        }
        let start = Units.count(text, scalars: selection.lowerBound)
        try out(call[0], .int(start))
        try out(call[1], .int(Units.count(text, scalars: selection.upperBound) - start))
      },
      valued("Microsoft.PowerShell.PSConsoleReadLineOptions GetOptions()") { call in
        call.session?.options.value ?? .null
      },
      valued("bool InViCommandMode()") { call in .bool(call.session?.editor?.viMode == .command) },
      valued("bool InViInsertMode()") { call in
        .bool(call.session?.keys.mode == .vi && call.session?.editor?.viMode == .insert)
      },
    ]
  }

  private static var changing: [MemberDefinition] {
    [
      method("void Insert(char c)") { (call, editor) throws(ShellError) in
        editor?.insert(String(Conversion.plainText(call[0])))
      },
      method("void Insert(string s)") { (call, editor) throws(ShellError) in
        editor?.insert(String(Conversion.plainText(call[0])))
      },
      method("void Delete(int start, int length)") { (call, editor) throws(ShellError) in
        guard let editor else { return }
        editor.replace(try range(call, editor), with: "")
      },
      method("void Replace(int start, int length, string replacement)", replace),
      method("void Replace(int start, int length, string replacement, System.Object instigator)", replace),
      method(
        "void Replace(int start, int length, string replacement, System.Object instigator, System.Object instigatorArg)",
        replace),
      method("void SetCursorPosition(int cursor)") { (call, editor) throws(ShellError) in
        guard let editor else { return }
        editor.moveCursor(to: Units.scalars(editor.entry.text, units: number(call[0])))
      },
      method("void ClearKillRing()") { (_, editor) throws(ShellError) in editor?.clearKillRing() },
      method("void Ding()") { (_, editor) throws(ShellError) in editor?.ring() },
    ]
  }

  /// Each function of the table as a method, with the key and an argument or without.
  private static var functions: [MemberDefinition] {
    FunctionTable.all.filter(\.isBindable).flatMap { function in
      ["", "System.Object key", "System.Object key, System.Object arg"].map { parameters in
        method("void \(function.name)(\(parameters))") { (call, editor) throws(ShellError) in
          let argument = call.values.count > 1 ? call[1] : .null
          editor?.perform(function, argument: typedNumber(argument), character: typed(call, argument))
        }
      }
    }
  }
}

// MARK: - The forms of a method

extension EditorMethods {
  private typealias Body = (MethodArguments, EntryEditor?) throws(ShellError) -> Void

  private static func method(_ text: String, _ body: @escaping Body) -> MemberDefinition {
    MemberDefinition(
      .method, isStatic: true, text,
      body: .method { (call) throws(ShellError) in
        try body(call, call.session?.editor)
        return .nothing
      })
  }

  private static func valued(_ text: String, _ read: @escaping (MethodArguments) -> Value) -> MemberDefinition
  {
    MemberDefinition(.method, isStatic: true, text, body: .method { (call) throws(ShellError) in read(call) })
  }

  private static func replace(_ call: MethodArguments, _ editor: EntryEditor?) throws(ShellError) {
    guard let editor else { return }
    editor.replace(try range(call, editor), with: String(Conversion.plainText(call[2])))
  }

  /// The part that a start and a length mean, in UTF-16 units; throws what is outside of the text.
  private static func range(_ call: MethodArguments, _ editor: EntryEditor) throws(ShellError) -> Range<Int> {
    let text = editor.entry.text
    let (start, length) = (number(call[0]), number(call[1]))
    guard start >= 0, start <= text.utf16.count else {
      throw ReadLineFault.outOfRange(
        "'start' cannot be less than zero or greater than the length of the buffer", "start"
      ).error()
    }
    guard length >= 0, start + length <= text.utf16.count else {
      throw ReadLineFault.outOfRange("length is not valid", "length").error()
    }
    return Units.scalars(text, units: start)..<Units.scalars(text, units: start + length)
  }

  private static func out(_ reference: Value, _ value: Value) throws(ShellError) {
    try OutArgument.unwrap(reference).set(value)
  }

  private static func number(_ value: Value) -> Int { typedNumber(value) ?? 0 }

  private static func typedNumber(_ value: Value) -> Int? {
    if case .int(let number) = value.base.payload { Int(number) } else { nil }
  }

  /// The character that a function is to work with: the argument's, or that of the key.
  private static func typed(_ call: MethodArguments, _ argument: Value) -> Character? {
    if case .int = argument.base.payload { return key(call) }
    let text = String(Conversion.plainText(argument))
    return text.count == 1 ? text.first : key(call)
  }

  private static func key(_ call: MethodArguments) -> Character? {
    guard call.values.count > 0, case .object(let object) = call[0].base.payload else { return nil }
    return ((object as? ContentObject)?.content as? KeyInfoObject)?.character
  }
}

extension MethodArguments {
  fileprivate var session: ReadLineSession? { engine.services.find(ReadLineSession.self) }
}

/// Between scalars, which the editor counts, and UTF-16 units, which scripts count.
enum Units {
  static func count(_ text: String, scalars: Int) -> Int {
    text.unicodeScalars.prefix(max(scalars, 0)).reduce(0) { $0 + ($1.value > 0xFFFF ? 2 : 1) }
  }

  static func scalars(_ text: String, units: Int) -> Int {
    var left = units
    var count = 0
    for scalar in text.unicodeScalars {
      guard left > 0 else { break }
      left -= scalar.value > 0xFFFF ? 2 : 1
      count += 1
    }
    return count
  }
}
