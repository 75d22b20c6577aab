/// Which of two candidates is the better one, by the rules of PowerShell 7.6.5.
struct OverloadComparison {
  private let first: OverloadCandidate
  private let second: OverloadCandidate
  private let arguments: ArgumentTypes

  /// Positive if the first candidate is better, negative if the second is, zero if neither.
  static func compare(_ first: OverloadCandidate, _ second: OverloadCandidate, _ arguments: ArgumentTypes)
    -> Int
  {
    let comparison = OverloadComparison(first: first, second: second, arguments: arguments)
    let byRank = comparison.byRank()
    if byRank != 0 { return byRank }
    let byType = comparison.byParameterType()
    if byType != 0 { return byType }
    return comparison.byShape()
  }

  private var indices: Range<Int> { 0..<first.ranks.count }

  /// Earlier arguments weigh more.
  private func byRank() -> Int {
    var balance = 0
    for index in indices {
      let weight = first.ranks.count - index
      var (one, other) = (first.ranks[index], second.ranks[index])
      if one == other, one == .unrelatedArrays, let element = arguments.effectiveType(index)?.elementType,
        let target = first.types[index].elementType, let otherTarget = second.types[index].elementType
      {
        one = Conversion.rank(from: element, to: target)
        other = Conversion.rank(from: element, to: otherTarget)
      }
      balance += one < other ? -weight : one > other ? weight : 0
    }
    return balance
  }

  /// Among numbers and related classes: the most specific type where nothing can be lost, else the most general.
  private func byParameterType() -> Int {
    var balance = 0
    var weight = first.ranks.count
    for index in indices {
      defer { weight = abs(weight) - 1 }
      let (one, other) = (first.ranks[index], second.ranks[index])
      guard one >= .nullToValue, other >= .nullToValue else { continue }
      guard (one >= .numericImplicit) == (other >= .numericImplicit) else { continue }
      if one >= .numericImplicit { weight = -weight }
      let there = Conversion.rank(from: first.types[index], to: second.types[index])
      let back = Conversion.rank(from: second.types[index], to: first.types[index])
      balance += there < back ? weight : there > back ? -weight : 0
    }
    return balance
  }

  /// Between overloads that take the same types: the one that gathers nothing, is less generic, has fewer parameters.
  private func byShape() -> Int {
    for index in indices where first.types[index] !== second.types[index] { return 0 }
    let (one, other) = (first.signature, second.signature)
    switch (first.isExpanded, second.isExpanded) {
    case (true, true): return one.parameters.count > other.parameters.count ? 1 : -1
    case (true, false): return -1
    case (false, true): return 1
    case (false, false): break
    }
    let generic = (other.genericArguments.isEmpty ? 0 : 1) - (one.genericArguments.isEmpty ? 0 : 1)
    if generic != 0 { return generic }
    return other.parameters.count - one.parameters.count
  }
}
