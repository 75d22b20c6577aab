/// `-like`, `-match` and their uses in `switch`.
package enum Matching {
  /// Whether one value's text is like a wildcard pattern.
  package static func isLike(
    _ value: Value, _ pattern: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Bool {
    let text = try Conversion.text(value, engine)
    let wildcard = WildcardCache.pattern(try Conversion.text(pattern, engine), ignoreCase: ignoringCase)
    do throws(WildcardFault) { return try wildcard.matches(text) } catch {
      throw PatternFault.wildcard(error).error()
    }
  }

  /// Whether one value's text matches a regular expression; sets `$Matches` of the scope if it does.
  package static func switchMatches(
    _ value: Value, _ pattern: Value, ignoringCase: Bool, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Bool {
    let text = try Conversion.text(value, engine)
    let options: RegexOptions = ignoringCase ? .ignoreCase : []
    do throws(RegexFault) {
      let regex = try RegexCache.regex(Conversion.plainText(pattern), options: options)
      guard let match = try regex.match(text, engine.interruption) else { return false }
      MatchesVariable.set(match, in: scope)
      return true
    } catch { throw error.shellError }
  }
}

/// `$Matches`: made from the last match of a scope when it is read.
enum MatchesVariable {
  static func set(_ match: RegexMatch, in scope: ScopePointer) {
    let last = LastMatch(match)
    let slot = scope.slotForAssignment(WellKnown.matches)
    if case .cell(let variable) = slot.pointee.payload, variable.computed != nil {
      variable.computed = { _ in last.table }
    } else {
      let variable = Variable(WellKnown.matches.name, .null)
      variable.computed = { _ in last.table }
      slot.pointee = Value(.cell(variable))
    }
  }

  fileprivate static func table(of match: RegexMatch) -> Value {
    let table = HashtableObject()
    let captures = match.regex.captures
    for slot in 0..<match.groupCount {
      guard let text = match.text(slot) else { continue }
      let name = captures.names[slot]
      if name == String(captures.numbers[slot]) {
        table.set(Int32(captures.numbers[slot]), .string(text))
      } else {
        table.set(name, .string(text))
      }
    }
    return .table(table)
  }
}

/// A match and, once it was read, the dictionary of its groups; read under the process's lock only.
private final class LastMatch: @unchecked Sendable {
  private let match: RegexMatch
  private(set) lazy var table = MatchesVariable.table(of: match)

  init(_ match: RegexMatch) { self.match = match }
}
