import Runtime

/// Writes the pieces of a custom layout: text, line breaks, indented frames.
struct TreeWriter {
  private let width: Int
  private var lines: [ShellString] = []
  private var text = TextBuilder()
  private var frames: [Indentation] = []

  /// Frames inside each other beyond this depth are not shown.
  private static let deepest = 50

  static func lines(_ pieces: [TreePiece], width: Int) -> [ShellString] {
    var writer = TreeWriter(width: width)
    for piece in pieces { writer.add(piece, depth: 0) }
    writer.breakLine()
    return writer.lines
  }

  private init(width: Int) { self.width = width }

  private mutating func add(_ piece: TreePiece, depth: Int) {
    switch piece {
    case .text(let part): text.append(part)
    case .newLine: breakLine()
    case .pieces(let pieces):
      guard depth < TreeWriter.deepest else { return }
      for piece in pieces { add(piece, depth: depth + 1) }
    case .frame(let frame, let pieces):
      guard depth < TreeWriter.deepest else { return }
      frames.append(frame)
      for piece in pieces { add(piece, depth: depth + 1) }
      frames.removeLast()
    }
  }

  /// Writes what has gathered, wrapped between the edges of the frames around.
  private mutating func breakLine() {
    let left = frames.reduce(0) { $0 + $1.left }
    let useful = width - left - frames.reduce(0) { $0 + $1.right }
    if useful <= 0 { text.removeAll() }
    var first = frames.last?.firstLine ?? 0
    if abs(first) >= useful { first = 0 }
    let made = WordWrap.lines(
      text.finish(), first: useful - max(first, 0), following: useful + min(first, 0))
    for (index, line) in made.enumerated() {
      let indent = left + (index == 0 ? max(first, 0) : max(-first, 0))
      var padded = TextBuilder(reserving: indent + line.count)
      padded.append(repeating: 0x20, count: indent)
      padded.append(line)
      lines.append(padded.finish())
    }
    text.removeAll()
  }
}
