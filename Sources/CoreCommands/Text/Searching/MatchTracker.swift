import Runtime

/// Holds matches back until the lines behind them are known.
struct MatchTracker {
  private let before: Int
  private let after: Int
  /// The last lines that were seen, matches among them.
  private var recent: [ShellString] = []
  private var waiting: [(match: MatchInfo, missing: Int)] = []
  /// Lines since the last match that no match shows yet.
  private var unshown: [ShellString] = []
  private var shownAfter: [ShellString] = []
  private var shown: MatchInfo?
  /// What is complete.
  private var ready: [MatchInfo] = []

  init(before: Int, after: Int) { (self.before, self.after) = (before, after) }

  /// The matches that became complete.
  mutating func takeReady() -> [MatchInfo] {
    defer { ready = [] }
    return ready
  }

  mutating func track(line: ShellString) {
    if shown != nil {
      shownAfter.append(line)
      if shownAfter.count >= after { finishShown() }
    } else if before > 0 {
      if unshown.count == before { unshown.removeFirst() }
      unshown.append(line)
    }
    advance(line)
  }

  mutating func track(match: MatchInfo) {
    guard before > 0 || after > 0 else { return ready.append(match) }
    if shown != nil { finishShown() }
    shown = match
    if after == 0 { finishShown() }
    match.context?.before = recent
    advance(match.line)
    if after == 0 { ready.append(match) } else { waiting.append((match, after)) }
  }

  mutating func trackEnd() {
    if shown != nil { finishShown() }
    ready += waiting.map(\.match)
    waiting = []
  }

  /// A line more behind the matches that wait, and before those to come.
  private mutating func advance(_ line: ShellString) {
    for index in waiting.indices {
      waiting[index].match.context?.after.append(line)
      waiting[index].missing -= 1
    }
    while let first = waiting.first, first.missing == 0 {
      ready.append(first.match)
      waiting.removeFirst()
    }
    guard before > 0 else { return }
    if recent.count == before { recent.removeFirst() }
    recent.append(line)
  }

  private mutating func finishShown() {
    shown?.context?.shownBefore = unshown
    shown?.context?.shownAfter = shownAfter
    (shown, unshown, shownAfter) = (nil, [], [])
  }
}
