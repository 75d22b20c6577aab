import LineEditing
import Runtime

/// A key as handlers see it: `[System.ConsoleKeyInfo]`.
final class KeyInfoObject: ObjectContent {
  private let stroke: KeyStroke

  init(_ stroke: KeyStroke) { self.stroke = stroke }

  var value: Value { .object(ContentObject(self, type: TypeTable.find(ReadLineTypes.keyInfo) ?? .object)) }

  func hash(_ engine: Engine) -> UInt32 { UInt32(truncatingIfNeeded: stroke.hashValue) }
  func isEqual(to other: any ObjectContent, _ engine: Engine) -> Bool { (other as? Self)?.stroke == stroke }
  func order(to other: any ObjectContent, _ engine: Engine) -> Int? { nil }
  func isTrue(_ engine: Engine) -> Bool { true }
  func text(_ engine: Engine) -> ShellString { .from(ReadLineTypes.keyInfo) }
  func makeEnumerator(_ engine: Engine) -> Enumerator? { nil }

  static var members: [MemberDefinition] {
    [
      member("System.ConsoleKey Key") { enumeration("System.ConsoleKey", $0.keyNumber) },
      member("char KeyChar") { .char($0.unit) },
      member("System.ConsoleModifiers Modifiers") { enumeration("System.ConsoleModifiers", $0.held) },
    ]
  }

  private static func member(_ text: String, _ read: @escaping (KeyInfoObject) -> Value) -> MemberDefinition {
    MemberDefinition(
      .property, isStatic: false, text + " {get;}",
      body: .property(
        get: { (target, _) throws(ShellError) in
          guard case .object(let object) = target.base.payload,
            let info = (object as? ContentObject)?.content as? KeyInfoObject
          else { return .null }
          return read(info)
        }, set: nil))
  }

  private static func enumeration(_ name: String, _ number: Int32) -> Value {
    TypeTable.find(name).map { Value(.enumeration($0.number, number)) } ?? .int(number)
  }

  /// The character that the key types; 0 for none.
  ///
  /// Of a letter with Ctrl it is the control character.
  private var unit: UInt16 {
    if let character = stroke.character, let unit = String(character).utf16.first { return unit }
    guard case .character(let character) = stroke.code, let ascii = character.asciiValue else { return 0 }
    return UInt16(stroke.modifiers.contains(.control) ? ascii & 0x1F : ascii)
  }

  /// What a function that types it is given.
  var character: Character? { stroke.character }

  /// Alt is 1, Shift 2 and Control 4.
  private var held: Int32 {
    var number: Int32 = 0
    if stroke.modifiers.contains(.alt) { number |= 1 }
    if stroke.modifiers.contains(.shift) || isLarge { number |= 2 }
    if stroke.modifiers.contains(.control) { number |= 4 }
    return number
  }

  private var isLarge: Bool {
    if case .character(let character) = stroke.code { character.isUppercase } else { false }
  }

  private var keyNumber: Int32 {
    switch stroke.code {
    case .named(let key):
      guard let info = TypeTable.find("System.ConsoleKey")?.enumeration,
        let place = info.names.firstIndex(of: key.rawValue)
      else { return 0 }
      return Int32(info.values[place])
    case .character(let character):
      // Letters and digits have the numbers of their large characters.
      guard let ascii = character.uppercased().first?.asciiValue, character.isLetter || character.isNumber
      else { return 0 }
      return Int32(ascii)
    }
  }
}
