/// `-join`.
package enum Joining {
  package static func join(_ value: Value, separator: ShellString, _ engine: Engine) throws(ShellError)
    -> Value
  {
    guard let enumerator = try Enumeration.of(value, engine) else {
      return .string(try Conversion.text(value, engine))
    }
    var builder = TextBuilder()
    var isFirst = true
    while let element = try enumerator.next(engine) {
      if !isFirst { builder.append(separator) }
      isFirst = false
      builder.append(try Conversion.elementText(element, engine))
    }
    return .string(builder.finish())
  }
}

/// A value's elements.
package enum Enumerations {
  /// The elements of a collection, or the one value.
  package static func elements(_ value: Value, _ engine: Engine) throws(ShellError) -> [Value] {
    guard let enumerator = try Enumeration.of(value, engine) else { return value.isNothing ? [] : [value] }
    var elements: [Value] = []
    while let element = try enumerator.next(engine) { elements.append(element) }
    return elements
  }
}
