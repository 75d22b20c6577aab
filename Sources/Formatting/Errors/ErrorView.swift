package import Runtime

/// Error records as text, in the view that `$ErrorView` of the global scope names.
package enum ErrorView {
  private static let variable = Symbols.intern("ErrorView")

  /// The text of a record, coloured as the host shows it; whoever writes it elsewhere takes the sequences out.
  package static func text(of record: ErrorRecord, _ engine: Engine) throws(ShellError) -> ShellString {
    let style = LineStyle(engine.style, forHost: true)
    if isNative(record) { return colored(record.exception.message, style) }
    switch try name(engine) {
    case "conciseview": return try ConciseView(record, style, engine).text
    case "categoryview": return colored(try category(record, engine), style)
    case "detailedview": return colored(try ErrorDetail(engine).text(of: .object(record)), style)
    default: return try NormalView(record, style, engine).text
    }
  }

  private static func name(_ engine: Engine) throws(ShellError) -> String {
    let value = VariableLookUp.find(variable, from: engine.global.top, engine) ?? .null
    return String(try Conversion.text(value, engine)).lowercased()
  }

  /// What a native program wrote to its error stream shows as it is.
  private static func isNative(_ record: ErrorRecord) -> Bool {
    ["NativeCommandError", "NativeCommandErrorMessage"].contains(String(record.errorId))
  }

  static func category(_ record: ErrorRecord, _ engine: Engine) throws(ShellError) -> ShellString {
    let info = try Members.propertyIfPresent(.from("CategoryInfo"), of: .object(record), engine) ?? .null
    return try Conversion.text(info, engine)
  }

  private static func colored(_ text: ShellString, _ style: LineStyle) -> ShellString {
    .concatenate(.concatenate(style.sequence("Formatting.Error"), text), style.reset)
  }
}
