/// The comparison of a property with a value: `Where-Object Name -eq x`.
struct PropertyComparison {
  enum Test {
    case truth, falsehood
    case compare(BinaryOperation)
    case contain(BinaryOperation)
    case like(negated: Bool)
    case match(negated: Bool)
    case isType(negated: Bool)
  }

  /// A parameter set and what it asks.
  struct Kind {
    let set: String
    let test: Test
    var ignoresCase = true
  }

  /// By parameter set, those that tell upper from lower case behind the others.
  static let kinds: [Kind] =
    plain + [
      Kind(set: "IsSet", test: .isType(negated: false)), Kind(set: "IsNotSet", test: .isType(negated: true)),
      Kind(set: "Not", test: .falsehood),
    ] + plain.map { Kind(set: "CaseSensitive\($0.set)", test: $0.test, ignoresCase: false) }

  static let sets: [String] = kinds.map(\.set)

  private static let plain: [Kind] = [
    Kind(set: "EqualSet", test: .compare(.equal)), Kind(set: "NotEqualSet", test: .compare(.notEqual)),
    Kind(set: "GreaterThanSet", test: .compare(.greater)), Kind(set: "LessThanSet", test: .compare(.less)),
    Kind(set: "GreaterOrEqualSet", test: .compare(.greaterOrEqual)),
    Kind(set: "LessOrEqualSet", test: .compare(.lessOrEqual)),
    Kind(set: "LikeSet", test: .like(negated: false)), Kind(set: "NotLikeSet", test: .like(negated: true)),
    Kind(set: "MatchSet", test: .match(negated: false)),
    Kind(set: "NotMatchSet", test: .match(negated: true)),
    Kind(set: "ContainsSet", test: .contain(.contains)),
    Kind(set: "NotContainsSet", test: .contain(.notContains)),
    Kind(set: "InSet", test: .contain(.in)), Kind(set: "NotInSet", test: .contain(.notIn)),
  ]

  private let name: ShellString
  private let test: Test
  private let ignoresCase: Bool
  private let value: Value
  private var type: TypeInfo?
  private var regex = RegexSite()
  private var wildcard = WildcardSite()

  init(
    _ name: ShellString, _ test: Test, ignoringCase: Bool, _ value: Value, _ engine: Engine
  ) throws(ShellError) {
    (self.name, self.test, ignoresCase, self.value) = (name, test, ignoringCase, value)
    if case .isType = test,
      case .type(let named) = try Conversion.cast(value, to: .typeType, engine).base.payload
    {
      type = named
    }
  }

  mutating func holds(for item: Value, in scope: ScopePointer, _ engine: Engine) throws(ShellError) -> Bool {
    let left = try property(of: item, in: scope, engine)
    switch test {
    case .truth: return try Truth.of(left, engine)
    case .falsehood: return try !Truth.of(left, engine)
    case .compare(let operation):
      return try Truth.of(
        Comparison.apply(operation, left, value, ignoringCase: ignoresCase, engine), engine)
    case .contain(let operation):
      return try Containment.holds(operation, left, value, ignoringCase: ignoresCase, engine)
    case .like(let negated):
      return try Truth.of(
        LikeOperator.apply(
          left, value, ignoringCase: ignoresCase, isNegated: negated, &wildcard, engine), engine)
    case .match(let negated):
      return try Truth.of(
        MatchOperator.apply(left, value, ignoringCase: ignoresCase, isNegated: negated, &regex, engine) {
          MatchesVariable.set($0, in: scope)
        }, engine)
    case .isType(let negated):
      guard let type else { return negated }
      return (!left.isNull && TypeOf.value(left.base).isSubtype(of: type)) != negated
    }
  }

  /// The property's value; null without one, an error in strict mode.
  private func property(of item: Value, in scope: ScopePointer, _ engine: Engine) throws(ShellError) -> Value
  {
    if let value = try Members.propertyIfPresent(name, of: item, engine) { return value }
    if WildcardPattern.containsWildcards(name) {
      let pattern = WildcardCache.pattern(name)
      for candidate in try VisibleProperties.names(of: item, engine) {
        if (try? pattern.matches(candidate)) == true {
          return try Members.propertyIfPresent(candidate, of: item, engine) ?? .null
        }
      }
    }
    switch StrictMode.inForce(at: scope) {
    case .version2, .version3: throw WhereFault.unresolved(String(name)).error(target: item)
    default: return .null
    }
  }
}
