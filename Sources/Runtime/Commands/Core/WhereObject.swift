/// Passes on the inputs for which a block is true, or a property compares as asked.
///
/// A literal block alone never comes here: it is inlined.
package struct WhereObject: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .where, "Object", aliases: ["?", "where"], synopsis: "Selects objects by their property values.",
    defaultSet: "EqualSet",
    examples: [
      Example("Even numbers", "1..4 | Where-Object { $_ % 2 -eq 0 }", prints: "2\n4"),
      Example("By a property", "'a', 'bb' | Where-Object Length -gt 1", prints: "bb"),
    ])

  private static let comparing: [ParameterSetMark] = PropertyComparison.sets.map {
    .set($0, position: 0, mandatory: true)
  }
  private static let comparingWithValue: [ParameterSetMark] = PropertyComparison.sets.filter { $0 != "Not" }
    .map {
      .set($0, position: 1)
    }

  @Parameter("The items.", pipeline: .byValue) var inputObject: Value?
  @Parameter("The block that decides.", position: 0, sets: [.set("ScriptBlockSet", mandatory: true)])
  var filterScript: ScriptBlock?
  @Parameter(
    "The property to compare.", sets: comparing, validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var property: ShellString?
  @Parameter(
    "What to compare with.", sets: comparingWithValue)
  var value: Value?
  @Parameter("Equal.", aliases: ["IEQ"], sets: [.set("EqualSet")]) var eq = false
  @Parameter(
    "Has the value as an element, case counting.", sets: [.set("CaseSensitiveContainsSet", mandatory: true)])
  var cContains = false
  @Parameter("Equal, case counting.", sets: [.set("CaseSensitiveEqualSet", mandatory: true)]) var ceq = false
  @Parameter(
    "Greater or equal, case counting.", sets: [.set("CaseSensitiveGreaterOrEqualSet", mandatory: true)])
  var cge = false
  @Parameter("Greater, case counting.", sets: [.set("CaseSensitiveGreaterThanSet", mandatory: true)])
  var cgt = false
  @Parameter(
    "Is an element of the value, case counting.", sets: [.set("CaseSensitiveInSet", mandatory: true)])
  var cIn = false
  @Parameter("Less or equal, case counting.", sets: [.set("CaseSensitiveLessOrEqualSet", mandatory: true)])
  var cle = false
  @Parameter("Fits a wildcard pattern, case counting.", sets: [.set("CaseSensitiveLikeSet", mandatory: true)])
  var cLike = false
  @Parameter("Less, case counting.", sets: [.set("CaseSensitiveLessThanSet", mandatory: true)]) var clt =
    false
  @Parameter(
    "Fits a regular expression, case counting.", sets: [.set("CaseSensitiveMatchSet", mandatory: true)])
  var cMatch = false
  @Parameter("Not equal, case counting.", sets: [.set("CaseSensitiveNotEqualSet", mandatory: true)]) var cne =
    false
  @Parameter(
    "Does not have the value as an element, case counting.",
    sets: [.set("CaseSensitiveNotContainsSet", mandatory: true)]) var cNotContains = false
  @Parameter(
    "Is not an element of the value, case counting.", sets: [.set("CaseSensitiveNotInSet", mandatory: true)])
  var cNotIn = false
  @Parameter(
    "Does not fit a wildcard pattern, case counting.",
    sets: [.set("CaseSensitiveNotLikeSet", mandatory: true)]) var cNotLike = false
  @Parameter(
    "Does not fit a regular expression, case counting.",
    sets: [.set("CaseSensitiveNotMatchSet", mandatory: true)]) var cNotMatch = false
  @Parameter(
    "Has the value as an element.", aliases: ["IContains"], sets: [.set("ContainsSet", mandatory: true)])
  var contains = false
  @Parameter("Greater or equal.", aliases: ["IGE"], sets: [.set("GreaterOrEqualSet", mandatory: true)])
  var ge = false
  @Parameter("Greater.", aliases: ["IGT"], sets: [.set("GreaterThanSet", mandatory: true)]) var gt = false
  @Parameter("Is an element of the value.", aliases: ["IIn"], sets: [.set("InSet", mandatory: true)])
  var `in` = false
  @Parameter("Is of the type.", sets: [.set("IsSet", mandatory: true)]) var `is` = false
  @Parameter("Is not of the type.", sets: [.set("IsNotSet", mandatory: true)]) var isNot = false
  @Parameter("Less or equal.", aliases: ["ILE"], sets: [.set("LessOrEqualSet", mandatory: true)]) var le =
    false
  @Parameter("Fits a wildcard pattern.", aliases: ["ILike"], sets: [.set("LikeSet", mandatory: true)])
  var like = false
  @Parameter("Less.", aliases: ["ILT"], sets: [.set("LessThanSet", mandatory: true)]) var lt = false
  @Parameter("Fits a regular expression.", aliases: ["IMatch"], sets: [.set("MatchSet", mandatory: true)])
  var match = false
  @Parameter("Not equal.", aliases: ["INE"], sets: [.set("NotEqualSet", mandatory: true)]) var ne = false
  @Parameter("Is not true.", sets: [.set("Not", mandatory: true)]) var not = false
  @Parameter(
    "Does not have the value as an element.", aliases: ["INotContains"],
    sets: [.set("NotContainsSet", mandatory: true)]) var notContains = false
  @Parameter(
    "Is not an element of the value.", aliases: ["INotIn"], sets: [.set("NotInSet", mandatory: true)])
  var notIn = false
  @Parameter(
    "Does not fit a wildcard pattern.", aliases: ["INotLike"], sets: [.set("NotLikeSet", mandatory: true)])
  var notLike = false
  @Parameter(
    "Does not fit a regular expression.", aliases: ["INotMatch"], sets: [.set("NotMatchSet", mandatory: true)]
  ) var notMatch = false
  private var comparison: PropertyComparison?

  package init() {}

  package mutating func begin(in call: borrowing Invocation) throws {
    guard filterScript == nil, let property else { return }
    let set = call.parameterSet.map { String($0) } ?? "EqualSet"
    guard let kind = PropertyComparison.kinds.first(where: { $0.set == set }) else {
      throw InternalFault.unexpected("parameter set \(set)")
    }
    // A property alone asks whether it is true.
    let isBare = !call.isBound("EQ") && set == "EqualSet"
    if isBare, call.isBound("Value") { throw WhereFault.noOperator }
    if !isBare, set != "Not", !call.isBound("Value") { throw WhereFault.noValue }
    comparison = try PropertyComparison(
      property, isBare ? .truth : kind.test, ignoringCase: kind.ignoresCase, value ?? .null, call.engine)
  }

  package mutating func process(in call: borrowing Invocation) throws {
    let item = inputObject ?? .null
    if let filterScript {
      let result = try BlockRun.dottedResult(filterScript, item: item, call.engine)
      if try Truth.of(result, call.engine) { try call.write(item) }
      return
    }
    if try comparison?.holds(for: item, in: call.context.caller, call.engine) == true { try call.write(item) }
  }
}

/// What can be wrong with a comparison asked of Where-Object.
enum WhereFault: ShellFault {
  case noOperator, noValue
  case unresolved(String)

  var errorId: String {
    switch self {
    case .noOperator: "OperatorNotSpecified"
    case .noValue: "ValueNotSpecifiedForWhereObject"
    case .unresolved: "PropertyNotFound"
    }
  }
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo { .propertyArgumentException }

  var message: String {
    switch self {
    case .noOperator:
      "An operator is required to compare the two specified values. Include a valid operator in the command, and then try the command again. For example, Get-Process | Where-Object -Property Name -eq Idle"
    case .noValue:
      "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again."
    case .unresolved(let name): "The input name \"\(name)\" cannot be resolved to a property."
    }
  }
}

extension TypeInfo {
  static let propertyArgumentException = TypeTable.define(
    "System.Management.Automation.PSArgumentException",
    base: TypeTable.define("System.ArgumentException", base: systemException))
}
