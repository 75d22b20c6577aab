/// Why a composite format (`'{0,8:N2}'`) can't be followed.
package enum CompositeFault: Error, Equatable, Sendable {
  case malformed(offset: Int, Reason)
  /// It asks for an argument that is not there.
  case missingArgument

  package enum Reason: Sendable { case endsPrematurely, expectedDigit, unexpectedBrace }

  /// .NET's sentence.
  package var message: String {
    switch self {
    case .malformed(let offset, let reason):
      "Input string was not in a correct format. Failure to parse near offset \(offset). \(reason.sentence)"
    case .missingArgument:
      "Index (zero based) must be greater than or equal to zero and less than the size of the argument list."
    }
  }
}

extension CompositeFault.Reason {
  fileprivate var sentence: String {
    switch self {
    case .endsPrematurely: "Format item ends prematurely."
    case .expectedDigit: "Expected an ASCII digit."
    case .unexpectedBrace: "Unexpected closing brace without a corresponding opening brace."
    }
  }
}

/// The engine of `-f` and `String.Format`: text with places for arguments, `{index,alignment:format}`.
package struct CompositeFormat {
  /// What stands in a composite format: text up to a place for an argument, or such a place.
  package enum Item {
    case text(ShellString)
    /// A negative width aligns to the left.
    case argument(index: Int, width: Int, format: ShellString)
  }

  private let text: ShellString
  private var position = 0

  package init(_ text: ShellString) { self.text = text }

  /// The next item; nil at the end.
  ///
  /// Each item is read when it is asked for, so that what goes before is written first.
  ///
  /// - Throws: `malformed`.
  package mutating func next() throws(CompositeFault) -> Item? {
    guard position < text.count else { return nil }
    let start = position
    while position < text.count, !isBrace(text[position]) { position += 1 }
    guard position == start else { return .text(text.slice(start..<position)) }
    let brace = text[position]
    let following = try advance()
    if following == brace {
      position += 1
      return .text(text.slice(position - 1..<position))
    }
    guard brace == 0x7B else { throw .malformed(offset: position, .unexpectedBrace) }
    return try argument()
  }

  /// A place for an argument, after its opening brace.
  private mutating func argument() throws(CompositeFault) -> Item {
    let index = try number()
    try skipSpaces()
    let width = try alignment()
    var format = ShellString.empty
    if text[position] != 0x7D {
      guard text[position] == 0x3A else { throw .malformed(offset: position, .endsPrematurely) }
      let start = position + 1
      while try advance() != 0x7D {
        guard text[position] != 0x7B else { throw .malformed(offset: position, .endsPrematurely) }
      }
      format = text.slice(start..<position)
    }
    position += 1
    return .argument(index: index, width: width, format: format)
  }

  private mutating func alignment() throws(CompositeFault) -> Int {
    guard text[position] == 0x2C else { return 0 }
    _ = try advance()
    try skipSpaces()
    let isLeft = text[position] == 0x2D
    if isLeft { _ = try advance() }
    let width = try number()
    try skipSpaces()
    return isLeft ? -width : width
  }

  /// A number of at least one digit, up to a million and what its next digit makes of it.
  private mutating func number() throws(CompositeFault) -> Int {
    guard text[position] &- 0x30 < 10 else { throw .malformed(offset: position, .expectedDigit) }
    var value = 0
    while text[position] &- 0x30 < 10, value < 1_000_000 {
      value = value * 10 + Int(text[position] &- 0x30)
      _ = try advance()
    }
    return value
  }

  private mutating func skipSpaces() throws(CompositeFault) {
    while text[position] == 0x20 { _ = try advance() }
  }

  /// Passes a unit; the next one must exist inside a place for an argument.
  private mutating func advance() throws(CompositeFault) -> UInt16 {
    position += 1
    guard position < text.count else { throw .malformed(offset: position, .endsPrematurely) }
    return text[position]
  }

  private func isBrace(_ unit: UInt16) -> Bool { unit == 0x7B || unit == 0x7D }
}

extension CompositeFormat {
  /// Writes a composite format with its `count` arguments, which the caller turns into text one by one.
  ///
  /// Where the format of an argument is empty, none is given.
  ///
  /// - Throws: What `fail` makes of a wrong format, or what `argument` throws.
  package static func write<Failure: Error>(
    _ format: ShellString, count: Int, to output: inout TextBuilder, fail: (CompositeFault) -> Failure,
    argument: (_ index: Int, _ format: ShellString) throws(Failure) -> ShellString
  ) throws(Failure) {
    var items = CompositeFormat(format)
    while let item = try items.next(failing: fail) {
      switch item {
      case .text(let text): output.append(text)
      case .argument(let index, let width, let itemFormat):
        guard index < count else { throw fail(.missingArgument) }
        output.append(try argument(index, itemFormat), width: width)
      }
    }
  }

  private mutating func next<Failure: Error>(
    failing fail: (CompositeFault) -> Failure
  ) throws(Failure) -> Item? {
    do throws(CompositeFault) { return try next() } catch { throw fail(error) }
  }
}

extension TextBuilder {
  /// Appends a text, filled up with spaces to a width: before it, or after it if the width is negative.
  package mutating func append(_ text: ShellString, width: Int) {
    let padding = Int(width.magnitude) - text.count
    if width > 0 { append(repeating: 0x20, count: padding) }
    append(text)
    if width < 0 { append(repeating: 0x20, count: padding) }
  }
}
