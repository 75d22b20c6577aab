/// The groups of a pattern: numbers in order, and the name of each (the number itself where it has none).
package struct CaptureTable: Equatable, Sendable {
  /// Numbers of the groups, ascending, 0 first.
  package private(set) var numbers: [Int] = [0]
  /// Names in the order of `numbers`.
  package private(set) var names: [String] = ["0"]
  private var numberOfName: [String: Int] = [:]

  package init() {}

  /// Numbers the groups as .NET does: unnamed and numbered ones keep theirs, named ones fill the gaps from `next` on.
  init(numbered: Set<Int>, named: [String], next: Int) {
    var taken = numbered
    var free = next
    for name in named {
      while taken.contains(free) { free += 1 }
      taken.insert(free)
      numberOfName[name] = free
      free += 1
    }
    numbers = taken.sorted()
    let nameOfNumber = Dictionary(numberOfName.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    names = numbers.map { nameOfNumber[$0] ?? String($0) }
    // With no names and no gaps .NET keeps no table of names, so that `\k<1>` is read as a number only.
    guard !named.isEmpty || numbers.count <= (numbers.last ?? 0) else { return }
    for (number, name) in zip(numbers, names) { numberOfName[name] = number }
  }

  /// Whether there is a group of this number.
  package func contains(_ number: Int) -> Bool { slot(of: number) != nil }

  /// Where the group of a number stands in `numbers`.
  package func slot(of number: Int) -> Int? {
    if number < numbers.count, number >= 0, numbers[number] == number { return number }
    return numbers.firstIndex(of: number)
  }

  /// The number of a named group.
  package func number(named name: String) -> Int? { numberOfName[name] }

  /// One above the highest number.
  var top: Int { (numbers.last ?? 0) + 1 }
}
