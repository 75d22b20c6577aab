/// One step of a wildcard pattern; without references, so that going through them counts none.
struct WildcardStep {
  enum Kind: UInt8 { case unit, any, anything, oneOf }

  let kind: Kind
  /// The unit, folded if case is ignored, or the number of the class.
  let value: UInt16

  init(_ kind: Kind, _ value: UInt16 = 0) { (self.kind, self.value) = (kind, value) }
}

/// The steps of a wildcard pattern and the classes that they name.
struct WildcardSteps {
  var steps: [WildcardStep] = []
  var classes: [BacktrackProgram.CompiledClass] = []
}

/// Reads a wildcard pattern into its steps.
struct WildcardReader {
  private let pattern: ShellString
  private let ignoreCase: Bool
  private let casing: CultureCasing
  private var elements = WildcardSteps()

  static func read(
    _ pattern: ShellString, ignoreCase: Bool, casing: CultureCasing
  ) throws(WildcardFault) -> WildcardSteps {
    var reader = WildcardReader(pattern: pattern, ignoreCase: ignoreCase, casing: casing)
    try reader.read()
    return reader.elements
  }

  private init(pattern: ShellString, ignoreCase: Bool, casing: CultureCasing) {
    (self.pattern, self.ignoreCase, self.casing) = (pattern, ignoreCase, casing)
  }

  private mutating func read() throws(WildcardFault) {
    var offset = 0
    while offset < pattern.count {
      let unit = pattern[offset]
      offset += 1
      switch unit {
      case UInt16(ascii: "*"): addAnything()
      case UInt16(ascii: "?"): elements.steps.append(WildcardStep(.any))
      case UInt16(ascii: "["): offset = try readBrackets(offset)
      case UInt16(ascii: "`"):
        // A backtick at the end stands for itself, but alone it matches nothing: both as in PowerShell.
        guard offset < pattern.count || pattern.count > 1 else { return }
        add(offset < pattern.count ? pattern[offset] : unit)
        offset += 1
      default: add(unit)
      }
    }
  }

  private mutating func add(_ unit: UInt16) {
    elements.steps.append(WildcardStep(.unit, ignoreCase ? casing.lower(unit) : unit))
  }

  /// Several stars are one.
  private mutating func addAnything() {
    if elements.steps.last?.kind == .anything { return }
    elements.steps.append(WildcardStep(.anything))
  }

  /// Reads the content of brackets from an offset on; the offset behind them.
  private mutating func readBrackets(_ start: Int) throws(WildcardFault) -> Int {
    var members: [(unit: UInt16, isOperator: Bool)] = []
    var offset = start
    while offset < pattern.count {
      let unit = pattern[offset]
      offset += 1
      if unit == UInt16(ascii: "]"), offset - 1 > start {
        elements.classes.append(try makeClass(members))
        // A pattern has no more classes than units, and 65,536 of them would be none that anyone matches.
        elements.steps.append(WildcardStep(.oneOf, UInt16(clamping: elements.classes.count - 1)))
        return offset
      }
      if unit == UInt16(ascii: "`") {
        guard offset < pattern.count else { break }
        members.append((pattern[offset], false))
        offset += 1
      } else {
        members.append((unit, unit == UInt16(ascii: "-")))
      }
    }
    throw .invalid(ShellText(pattern))
  }

  /// The class of the members; PowerShell spells it as a regular expression, and so do we, to be alike in its corners.
  private func makeClass(
    _ members: [(unit: UInt16, isOperator: Bool)]
  ) throws(WildcardFault) -> BacktrackProgram.CompiledClass {
    var text = TextBuilder()
    text.append("[")
    var index = 0
    while index < members.count {
      append(members[index].unit, to: &text)
      if index + 2 < members.count, members[index + 1].isOperator {
        guard members[index].unit <= members[index + 2].unit else { throw .invalid(ShellText(pattern)) }
        text.append("-")
        append(members[index + 2].unit, to: &text)
        index += 2
      }
      index += 1
    }
    text.append("]")
    let options: RegexOptions = ignoreCase ? [.singleline, .ignoreCase] : .singleline
    do throws(RegexFault) {
      let root = try RegexParser.parse(text.finish(), options: options, casing: casing).node
      guard case .capture(.oneOf(let set), _, _) = root else { throw .nesting }
      return BacktrackProgram.CompiledClass(latin1: Latin1Set(set), full: set)
    } catch {
      throw .brackets(error)
    }
  }

  private func append(_ unit: UInt16, to text: inout TextBuilder) {
    switch unit {
    case UInt16(ascii: "]"): text.append(#"\]"#)
    case UInt16(ascii: "-"): text.append(#"\x2d"#)
    case UInt16(ascii: "["): text.append("[")
    default:
      if Self.isEscaped(unit) { text.append("\\") }
      text.append(unit: unit)
    }
  }

  private static func isEscaped(_ unit: UInt16) -> Bool {
    ["(", ")", ".", "?", "*", "{", "}", "^", "$", "+", "|", "\\"].contains { UInt16(ascii: $0) == unit }
  }
}
