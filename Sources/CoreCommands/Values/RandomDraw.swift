import Runtime

/// What Get-Random and Get-SecureRandom share: numbers between bounds, or some of a collection's elements.
struct RandomDraw {
  /// Elements chosen so far, and how many came along.
  private var chosen: [Value] = []
  private var seen = 0
  let count: Int
  let isShuffle: Bool

  init(count: Int, isShuffle: Bool) { (self.count, self.isShuffle) = (count, isShuffle) }

  /// Takes elements, each with the same chance to be among the chosen ones.
  mutating func take(_ values: [Value], _ random: inout RandomSource) {
    for value in values {
      defer { seen += 1 }
      if isShuffle || seen < count {
        chosen.append(value)
      } else if Int(random.next(to: Int32(seen + 1))) < count {
        chosen[Int(random.next(to: Int32(chosen.count)))] = value
      }
    }
  }

  /// Writes the chosen elements in an order by chance.
  mutating func write(_ random: inout RandomSource, _ call: borrowing Invocation) throws {
    for index in chosen.indices {
      let other = Int(random.next(from: Int32(index), to: Int32(chosen.count)))
      try call.write(chosen[other])
      chosen[other] = chosen[index]
    }
  }

  /// Writes numbers between bounds: the bounds' types decide of which type.
  static func writeNumbers(
    _ count: Int, from minimum: Value?, to maximum: Value?, _ random: inout RandomSource,
    _ call: borrowing Invocation
  ) throws {
    let (low, high) = (try operand(minimum, call.engine), try operand(maximum, call.engine))
    switch (whole(low), whole(high)) {
    case (.int(let low), .int(let high)):
      let (low, high) = (low ?? 0, high ?? .max)
      guard low < high else { throw RandomFault.bounds("\(low)", "\(high)") }
      for _ in 0..<count { try call.write(.int(random.next(from: low, to: high))) }
    case (.other, _), (_, .other):
      let low = try double(low ?? .double(0), call.engine)
      let high = try double(high ?? .double(.greatestFiniteMagnitude), call.engine)
      guard low < high else {
        throw RandomFault.bounds(
          String(NumberText.string(low)), String(NumberText.string(high)))
      }
      for _ in 0..<count { try call.write(.double(random.next(from: low, to: high))) }
    case (let left, let right):
      let (low, high) = (left.long ?? 0, right.long ?? .max)
      guard low < high else { throw RandomFault.bounds("\(low)", "\(high)") }
      for _ in 0..<count { try call.write(.long(random.next(from: low, to: high))) }
    }
  }

  private enum Whole {
    case int(Int32?)
    case long(Int64)
    case other

    var long: Int64? {
      switch self {
      case .int(let number): number.map { Int64($0) }
      case .long(let number): number
      case .other: nil
      }
    }
  }

  private static func whole(_ value: Value?) -> Whole {
    switch value?.payload {
    case nil: .int(nil)
    case .int(let number)?: .int(number)
    case .long(let number)?: .long(number)
    default: .other
    }
  }

  /// A bound without its wrapping; a text as the number that it spells.
  private static func operand(_ value: Value?, _ engine: Engine) throws -> Value? {
    guard let value, !value.isNull else { return nil }
    guard case .string = value.base.payload else { return value.base }
    return try Arithmetic.plus(value.base, engine)
  }

  private static func double(_ value: Value, _ engine: Engine) throws -> Double {
    if case .double(let number) = try Conversion.cast(value, to: .double, engine).base.payload {
      return number
    }
    return 0
  }
}

/// What Get-Random refuses.
enum RandomFault: ShellFault {
  case bounds(String, String)

  var errorId: String { "MinGreaterThanOrEqualMax" }
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo { .argumentException }

  var message: String {
    switch self {
    case .bounds(let low, let high):
      "The Minimum value (\(low)) cannot be greater than or equal to the Maximum value (\(high))."
    }
  }
}
