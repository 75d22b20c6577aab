/// `-match` and `-notmatch`, their pattern a text or a `[regex]`.
package enum MatchOperator {
  /// A boolean for one value, the elements that match (or do not) for a collection.
  ///
  /// - Parameter matched: Gets the match of a single value, for `$Matches`; a failed match leaves the old one.
  package static func apply(
    _ left: Value, _ right: Value, ignoringCase: Bool, isNegated: Bool, _ site: inout RegexSite,
    _ engine: Engine,
    matched: (RegexMatch) -> Void
  ) throws(ShellError) -> Value {
    let regex = try regex(right, ignoringCase: ignoringCase, &site, engine)
    guard let enumerator = try Enumeration.of(left, engine) else {
      let subject = try Conversion.text(left, engine)
      guard let match = try match(regex, subject, engine) else { return .bool(isNegated) }
      matched(match)
      return .bool(!isNegated)
    }
    var kept: [Value] = []
    while let element = try enumerator.next(engine) {
      let subject = try Conversion.text(element, engine)
      if try isMatch(regex, subject, engine) != isNegated { kept.append(element) }
    }
    return .array(kept)
  }

  /// The pattern of an operand: the `[regex]` it is, or its text compiled.
  package static func regex(
    _ value: Value, ignoringCase: Bool, _ site: inout RegexSite, _ engine: Engine
  ) throws(ShellError) -> Regex {
    if case .object(let object) = value.base.payload, let object = object as? RegexObject {
      return object.regex
    }
    let pattern = try Conversion.text(value, engine)
    do throws(RegexFault) { return try site.regex(pattern, ignoringCase ? .ignoreCase : []) } catch {
      throw error.shellError
    }
  }

  private static func match(
    _ regex: Regex, _ subject: ShellString, _ engine: Engine
  ) throws(ShellError) -> RegexMatch? {
    do throws(RegexFault) { return try regex.match(subject, from: nil, engine.interruption) } catch {
      throw error.shellError
    }
  }

  private static func isMatch(_ regex: Regex, _ subject: ShellString, _ engine: Engine) throws(ShellError)
    -> Bool
  {
    do throws(RegexFault) { return try regex.isMatch(subject, from: nil, engine.interruption) } catch {
      throw error.shellError
    }
  }

  /// `$Matches` of a match: groups that took part, by number, or by name where they have one.
  package static func table(_ match: RegexMatch, _ engine: Engine) throws(ShellError) -> HashtableObject {
    let table = HashtableObject(comparer: .ignoreCase)
    for (slot, name) in match.regex.captures.names.enumerated() {
      guard let text = match.text(slot) else { continue }
      let key: Value = Int32(name).map { .int($0) } ?? .string(name)
      try table.set(key, .string(text), engine)
    }
    return table
  }
}
