import Runtime

/// `{0,8:N2}`: formats and arguments put together, for every method that takes them.
enum CompositeText {
  /// The text of a format whose arguments start at an index of a call: one by one, or gathered in an array.
  static func of(_ call: MethodArguments, formatAt index: Int) throws(ShellError) -> ShellString {
    let format = try call.argument(index, as: ShellString.self)
    var arguments: [Value] = []
    for position in (index + 1)..<max(call.values.count, index + 1) {
      let parameter = call.signature.parameters[position]
      if parameter.isParams || parameter.type.isByRefLike, case .array(let array) = call[position].payload {
        arguments += array.elements
      } else {
        arguments.append(call[position])
      }
    }
    return try make(format, arguments, call.engine)
  }

  private static func make(
    _ format: ShellString, _ arguments: [Value], _ engine: Engine
  ) throws(ShellError) -> ShellString {
    do throws(ShellError) { return try Formatting.text(format, arguments, engine) } catch {
      guard let record = error.record, String(record.errorId) == "FormatError" else { throw error }
      // The operator tells it as its own error; the method throws what .NET throws.
      let prefix = "Error formatting a string: "
      var text = String(record.exception.message)
      if text.hasPrefix(prefix) { text = String(text.dropFirst(prefix.count)) }
      if text.hasSuffix("..") { text = String(text.dropLast()) }
      throw NetFault.format(text).error()
    }
  }

  /// The same in the culture of a provider that stands before the format.
  static func withProvider(_ call: MethodArguments) throws(ShellError) -> ShellString {
    let outer = call.engine.culture
    defer { call.engine.culture = outer }
    call.engine.culture = Cultures.of(call[0], call.engine)
    return try of(call, formatAt: 1)
  }
}
