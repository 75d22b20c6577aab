import Runtime

/// What a view reads of an object: names of its properties, their values, the text of a cell.
struct ObjectReader {
  let engine: Engine

  /// The properties that are shown where no view says which, in order.
  func names(of value: Value) throws(ShellError) -> [ShellString] {
    try VisibleProperties.names(of: value, engine)
  }

  /// A property's value; null if there is none.
  func property(_ name: ShellString, of value: Value) throws(ShellError) -> Value {
    try Members.propertyIfPresent(name, of: value, engine) ?? .null
  }

  /// Whether a value is shown as its text and never through a view.
  static func isScalar(_ value: Value) -> Bool {
    switch value.base.payload {
    case .string, .bool, .char, .int, .long, .double, .number, .enumeration: true
    case .object(let object): object is DecimalObject || object is BigIntegerObject
    default: false
    }
  }

  /// Whether a column whose first value this is stands to the right: numbers, characters, booleans, enumerations.
  static func isRightAligned(_ value: Value) -> Bool {
    switch value.base.payload {
    case .bool, .char, .int, .long, .double, .number, .enumeration: true
    case .object(let object): object is DecimalObject
    default: false
    }
  }
}
