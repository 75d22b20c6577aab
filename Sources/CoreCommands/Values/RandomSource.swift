import Runtime

/// Where Get-Random gets its numbers: the system's chance, or .NET's sequence for a seed.
struct RandomSource {
  private var seeded: SubtractiveRandom?

  init(seed: Int32? = nil) { seeded = seed.map { SubtractiveRandom(seed: $0) } }

  private mutating func byte() -> UInt8 {
    guard let number = seeded?.next() else { return UInt8.random(in: .min ... .max) }
    return UInt8(truncatingIfNeeded: number)
  }

  private mutating func bits(_ count: Int) -> UInt64 {
    (0..<count).reduce(0) { bits, place in bits | UInt64(byte()) << UInt64(8 * place) }
  }

  private mutating func sample() -> Int32 { Int32(bitPattern: UInt32(bits(4))) }

  /// From 0 up to the greatest number, which is left out.
  mutating func next() -> Int32 {
    var number = sample()
    while number == .max { number = sample() }
    return number < 0 ? number &+ .max : number
  }

  mutating func double() -> Double { Double(next()) * (1.0 / Double(Int32.max)) }

  /// From `low` up to `high`, which is left out.
  mutating func next(from low: Int32 = 0, to high: Int32) -> Int32 {
    let range = Int64(high) - Int64(low)
    guard range > Int64(Int32.max) else {
      return Int32(truncatingIfNeeded: Int64(double() * Double(range)) + Int64(low))
    }
    var sample = Double(sample())
    while sample == Double(Int32.max) { sample = Double(self.sample()) }
    let part = (sample + Double(Int32.max)) * (1.0 / (2 * Double(Int32.max)))
    return Int32(truncatingIfNeeded: Int64(part * Double(range) + Double(low)))
  }

  mutating func next(from low: Int64, to high: Int64) -> Int64 {
    let (difference, overflow) = high.subtractingReportingOverflow(low)
    if !overflow, difference <= Int64(Int32.max) {
      return low + Int64(next(to: Int32(truncatingIfNeeded: difference)))
    }
    let range = UInt64(bitPattern: high) &- UInt64(bitPattern: low)
    let mask = UInt64.max >> UInt64(range.leadingZeroBitCount)
    var number = bits(8) & mask
    while range <= number { number = bits(8) & mask }
    // The reference adds the two as doubles.
    return Int64(exactly: (Double(low) + Double(number)).rounded(.towardZero)) ?? high - 1
  }

  mutating func next(from low: Double, to high: Double) -> Double {
    var difference = high - low
    var number = high
    while number >= high {
      let part = double()
      guard difference.isFinite else {
        number = low + part * high - part * low
        continue
      }
      number = low + part * difference
      difference *= part
    }
    return number
  }
}

/// The state of an engine's random numbers, from one Get-Random to the next.
final class RandomState {
  var source = RandomSource()

  /// The state of an engine, made when first asked for.
  static func of(_ engine: Engine) -> RandomState {
    if let known = engine.services.find(RandomState.self) { return known }
    let made = RandomState()
    engine.services.add(made, as: RandomState.self)
    return made
  }
}
