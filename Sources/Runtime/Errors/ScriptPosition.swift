package import Syntax

/// A place in a script's text: what errors, stack traces and `$MyInvocation` point at.
package struct ScriptPosition {
  package let source: SourceText
  package let extent: Extent

  package init(source: SourceText, extent: Extent) { (self.source, self.extent) = (source, extent) }

  /// One-based line and column of the start.
  package var start: (line: Int, column: Int) { position(of: extent.start) }
  /// One-based line and column of the end.
  package var end: (line: Int, column: Int) { position(of: extent.end) }
  package var file: String? { source.fileName }
  package var text: ShellString { .from(units: source.units(in: extent)) }

  /// The whole line that the place starts on, without its end.
  package var line: ShellString {
    let from = Int(extent.start) - (start.column - 1)
    var to = from
    while to < source.count, source[to] != 0x0A, source[to] != 0x0D { to += 1 }
    return .from(units: source.units(in: Extent(Int32(from), Int32(to))))
  }

  private func position(of offset: Int32) -> (line: Int, column: Int) {
    let place = source.position(of: Int(offset))
    return (Int(place.line), Int(place.column))
  }
}

extension ScriptPosition {
  /// Where it is, its line, and marks below the part meant: `PositionMessage`.
  package var message: String {
    let start = start
    let head = "At \(file ?? "line"):\(start.line) char:\(start.column)"
    guard let marked = MarkedLine(self) else { return head }
    return "\(head)\n+ \(String(decoding: marked.line, as: UTF16.self))\n+ \(marked.marks)"
  }
}

/// The source line of an error and the marks under the part that failed, as `PositionMessage` shows them.
///
/// PowerShell 7.6.5 cuts to 69 columns: 12 before the part and 8 behind it are kept if there is room, then more of what
/// stands before, then more of what stands behind; tabs count as four blanks.
package struct MarkedLine {
  package private(set) var line: [UInt16]
  /// Blanks before the marks, an ellipsis counted.
  package private(set) var indent: Int
  /// Number of marks, at least one.
  package private(set) var length: Int

  private static let limit = 69
  private static let ellipsis: UInt16 = 0x2026
  private static let blank: UInt16 = 0x20

  /// Nil if the line is blank.
  package init?(_ place: ScriptPosition) {
    let whole = place.line
    var units = (0..<whole.count).map { whole[$0] }
    while let last = units.last, last == 0x20 || last == 0x09 { units.removeLast() }
    guard !units.isEmpty else { return nil }
    let (start, end) = (place.start, place.end)
    let before = min(start.column - 1, units.count)
    let endsHere = start.line == end.line && end.column <= units.count + 1
    let length = endsHere ? end.column - start.column : units.count - start.column + 1
    (line, indent, self.length) = MarkedLine.expandingTabs(units, before, max(length, 0))
    if line.count > MarkedLine.limit { cut() }
    self.length = max(self.length, 1)
  }

  /// The marks with the blanks before them.
  package var marks: String { String(repeating: " ", count: indent) + String(repeating: "~", count: length) }

  private static func expandingTabs(_ units: [UInt16], _ before: Int, _ length: Int) -> ([UInt16], Int, Int) {
    func expand(_ part: ArraySlice<UInt16>) -> [UInt16] {
      part.flatMap { $0 == 0x09 ? [blank, blank, blank, blank] : [$0] }
    }
    guard units.contains(0x09) else { return (units, before, length) }
    let end = min(before + length, units.count)
    let (head, part, tail) = (expand(units[..<before]), expand(units[before..<end]), expand(units[end...]))
    return (head + part + tail, head.count, part.count)
  }

  private mutating func cut() {
    let limit = MarkedLine.limit
    let (head, tail) = (indent, line.count - length - indent)
    var (prefix, suffix) = (min(head, 12), min(tail, 8))
    var hasMoreBehind = true
    if prefix + length + suffix >= limit {
      length = min(length, limit - prefix)
    } else {
      prefix += min(head - prefix, limit - (prefix + length + suffix))
      suffix += min(tail - min(tail, 8), limit - (prefix + length + suffix))
      hasMoreBehind = suffix < tail
    }
    let start = max(indent - prefix, 0)
    let kept = Array(line[start..<min(start + limit, line.count)])
    indent = min(indent, prefix)
    length = min(length, limit - indent)
    line = kept
    if prefix < head {
      line = [MarkedLine.ellipsis, MarkedLine.blank] + line
      indent += 2
    }
    if hasMoreBehind { line += [MarkedLine.blank, MarkedLine.ellipsis] }
  }
}

extension ErrorRecord {
  /// Where the error points: at the command that failed, else at the innermost statement that ran.
  package var position: ScriptPosition? {
    if let place { return place }
    if let parse = parsePosition { return parse }
    if keepsInvocation, invocation?.extent.start == invocation?.extent.end { return nil }
    if let invocation, let source = invocation.source {
      // A script that the session itself runs was called from nowhere.
      guard invocation.extent.end > invocation.extent.start else { return nil }
      return ScriptPosition(source: source, extent: invocation.extent)
    }
    if keepsInvocation { return nil }
    return stack.first.map { ScriptPosition(source: $0.code.source, extent: $0.extent) }
  }

  private var parsePosition: ScriptPosition? {
    if case .fault(let fault) = source, let fault = fault as? ParseFault { fault.position } else { nil }
  }

  /// Whether a `throw` statement made the error.
  package var isThrown: Bool {
    if case .thrown = source { true } else { false }
  }
}

extension CallPosition {
  /// The statement that ran.
  package var extent: Extent {
    code.sequencePoints.indices.contains(Int(point)) ? code.sequencePoints[Int(point)] : code.tree.extent
  }
}
