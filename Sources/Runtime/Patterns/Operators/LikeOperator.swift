/// `-like` and `-notlike`.
package enum LikeOperator {
  /// A boolean for one value; the texts of the elements that match (or do not) for a collection.
  package static func apply(
    _ left: Value, _ right: Value, ignoringCase: Bool, isNegated: Bool, _ site: inout WildcardSite,
    _ engine: Engine
  ) throws(ShellError) -> Value {
    let pattern = try pattern(right, ignoringCase: ignoringCase, &site, engine)
    guard let enumerator = try Enumeration.of(left, engine) else {
      return .bool(try matches(pattern, try Conversion.text(left, engine)) != isNegated)
    }
    var kept: [Value] = []
    while let element = try enumerator.next(engine) {
      let text = try Conversion.text(element, engine)
      if try matches(pattern, text) != isNegated { kept.append(.string(text)) }
    }
    return .array(kept)
  }

  private static func pattern(
    _ value: Value, ignoringCase: Bool, _ site: inout WildcardSite, _ engine: Engine
  ) throws(ShellError) -> WildcardPattern {
    if case .object(let object) = value.base.payload, let object = object as? WildcardPatternObject {
      return object.pattern
    }
    return site.pattern(try Conversion.text(value, engine), ignoreCase: ignoringCase)
  }

  private static func matches(_ pattern: WildcardPattern, _ text: ShellString) throws(ShellError) -> Bool {
    do throws(WildcardFault) { return try pattern.matches(text) } catch {
      throw PatternFault.wildcard(error).error()
    }
  }
}
