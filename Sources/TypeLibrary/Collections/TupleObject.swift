import Runtime

/// A Tuple or ValueTuple, by its type.
final class TupleObject: Content, BridgedContent {
  let items: [Value]

  init(_ items: [Value], type: TypeInfo) {
    self.items = items
    super.init(type: type)
  }

  override func text(_ engine: Engine) throws(ShellError) -> ShellString {
    var builder = TextBuilder()
    builder.append("(")
    for (index, item) in items.enumerated() {
      if index > 0 { builder.append(", ") }
      builder.append(try NetText.of(item, engine))
    }
    builder.append(")")
    return builder.finish()
  }

  override func isEqual(to other: Content, _ engine: Engine) throws(ShellError) -> Bool {
    guard let other = other as? TupleObject, other.items.count == items.count else { return false }
    for (one, two) in zip(items, other.items) where try !Equals.same(one, two, engine) { return false }
    return true
  }

  override func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    var hash: UInt32 = 17
    for item in items { hash = hash &* 31 &+ (try Equality.hash(item, engine)) }
    return hash
  }
}
