/// Conversions between values and types; each may run script, so each takes the engine.
package enum Conversion {
  /// The text of a value as far as it can be told without running script; for error messages.
  package static func plainText(_ value: Value) -> ShellString {
    switch value.base.payload {
    case .string(let text): text
    case .int(let number): ShellString.from(String(number))
    case .long(let number): ShellString.from(String(number))
    case .bool(let flag): ShellString.from(flag ? "True" : "False")
    case .type(let type): ShellString.from(type.name)
    default: .empty
    }
  }
}
