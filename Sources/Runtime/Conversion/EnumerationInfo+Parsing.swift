/// Why a text names no value of an enumeration.
enum EnumerationFault: ShellFault {
  case noMatch(String, names: [String])
  case ambiguous(String, names: [String])
  /// Digits beyond the range of the underlying type.
  case overflow

  var errorId: String {
    switch self {
    case .noMatch: "NoEnumNameMatch"
    case .ambiguous: "MultipleEnumNameMatch"
    case .overflow: "System.OverflowException"
    }
  }

  var message: String {
    switch self {
    case .noMatch(let text, let names):
      "Unable to match the identifier name \(text) to a valid enumerator name. Specify one of the following enumerator "
        + "names and try again:\n\(names.joined(separator: ", "))"
    case .ambiguous(let text, let names):
      "The identifier name \(text) cannot be processed because it is either too similar or identical to the following "
        + "enumerator names: \(names.joined(separator: ", ")). Use a more specific identifier name."
    case .overflow: NumberFault.overflow(.int32).message()
    }
  }

  var exceptionType: TypeInfo {
    if case .overflow = self {
      TypeTable.define("System.OverflowException", base: .systemException)
    } else {
      .runtimeException
    }
  }
}

extension EnumerationInfo {
  /// Whether a number is one of its values, or made of its flags; those with a negative value take any number.
  func has(_ number: Int64) -> Bool {
    if values.contains(where: { $0 < 0 }) { return true }
    guard number >= 0 else { return false }
    return isFlags ? values.reduce(0, |) | number == values.reduce(0, |) : values.contains(number)
  }

  /// `Enum.Parse`: a number, or names with commas, cases kept and then ignored; nil if it is neither.
  ///
  /// - Throws: `overflow`.
  func parse(_ text: String) throws(EnumerationFault) -> Int64? {
    let trimmed = text.trimmingSpaces
    guard let first = trimmed.first else { return nil }
    if first.isASCII, first.isNumber || first == "-" || first == "+" {
      switch try? NumberReader.signed(ShellString.from(trimmed), bits: 32, .integer, .invariant) {
      case let number?: return number
      case nil where trimmed.dropFirst().allSatisfy(\.isNumber) && trimmed.count > 1: throw .overflow
      case nil: break
      }
    }
    var result: Int64 = 0
    for part in trimmed.split(separator: ",", omittingEmptySubsequences: false) {
      guard let value = value(named: String(part).trimmingSpaces) else { return nil }
      result |= value
    }
    return result
  }

  private func value(named name: String) -> Int64? {
    if let index = names.firstIndex(of: name) { return values[index] }
    let lower = name.lowercased()
    return names.firstIndex { $0.lowercased() == lower }.map { values[$0] }
  }

  /// The value whose name alone begins with the text.
  ///
  /// - Throws: `noMatch`, `ambiguous`.
  func disambiguate(_ text: String, isFileAttributes: Bool) throws(EnumerationFault) -> Int64 {
    let prefix = text.lowercased()
    let matches = names.indices.filter { names[$0].lowercased().hasPrefix(prefix) }
    if matches.count == 1 { return values[matches[0]] }
    guard !matches.isEmpty else { throw .noMatch(text, names: names) }
    // Observed: file attributes prefer these three.
    if isFileAttributes,
      let name = ["Directory", "ReadOnly", "System"].first(where: { $0.lowercased().hasPrefix(prefix) }),
      let value = value(named: name)
    {
      return value
    }
    throw .ambiguous(text, names: matches.map { names[$0] })
  }
}

extension String {
  var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
