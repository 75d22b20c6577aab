/// `$input` in a block without a process part: everything that came, to be gone through once.
final class InputEnumerator: Enumerator {
  private let values: [Value]
  private var index = 0

  init(_ values: [Value]) {
    self.values = values
    super.init(type: .arrayListEnumerator)
  }

  override func next(_ engine: Engine) -> Value? {
    guard index < values.count else { return nil }
    defer { index += 1 }
    return values[index]
  }

  override func reset() { index = 0 }
}

extension TypeInfo {
  static let arrayListEnumerator = TypeTable.define(
    "System.Collections.ArrayList+ArrayListEnumeratorSimple", base: enumerator)
}
