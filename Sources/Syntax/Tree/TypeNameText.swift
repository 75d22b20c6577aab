extension SourceText {
  /// A type's name without its assembly: PowerShell's `Name`.
  package func name(of type: TypeName) -> String {
    switch type.form {
    case .simple(let text): unescaped(string(of: text))
    case .array(let element, let rank):
      name(of: element) + "[" + String(repeating: ",", count: rank - 1) + "]"
    case .generic(let definition, let arguments):
      name(of: definition) + "[" + arguments.map { name(of: $0) }.joined(separator: ",") + "]"
    }
  }

  /// A type's name with its assembly where one is given: PowerShell's `FullName`.
  package func fullName(of type: TypeName) -> String {
    var full = name(of: type)
    if case .generic(let definition, let arguments) = type.form {
      full = name(of: definition) + "[" + arguments.map { fullName(of: $0) }.joined(separator: ",") + "]"
    }
    if let assembly = type.assemblyName { full += "," + string(of: assembly) }
    return full
  }

  /// A doubled backtick in a type's name is one.
  private func unescaped(_ name: String) -> String {
    guard name.utf8.contains(0x60) else { return name }
    var result = ""
    var skipped = false
    for character in name {
      if character == "`", !skipped, result.last == "`" {
        skipped = true
        continue
      }
      skipped = false
      result.append(character)
    }
    return result
  }
}
