import Runtime

/// `{0,8:N2}`: formats and arguments put together, for every method that takes them.
enum CompositeText {
  /// The text of a format whose arguments start at an index of a call: one by one, or gathered in an array.
  static func of(_ call: MethodArguments, formatAt index: Int) throws -> ShellString {
    let format = try call.argument(index, as: ShellString.self)
    var arguments: [Value] = []
    for position in (index + 1)..<max(call.values.count, index + 1) {
      let isGathered = call.signature.parameters[position].isParams
        || call.signature.parameters[position].type.isByRefLike
      if isGathered, case .array(let array) = call[position].payload {
        arguments += array.elements
      } else {
        arguments.append(call[position])
      }
    }
    return try make(format, arguments, call.engine)
  }

  static func make(_ format: ShellString, _ arguments: [Value], _ engine: Engine) throws -> ShellString {
    let culture = Culture.current
    return try CompositeFormat.format(format, arguments, culture, engine)
  }
}
