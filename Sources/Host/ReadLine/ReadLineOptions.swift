import LineEditing
import Runtime

/// The options of the line editor: what `Get-PSReadLineOption` writes, one for a session.
final class ReadLineOptions: ObjectContent {
  private unowned let engine: Engine
  private var values: [String: Value] = [:]
  /// What has to follow a change of the edit mode.
  var modeChanged: (KeyBindings.Mode) -> Void = { _ in }

  init(_ engine: Engine) { self.engine = engine }

  /// The value of an option by its name as the table spells it.
  subscript(name: String) -> Value {
    if let value = values[name] { return value }
    if let entry = OptionTable.all.first(where: { $0.name == name }) { return entry.initial(engine) }
    return .string(OptionTable.colours.first { $0.property == name }?.sequence ?? "")
  }

  func set(_ name: String, _ value: Value) {
    values[name] = value
    if name == "EditMode", let mode = value.memberName.flatMap(KeyBindings.Mode.init(rawValue:)) {
      modeChanged(mode)
    }
  }

  /// Sets a colour by the name of its property; throws what is no colour.
  func setColour(_ property: String, _ value: Value) throws(ShellError) {
    values[property] = .string(try VTColour.sequence(of: value))
  }

  func isOn(_ name: String) -> Bool {
    if case .bool(true) = self[name].base.payload { true } else { false }
  }

  func number(_ name: String) -> Int {
    if case .int(let number) = self[name].base.payload { Int(number) } else { 0 }
  }

  func text(_ name: String) -> String {
    if case .string(let text) = self[name].base.payload { String(text) } else { "" }
  }

  /// A colour that somebody has set; nil where the default holds.
  func ownColour(_ property: String) -> String? { values[property] == nil ? nil : text(property) }

  private(set) lazy var value = Value.object(
    ContentObject(self, type: TypeTable.find(ReadLineTypes.options) ?? .object))
}

// MARK: - As an object of scripts

extension ReadLineOptions {
  func hash(_ engine: Engine) -> UInt32 { UInt32(truncatingIfNeeded: ObjectIdentifier(self).hashValue) }
  func isEqual(to other: any ObjectContent, _ engine: Engine) -> Bool { self === other }
  func order(to other: any ObjectContent, _ engine: Engine) -> Int? { nil }
  func isTrue(_ engine: Engine) -> Bool { true }
  func text(_ engine: Engine) -> ShellString { .from(ReadLineTypes.options) }
  func makeEnumerator(_ engine: Engine) -> Enumerator? { nil }

  static var members: [MemberDefinition] {
    let options = OptionTable.all.map { entry in
      member(entry.name, entry.type) { (options, value) throws(ShellError) in options.set(entry.name, value) }
    }
    let colours = OptionTable.colours.map { colour in
      member(colour.property, "System.Object") { (options, value) throws(ShellError) in
        try options.setColour(colour.property, value)
      }
    }
    return options + colours
  }

  private static func member(
    _ name: String, _ type: String, _ set: @escaping (ReadLineOptions, Value) throws(ShellError) -> Void
  ) -> MemberDefinition {
    MemberDefinition(
      .property, isStatic: false, "\(type) \(name) {get;set;}",
      body: .property(
        get: { (target, _) throws(ShellError) in content(target)?[name] ?? .null },
        set: { (target, value, _) throws(ShellError) in
          if let options = content(target) { try set(options, value) }
        }))
  }

  private static func content(_ value: Value) -> ReadLineOptions? {
    guard case .object(let object) = value.base.payload else { return nil }
    return (object as? ContentObject)?.content as? ReadLineOptions
  }
}
