import Runtime

/// Tells which lines fit the patterns, and how.
struct LineSearch {
  let patterns: [ShellString]
  let isSimple: Bool
  let isCaseSensitive: Bool
  let isNegated: Bool
  let wantsAll: Bool
  let emphasises: Bool
  let hasContext: Bool
  let collator: Collator
  let options: CompareOptions
  private var regexes: [Regex] = []

  init(_ command: borrowing SelectString, _ engine: Engine) throws {
    patterns = command.pattern.map { .from($0) }
    (isSimple, isCaseSensitive) = (command.simpleMatch, command.caseSensitive)
    (isNegated, wantsAll) = (command.notMatch, command.allMatches)
    emphasises = !command.noEmphasis
    hasContext = command.context.contains { $0 > 0 }
    (collator, options) = LineSearch.comparison(command.culture, isCaseSensitive, engine)
    guard !isSimple else { return }
    for pattern in patterns {
      do throws(RegexFault) {
        regexes.append(try RegexCache.regex(pattern, options: isCaseSensitive ? [] : .ignoreCase))
      } catch { throw SearchFault.badPattern(String(pattern), error.message) }
    }
  }

  private static func comparison(_ culture: String?, _ isCaseSensitive: Bool, _ engine: Engine)
    -> (Collator, CompareOptions)
  {
    let options: CompareOptions = isCaseSensitive ? [] : .ignoreCase
    switch culture?.lowercased() {
    case nil, "current": return (engine.culture.collator, options)
    case "ordinal":
      return (CultureInfo.invariant.collator, isCaseSensitive ? .ordinal : .ordinalIgnoreCase)
    case "invariant": return (CultureInfo.invariant.collator, options)
    case let name?: return ((CultureInfo.named(name) ?? engine.culture).collator, options)
    }
  }

  /// What is found in a line; nil if it does not fit.
  func find(in line: ShellString, _ engine: Engine) throws -> MatchInfo? {
    var matches: [RegexMatch] = []
    var ranges: [Range<Int>] = []
    var index = 0
    while index < patterns.count, ranges.isEmpty {
      if isSimple {
        if let range = collator.firstRange(of: patterns[index], in: line, options) { ranges = [range] }
      } else {
        matches = try find(regexes[index], in: line, engine)
        ranges = matches.map(\.range)
      }
      if ranges.isEmpty { index += 1 }
    }
    guard ranges.isEmpty == isNegated else { return nil }
    let match = MatchInfo(
      line: line, pattern: patterns[isNegated ? 0 : index], ignoresCase: !isCaseSensitive, matches: matches,
      emphasis: emphasises && !isNegated ? ranges : nil)
    if hasContext { match.context = MatchContext() }
    return match
  }

  private func find(_ regex: Regex, in line: ShellString, _ engine: Engine) throws -> [RegexMatch] {
    do throws(RegexFault) {
      guard let first = try regex.match(line, engine.interruption) else { return [] }
      guard wantsAll, !isNegated else { return [first] }
      return try regex.matches(line, engine.interruption)
    } catch { throw PatternFault.regex(error) }
  }
}

/// What Select-String refuses.
enum SearchFault: ShellFault {
  case badPattern(String, String)
  case cultureAlone
  case unreadable(String, String)

  var errorId: String {
    switch self {
    case .badPattern: "InvalidRegex"
    case .cultureAlone: "CannotSpecifyCultureWithoutSimpleMatch"
    case .unreadable: "ProcessingFile"
    }
  }

  var category: ErrorCategory { if case .cultureAlone = self { .invalidData } else { .invalidArgument } }

  var exceptionType: TypeInfo {
    if case .cultureAlone = self { .invalidOperationException } else { .argumentException }
  }

  var message: String {
    switch self {
    case .badPattern(let pattern, let reason):
      "The string \(pattern) is not a valid regular expression: \(reason)"
    case .cultureAlone: "You must specify -Culture parameter only with -SimpleMatch parameter."
    case .unreadable(let path, let reason): "The file \(path) cannot be read: \(reason)"
    }
  }
}
