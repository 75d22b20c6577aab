package import Runtime

/// Reads the content of an item, unit by unit: lines, bytes, values.
package protocol ContentReader: AnyObject {
  /// The next unit, nil at the end.
  func next() throws -> Value?
  /// The last units of what is left, in order.
  func tail(_ count: Int) throws -> [Value]
}

extension ContentReader {
  package func tail(_ count: Int) throws -> [Value] {
    var kept: [Value] = []
    while let value = try next() {
      kept.append(value)
      // Twice as many are kept, so that taking off the oldest is cheap.
      if kept.count >= count * 2 + 1024 { kept.removeFirst(kept.count - count) }
    }
    return Array(kept.suffix(count))
  }
}

/// Writes content to an item.
package protocol ContentWriter: AnyObject {
  func write(_ value: Value, _ call: borrowing Invocation) throws
  func close() throws
}

/// How content is read.
package struct ReadingOptions {
  var encoding: FileEncoding?
  var delimiter: String?
  var asBytes = false
  var raw = false
}

/// How content is written.
package struct WritingOptions {
  var encoding: FileEncoding?
  var asBytes = false
  var noNewline = false
  var appends = false
  var force = false
}

/// Text of a value as `ToString()` writes it: what content commands write.
enum ContentText {
  static func of(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    switch value.base.payload {
    case .string(let text): return text
    case .int, .long, .bool, .char, .null, .nothing: return try Conversion.elementText(value.base, engine)
    case .object(let object) where object is PSCustomObject:
      return try Conversion.elementText(value, engine)
    default:
      let text = try Members.call("ToString", on: value.base, [], in: engine.global.current, engine)
      return try Conversion.text(text, engine)
    }
  }
}

/// Content that is a list of values: variables, functions and the like.
final class ValueReader: ContentReader {
  private var rest: ArraySlice<Value>

  init(_ values: [Value]) { rest = values[...] }

  func next() -> Value? { rest.popFirst() }
}
