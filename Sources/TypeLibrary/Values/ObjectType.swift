import Runtime

extension TypeEntry {
  /// What every object has.
  static var object: TypeEntry {
    TypeEntry("System.Object") {
      newCall("()") { _ in PlainObject().value }
      instanceCall("string ToString()") { call in
        // PowerShell's type data gives XML nodes a `ToString` of their own.
        if let view = call.target.content(as: XmlView.self) { return .string(view.node.localName) }
        return .string(try NetText.of(call.target, call.engine))
      }
      instanceCall("type GetType()") { call in .type(TypeOf.value(call.target)) }
      instanceCall("int GetHashCode()") { call in
        .int(Int32(bitPattern: try Equality.hash(call.target, call.engine)))
      }
      instanceCall("bool Equals(System.Object obj)") { call in
        .bool(try Equals.same(call.target, call[0], call.engine))
      }
      staticCall("bool Equals(System.Object objA, System.Object objB)") { call in
        .bool(try Equals.same(call[0], call[1], call.engine))
      }
      staticCall("bool ReferenceEquals(System.Object objA, System.Object objB)") { call in
        .bool(Equals.identical(call[0], call[1]))
      }
    }
  }
}

/// `[object]::new()`.
final class PlainObject: Content {
  init() { super.init(type: .object) }
}

/// `Equals` as .NET has it: no conversion between types.
enum Equals {
  static func same(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Bool {
    if left.isNull || right.isNull { return left.isNull && right.isNull }
    guard TypeOf.value(left.base) === TypeOf.value(right.base) else { return false }
    switch (left.base.payload, right.base.payload) {
    case (.string(let one), .string(let other)): return one == other
    case (.object(let one), .object(let other)): return try one.isEqual(to: other, engine)
    case (.double(let one), .double(let other)): return one == other || one.isNaN && other.isNaN
    case (.date(let one), .date(let other)): return DateTime(bits: one).ticks == DateTime(bits: other).ticks
    case (.type(let one), .type(let other)): return one === other
    case (.array, _), (.table, _), (.block, _): return identical(left, right)
    default: return try Equality.sameKey(left.base, right.base, engine)
    }
  }

  /// The very same object; two boxes of a value are two objects.
  static func identical(_ left: Value, _ right: Value) -> Bool {
    switch (left.base.payload, right.base.payload) {
    case (.null, .null): true
    case (.string(let one), .string(let other)): one === other
    case (.array(let one), .array(let other)): one === other
    case (.table(let one), .table(let other)): one === other
    case (.block(let one), .block(let other)): one === other
    case (.type(let one), .type(let other)): one === other
    case (.object(let one), .object(let other)): one === other
    default: false
    }
  }
}
