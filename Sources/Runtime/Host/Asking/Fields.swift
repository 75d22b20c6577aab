/// Something that the user is asked for by name, of a type.
package struct AskedField {
  package let name: String
  package let type: TypeInfo
  package let help: String

  package init(_ name: String, _ type: TypeInfo, help: String = "") {
    (self.name, self.type, self.help) = (name, type, help)
  }
}

extension Conversation {
  /// Asks for several values, each converted to its type; nil at the end of input.
  ///
  /// Throws in a session that was told not to ask.
  package func fields(
    caption: String, message: String, _ fields: [AskedField]
  ) throws(ShellError) -> [Value]? {
    try requireInteractive()
    writeHead(caption: caption, message: message)
    if fields.contains(where: { !$0.help.isEmpty }) { writeWrapped("(Type !? for Help.)") }
    var values: [Value] = []
    for field in fields {
      guard let value = try value(of: field) else {
        host.write(.from("\n"))
        return nil
      }
      values.append(value)
    }
    return values
  }

  private func value(of field: AskedField) throws(ShellError) -> Value? {
    guard let element = field.type.elementType else {
      return try answer(behind: "\(field.name): ", field, as: field.type)
    }
    var items: [Value] = []
    while true {
      let prompt = "\(field.name)[\(items.count)]: "
      guard let item = try answer(behind: prompt, field, as: element, endsWhenEmpty: true) else { return nil }
      if case .nothing = item.payload { return .array(items) }
      items.append(item)
    }
  }

  /// One answer, asked for until it can be converted; `nothing` for an empty one that ends a list.
  private func answer(
    behind prompt: String, _ field: AskedField, as type: TypeInfo, endsWhenEmpty: Bool = false
  ) throws(ShellError) -> Value? {
    while true {
      if type === TypeInfo.secureString {
        return try secret(behind: .from(prompt)).map { .object(SecureStringObject($0)) }
      }
      guard let line = try line(behind: .from(prompt)) else { return nil }
      let text = String(line)
      if text.hasPrefix("!") {
        guard let literal = command(text, field) else { continue }
        return .string(literal)
      }
      if line.isEmpty, endsWhenEmpty { return .nothing }
      if let value = try converted(line, type) { return value }
    }
  }

  /// What a line that starts with the mark of commands stands for: `!!x` for `!x`; else help or a reproach, and nil.
  private func command(_ text: String, _ field: AskedField) -> String? {
    if text.hasPrefix("!!") { return String(text.dropFirst()) }
    if text == "!?" {
      writeWrapped(field.help.isEmpty ? "No help is available for \(field.name)." : field.help)
    } else {
      writeWrapped("\"\(text)\" cannot be recognized as a valid Prompt command.")
    }
    return nil
  }

  private static let formatException = TypeTable.define("System.FormatException", base: .systemException)

  /// The converted text; nil, after saying why, if a number or date cannot be read from it.
  private func converted(_ line: ShellString, _ type: TypeInfo) throws(ShellError) -> Value? {
    do throws(ShellError) {
      return try Conversion.cast(.string(line), to: type, engine)
    } catch {
      guard let inner = error.record?.exception.inner?.type else { return .string(line) }
      let isOverflow = inner.isSubtype(of: .overflowException)
      guard isOverflow || inner.isSubtype(of: Self.formatException) else { return .string(line) }
      if !line.isEmpty {
        writeWrapped(
          "Cannot recognize \"\(String(line))\" as a \(type.name) due to \(isOverflow ? "an overflow" : "a format") error."
        )
      }
      return nil
    }
  }
}
