/// Queries by chance, the same for the same seed.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 11 ^ state << 31
  }

  private mutating func one(of choices: [String]) -> String { choices.randomElement(using: &self) ?? "@" }

  /// A query that the grammar allows.
  mutating func query(depth: Int) -> String {
    guard depth > 0 else {
      return one(of: ["people", "name", "age", "deep", "text", "numbers", "words", "none", "@", "`1`", "'x'"])
    }
    let (left, right) = (query(depth: depth - 1), query(depth: depth - 1))
    let shapes = [
      "\(left).\(one(of: ["name", "a", "b"]))", "(\(left))[0]", "(\(left))[*].name", "(\(left))[]",
      "(\(left))[?\(right)]", "(\(left))[1:]", "\(left) || \(right)", "\(left) && \(right)",
      "\(left) | \(right)",
      "[\(left), \(right)]", "{a: \(left), b: \(right)}", "to_array(\(left))", "type(\(left))", "(\(left)).*",
      "\(left) == \(right)", "not_null(\(left), \(right))",
    ]
    return one(of: shapes)
  }

  /// The text with one character replaced, taken away or added.
  mutating func broken(_ text: String) -> String {
    var characters = Array(text)
    let place = Int.random(in: 0..<max(1, characters.count), using: &self)
    let character = Character(
      one(of: ["[", "]", "(", ")", "{", "}", ".", ",", ":", "*", "&", "|", "!", "<", "`", "'", "\\"]))
    switch Int.random(in: 0..<3, using: &self) {
    case 0 where characters.indices.contains(place): characters[place] = character
    case 1 where characters.indices.contains(place): characters.remove(at: place)
    default: characters.insert(character, at: place)
    }
    return String(characters)
  }
}
