import Runtime

/// A System.Text.StringBuilder.
final class StringBuilderObject: Content, BridgedContent {
  @exclusivity(unchecked) var units: [UInt16] = []
  @exclusivity(unchecked) private var room = 16

  init() { super.init(type: StringBuilderObject.type) }

  static let type = TypeTable.find("System.Text.StringBuilder") ?? .object

  override func text(_ engine: Engine) -> ShellString { .from(units: units) }

  /// Doubles as .NET's does, so that scripts that print it see the same.
  var capacity: Int {
    get { max(room, units.count) }
    set { room = newValue }
  }

  func append(_ text: ShellString) {
    text.append(to: &units)
    grow()
  }

  func append(_ unit: UInt16, count: Int = 1) {
    units.append(contentsOf: repeatElement(unit, count: count))
    grow()
  }

  private func grow() {
    if units.count > room { room = max(units.count, room * 2) }
  }

  func insert(_ text: ShellString, at index: Int, count: Int = 1) throws {
    guard index >= 0, index <= units.count else { throw StringBuilderObject.badIndex("index") }
    var piece: [UInt16] = []
    text.append(to: &piece)
    for _ in 0..<max(count, 0) { units.insert(contentsOf: piece, at: index) }
    grow()
  }

  func remove(_ start: Int, _ count: Int) throws {
    guard count >= 0 else { throw StringBuilderObject.negative("length") }
    guard start >= 0 else { throw StringBuilderObject.negative("startIndex") }
    guard start + count <= units.count else { throw StringBuilderObject.badIndex("length") }
    units.removeSubrange(start..<start + count)
  }

  func replace(_ old: ShellString, _ new: ShellString, in range: Range<Int>) throws {
    guard !old.isEmpty else {
      throw NetFault.argument("The value cannot be an empty string.", parameter: "oldValue")
    }
    guard range.lowerBound >= 0, range.upperBound <= units.count else {
      throw StringBuilderObject.badIndex("startIndex")
    }
    let middle = Ordinal.replace(ShellString.from(units: Array(units[range])), old, new)
    var result = Array(units[..<range.lowerBound])
    middle.forEachUnit { result.append($0) }
    units = result + units[range.upperBound...]
  }

  static func badIndex(_ parameter: String) -> NetFault {
    .outOfRange(
      "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
      parameter: parameter)
  }

  static func negative(_ parameter: String) -> NetFault {
    .outOfRange("\(parameter) must be greater than or equal to zero.", parameter: parameter)
  }
}
