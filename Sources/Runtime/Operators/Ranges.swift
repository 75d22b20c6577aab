/// `first..last` as an array: whole numbers, or characters between two texts of one unit.
package enum Ranges {
  /// The bounds of a range and how its elements look.
  package struct Bounds {
    package let first: Int32
    package let last: Int32
    package let isText: Bool

    package var count: Int { Int(abs(Int64(last) - Int64(first))) + 1 }

    @inline(__always)
    package func element(_ number: Int32) -> Value {
      isText ? .char(UInt16(truncatingIfNeeded: number)) : .int(number)
    }
  }

  package static func make(_ first: Value, _ last: Value, _ engine: Engine) throws(ShellError) -> Value {
    let bounds = try bounds(first, last, engine)
    guard bounds.count <= 1 << 30 else {
      throw ExceptionFault(
        "System.OutOfMemoryException", "Array dimensions exceeded supported range."
      ).error()
    }
    let values = UnsafeMutablePointer<Value>.allocate(capacity: bounds.count)
    let step: Int32 = bounds.first <= bounds.last ? 1 : -1
    var number = bounds.first
    for index in 0..<bounds.count {
      (values + index).initialize(to: bounds.element(number))
      number &+= step
    }
    return .array(ArrayObject(adopting: values, count: bounds.count))
  }

  /// Throws FormatException or OverflowException for an operand that is no Int32.
  package static func bounds(_ first: Value, _ last: Value, _ engine: Engine) throws(ShellError) -> Bounds {
    let (first, last) = (first.base, last.base)
    if let low = character(first), let high = character(last) {
      return Bounds(first: Int32(low), last: Int32(high), isText: true)
    }
    let low = try number(first, engine)
    return Bounds(first: low, last: try number(last, engine), isText: false)
  }

  /// A character, or the unit of a text of one that is no digit.
  private static func character(_ value: Value) -> UInt16? {
    switch value.payload {
    case .char(let unit): unit
    case .string(let text) where text.count == 1 && !isDigit(text[0]): text[0]
    default: nil
    }
  }

  private static func isDigit(_ unit: UInt16) -> Bool { UnicodeCategory.of(unit) == .decimalDigitNumber }

  /// `Convert.ToInt32`.
  private static func number(_ value: Value, _ engine: Engine) throws(ShellError) -> Int32 {
    if value.isNull { return 0 }
    if case .string(let text) = value.payload {
      do throws(NumberFault) {
        return Int32(
          truncatingIfNeeded: try NumberReader.signed(text, bits: 32, .integer, engine.culture.numbers))
      } catch { throw ExceptionFault(error, of: String(text)).error() }
    }
    guard let operand = Operand(value) else { throw noConversion(value) }
    do throws(NumberFault) {
      return Int32(truncatingIfNeeded: try operand.number.converted(to: .int32).wholeValue)
    } catch { throw ExceptionFault(error).error() }
  }

  private static func noConversion(_ value: Value) -> ShellError {
    let sentence: String
    if case .date = value.payload {
      sentence = "Invalid cast from 'DateTime' to 'Int32'."
    } else {
      sentence = "Unable to cast object of type '\(TypeOf.value(value).name)' to type 'System.IConvertible'."
    }
    return ExceptionFault("System.InvalidCastException", sentence).error()
  }
}

extension Number {
  /// The value of a whole number of up to 64 bits.
  var wholeValue: Int64 { if case .integer(let value, _) = self { value } else { 0 } }
}
