/// The sequence of `System.Random` with a seed: Knuth's subtractive generator with .NET's constants.
package struct SubtractiveRandom {
  private var table: [Int32]
  private var place = 0
  private var other = 21

  package init(seed: Int32) { table = SubtractiveRandom.table(seed) }

  private static func table(_ seed: Int32) -> [Int32] {
    var table = [Int32](repeating: 0, count: 56)
    var last = 161_803_398 &- (seed == .min ? Int32.max : abs(seed))
    table[55] = last
    var value: Int32 = 1
    for index in 1..<55 {
      let place = 21 * index % 55
      table[place] = value
      value = last &- value
      if value < 0 { value = value &+ .max }
      last = table[place]
    }
    for _ in 1..<5 {
      for index in 1..<56 {
        table[index] = table[index] &- table[1 + (index + 30) % 55]
        if table[index] < 0 { table[index] = table[index] &+ .max }
      }
    }
    return table
  }

  /// The next number, from 0 up to the greatest one, which is left out.
  package mutating func next() -> Int32 {
    place = place >= 55 ? 1 : place + 1
    other = other >= 55 ? 1 : other + 1
    var value = table[place] &- table[other]
    if value == .max { value -= 1 }
    if value < 0 { value = value &+ .max }
    table[place] = value
    return value
  }
}
