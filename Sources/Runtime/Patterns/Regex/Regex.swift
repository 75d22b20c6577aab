internal import CPCRE2
internal import Glibc
import Synchronization

/// A compiled pattern (System.Text.RegularExpressions.Regex).
///
/// The pattern is parsed by rules of .NET. PCRE2 matches it where it can do so exactly as .NET does, `Backtracker` where
/// not. Offsets are UTF-16 units; subjects are matched as they are stored.
package final class Regex: @unchecked Sendable {
  package let pattern: ShellString
  package let options: RegexOptions
  /// Nanoseconds that one match may take; nil has no limit.
  package let timeout: UInt64?
  package let captures: CaptureTable
  /// Groups, the whole match among them.
  package let groupCount: Int
  let casing: CultureCasing
  let root: RegexNode
  private let narrow = LazyPrograms()
  private let wide = LazyPrograms()
  private let backtracking = Mutex<BacktrackProgram?>(nil)

  /// Compiles a pattern.
  ///
  /// - Parameter casing: How letters pair up without regard to case; ignored with `.cultureInvariant`.
  /// - Throws: `.options`, `.pattern` or `.nesting`.
  package init(
    _ pattern: ShellString, options: RegexOptions = [], casing: CultureCasing = .named, timeout: UInt64? = nil
  ) throws(RegexFault) {
    guard options.isValid else { throw .options }
    self.casing = options.contains(.cultureInvariant) ? .invariant : casing
    (self.pattern, self.options, self.timeout) = (pattern, options, timeout)
    (root, captures) = try RegexParser.parse(pattern, options: options, casing: self.casing)
    groupCount = captures.numbers.count
  }

  package var isRightToLeft: Bool { options.contains(.rightToLeft) }

  /// Subjects from this length on are searched by a program that looks at the interruption at every place.
  private static let longSubject = 8192

  /// Whether the subject holds a match at an offset or behind it (before it, if the pattern reads from right to left).
  package func isMatch(
    _ subject: ShellString, from start: Int? = nil, _ interruption: Interruption = .none
  ) throws(RegexFault) -> Bool {
    try search(subject, from: start, interruption, found: { _, _ in true }, foundLists: { _ in true })
      ?? false
  }

  /// The first match at an offset or behind it.
  package func match(
    _ subject: ShellString, from start: Int? = nil, _ interruption: Interruption = .none
  ) throws(RegexFault) -> RegexMatch? {
    let from = start ?? (isRightToLeft ? subject.count : 0)
    return try search(
      subject, from: from, interruption,
      found: { spans, slots in RegexMatch.make(self, subject, searchStart: from, spans: spans, slots: slots)
      },
      foundLists: { RegexMatch.make(self, subject, searchStart: from, lists: $0) })
  }

  /// Searches with whichever engine can; what the closures make of a match.
  private func search<Result>(
    _ subject: ShellString, from start: Int?, _ interruption: Interruption,
    found: (UnsafePointer<Int>, [Int]) -> Result, foundLists: ([[Range<Int>]]) -> Result
  ) throws(RegexFault) -> Result? {
    let from = start ?? (isRightToLeft ? subject.count : 0)
    var watch = makeWatch(interruption)
    var vigilance = subject.count >= Self.longSubject ? palsh_pcre2_starts : palsh_pcre2_never
    if timeout != nil { vigilance = palsh_pcre2_everywhere }
    while let program = program(isWide: subject.isWide, vigilance) {
      let (status, result) = program.match(subject, from: from, &watch) { found($0, program.slots) }
      if status > 0 || status == palsh_pcre2_no_match { return result }
      guard status == palsh_pcre2_limit else { throw Self.fault(status) }
      vigilance = palsh_pcre2_everywhere
    }
    return try captureLists(subject, from: from, interruption).map(foundLists)
  }

  /// All captures of the first match, by slot, as the backtracking engine finds them.
  func captureLists(
    _ subject: ShellString, from start: Int, _ interruption: Interruption
  ) throws(RegexFault) -> [[Range<Int>]]? {
    let program = backtracking.withLock { made in
      let program = made ?? BacktrackProgram(root, captures: captures, options: options, casing: casing)
      made = program
      return program
    }
    var watch = makeWatch(interruption)
    var tracker = Backtracker(program, UnsafeSubject(subject), searchStart: start)
    defer { withExtendedLifetime(subject) {} }
    return try tracker.search(backwards: isRightToLeft) { () throws(RegexFault) in
      let status = palsh_pcre2_look(&watch)
      if status != 0 { throw Self.fault(Int(status)) }
    }
  }

  private func makeWatch(_ interruption: Interruption) -> palsh_pcre2_watch {
    var deadline: UInt64 = 0
    if let timeout { deadline = clock_gettime_nsec_monotonic() &+ timeout }
    return palsh_pcre2_watch(
      flag: interruption.word, mask: interruption.mask, countdown: 0, deadline: deadline)
  }

  private static func fault(_ status: Int) -> RegexFault {
    switch status {
    case palsh_pcre2_stopped: .cancelled
    case palsh_pcre2_late: .timeout
    default: .memory
    }
  }

  private func program(isWide: Bool, _ vigilance: palsh_pcre2_vigilance) -> PCREProgram? {
    (isWide ? wide : narrow).program(vigilance) {
      guard !isRightToLeft else { return nil }
      return makeProgram(isWide: isWide, vigilance)
    }
  }

  private func makeProgram(isWide: Bool, _ vigilance: palsh_pcre2_vigilance) -> PCREProgram? {
    do {
      let writer = try PCREWriter(
        root, isWide: isWide, casing: casing, isECMA: options.contains(.ecmaScript),
        watchesStarts: vigilance == palsh_pcre2_starts)
      let slots = [0] + writer.groups.compactMap { captures.slot(of: $0) }
      return PCREProgram(writer, slots: slots, vigilance: vigilance)
    } catch {
      // PCRE2 cannot do it; the caller goes on with the backtracking engine.
      return nil
    }
  }
}

/// Nanoseconds of the monotonic clock.
private func clock_gettime_nsec_monotonic() -> UInt64 {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
}
