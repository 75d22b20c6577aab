import Runtime

/// One line of the table of parameters.
struct ParameterLine {
  private let fields: [Substring]
  let name: ShellString

  init(_ fields: [Substring]) {
    self.fields = fields
    name = .from(String(fields[1]))
  }

  /// The parameter; what a declaration has of it keeps its help and its property.
  func parameter(declared: ParameterInfo?) -> ParameterInfo {
    ParameterInfo(
      name: name, typeNamed: String(fields[2]), aliases: list(fields[3]).map { .from(String($0)) },
      sets: fields[4].split(separator: ";").map { entry($0, declared) },
      attributes: (declared?.attributes ?? []).filter { !isWritten($0) } + validation, declared: declared)
  }

  /// Whether an attribute is of a kind that the table writes; what a command declares of its own it keeps.
  private func isWritten(_ attribute: any ParameterAttribute) -> Bool {
    attribute is ValidationAttribute || attribute is AllowEmptyAttribute
  }

  private func list(_ field: Substring) -> [Substring] { field.split(separator: ",") }

  /// `Path:m,0,v` as the marks in one set; that a parameter is not shown, only a declaration tells.
  private func entry(_ text: Substring, _ declared: ParameterInfo?) -> ParameterSetEntry {
    let text = text.drop { $0 == " " }
    guard let colon = text.lastIndex(of: ":") else { return ParameterSetEntry() }
    var entry = ParameterSetEntry()
    entry.isHidden = declared?.sets.contains(where: \.isHidden) ?? false
    let set = text[..<colon]
    if set != "*" { entry.set = .from(String(set)) }
    for mark in list(text[text.index(after: colon)...]) {
      switch mark {
      case "m": entry.isMandatory = true
      case "v": entry.pipeline.insert(.byValue)
      case "n": entry.pipeline.insert(.byPropertyName)
      case "r": entry.takesRemainingArguments = true
      default: entry.position = Int(mark)
      }
    }
    return entry
  }

  private var validation: [any ParameterAttribute] {
    fields[5].split(separator: ";").compactMap { ValidationText($0.drop { $0 == " " }).attribute }
  }
}

/// A validation as the table writes it: a word and what belongs to it.
struct ValidationText {
  private let kind: Substring
  private let rest: Substring

  init(_ text: Substring) {
    kind = text.prefix { $0 != " " }
    rest = text.dropFirst(kind.count + 1)
  }

  /// Nil for a word that has no meaning at run time.
  var attribute: (any ParameterAttribute)? {
    switch kind {
    case "NotNull": ValidatePresenceAttribute(.notNull)
    case "NotNullOrEmpty": ValidatePresenceAttribute(.notNullOrEmpty)
    case "NotNullOrWhiteSpace": ValidatePresenceAttribute(.notNullOrWhiteSpace)
    case "AllowNull": AllowEmptyAttribute(.null)
    case "AllowEmptyString": AllowEmptyAttribute(.emptyString)
    case "AllowEmptyCollection": AllowEmptyAttribute(.emptyCollection)
    case "Positive": ValidateRangeAttribute(.positive)
    case "NonNegative": ValidateRangeAttribute(.nonNegative)
    case "Set": ValidateSetAttribute(rest.split(separator: ",").map { .from(String($0)) })
    case "Pattern": ValidatePatternAttribute(.from(String(rest)))
    case "Range": range
    case "Count": count
    case "@Credential": CredentialTransformation()
    case "@TypeName": TypeNameTransformation()
    default: nil
    }
  }

  private var count: ValidateCountAttribute? {
    let limits = rest.split(separator: " ").compactMap { Int($0) }
    return limits.count == 2 ? ValidateCountAttribute(limits[0], limits[1]) : nil
  }

  private var range: ValidateRangeAttribute? {
    let limits = rest.split(separator: " ").compactMap { limit($0) }
    return limits.count == 2 ? ValidateRangeAttribute(.between(limits[0], limits[1])) : nil
  }

  private func limit(_ text: Substring) -> Value? {
    if let small = Int32(text) { return .int(small) }
    if let large = Int64(text) { return .long(large) }
    return Double(text).map { .double($0) }
  }
}
