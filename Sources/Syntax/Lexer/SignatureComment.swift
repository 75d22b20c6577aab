/// Tells whether a comment looks like the line at which a script's signature starts, after which PowerShell
/// lets no statement stand.
///
/// It looks so if fewer than ten edits make it `sig#beginsignatureblock`, spaces aside.
///
/// The number of edits is found with a word per row of the table of distances (Myers' bit-parallel algorithm).
struct SignatureComment {
  /// The numbers of characters before the line break, spaces aside, that may be near enough.
  static let lengths = 13...33

  private static let pattern: StaticString = "sig#beginsignatureblock\n"
  private static let count = 24
  private static let threshold = 10

  private var increases: UInt64 = .max
  private var decreases: UInt64 = 0
  private var distance = SignatureComment.count

  /// Goes on by a character of the comment.
  mutating func take(_ unit: UInt16) {
    let matches = SignatureComment.places(of: lowercasedASCII(unit))
    let diagonal = ((matches & increases) &+ increases) ^ increases | matches | decreases
    var up = decreases | ~(diagonal | increases)
    let down = increases & diagonal
    let last: UInt64 = 1 << UInt64(SignatureComment.count - 1)
    if up & last != 0 { distance += 1 }
    if down & last != 0 { distance -= 1 }
    // The whole comment is compared, so the row above the first counts up.
    up = up << 1 | 1
    increases = down << 1 | ~(diagonal | up)
    decreases = up & diagonal
  }

  var isSimilar: Bool { distance < SignatureComment.threshold }

  /// The places of a character in the pattern, as bits.
  private static func places(of unit: UInt16) -> UInt64 {
    var places: UInt64 = 0
    for index in 0..<count where UInt16(pattern.utf8Start[index]) == unit { places |= 1 << UInt64(index) }
    return places
  }
}
