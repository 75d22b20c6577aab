import Glibc

/// Rows under the cursor's that come and go: at most ten times a second, the last state always.
///
/// A thread draws what came too soon after what was drawn before. It and the engine share plain memory only, for outside of
/// the engines nothing may be counted (DESIGN.md 5).
final class ProgressScreen {
  private struct Shared {
    var mutex = pthread_mutex_t()
    var news = pthread_cond_t()
    /// What is to be drawn, as bytes; none takes away what is there.
    var picture: UnsafeMutablePointer<UInt8>?
    var count = 0
    var rows: Int32 = 0
    /// Whether the picture is another one than that on the screen.
    var isPending = false
    /// Rows on the screen now.
    var shownRows: Int32 = 0
    var drawn = timespec()
  }

  private let shared: UnsafeMutablePointer<Shared>
  private var hasThread = false

  init() {
    shared = .allocate(capacity: 1)
    shared.initialize(to: Shared())
    pthread_mutex_init(&shared.pointee.mutex, nil)
    pthread_cond_init(&shared.pointee.news, nil)
  }

  /// Shows other rows; none take the place away.
  func show(_ rows: [String]) {
    locked {
      ProgressScreen.setPicture(rows, shared)
      guard rows.isEmpty || ProgressScreen.wait(shared) <= 0 else {
        startThread()
        pthread_cond_signal(&shared.pointee.news)
        return
      }
      ProgressScreen.draw(shared)
    }
  }

  /// Writes other text of the session, for which the rows make way; they come back with the next drawing.
  func makingWay(_ write: () -> Void) {
    locked {
      let wasShown = shared.pointee.shownRows > 0
      ProgressScreen.erase(shared)
      write()
      guard wasShown else { return }
      shared.pointee.isPending = true
      clock_gettime(CLOCK_MONOTONIC, &shared.pointee.drawn)
      startThread()
      pthread_cond_signal(&shared.pointee.news)
    }
  }

  private func locked(_ body: () -> Void) {
    pthread_mutex_lock(&shared.pointee.mutex)
    body()
    pthread_mutex_unlock(&shared.pointee.mutex)
  }

  private func startThread() {
    guard !hasThread else { return }
    hasThread = true
    var every = sigset_t()
    var before = sigset_t()
    sigfillset(&every)
    // Signals are for the engine's thread.
    pthread_sigmask(SIG_BLOCK, &every, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    guard pthread_create(&thread, nil, { ProgressScreen.drawLate($0) }, shared) == 0 else {
      return hasThread = false
    }
    pthread_detach(thread)
  }
}

/// What both threads do, over plain memory.
extension ProgressScreen {
  private static let nanoseconds = 100_000_000

  private static func drawLate(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let shared = context?.assumingMemoryBound(to: Shared.self) else { return nil }
    pthread_mutex_lock(&shared.pointee.mutex)
    while true {
      guard shared.pointee.isPending else {
        pthread_cond_wait(&shared.pointee.news, &shared.pointee.mutex)
        continue
      }
      let left = wait(shared)
      guard left > 0 else {
        draw(shared)
        continue
      }
      pthread_mutex_unlock(&shared.pointee.mutex)
      usleep(UInt32(left / 1000) + 1)
      pthread_mutex_lock(&shared.pointee.mutex)
    }
  }

  /// Nanoseconds until something may be drawn again.
  private static func wait(_ shared: UnsafeMutablePointer<Shared>) -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let drawn = shared.pointee.drawn
    let passed = (now.tv_sec - drawn.tv_sec) * 1_000_000_000 + now.tv_nsec - drawn.tv_nsec
    return nanoseconds - passed
  }

  /// Makes the bytes that draw rows: room under the cursor's row, the rows there, the cursor back.
  private static func setPicture(_ rows: [String], _ shared: UnsafeMutablePointer<Shared>) {
    let room = String(repeating: "\u{1B}D", count: rows.count)
    let text =
      rows.isEmpty
      ? "" : "\(room)\u{1B}[\(rows.count)A\u{1B}7\(rows.map { "\r\n\u{1B}[2K\($0)" }.joined())\u{1B}[J\u{1B}8"
    let bytes = Array(text.utf8)
    shared.pointee.picture?.deallocate()
    let picture = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    for (index, byte) in bytes.enumerated() { picture[index] = byte }
    shared.pointee.picture = picture
    shared.pointee.count = bytes.count
    shared.pointee.rows = Int32(rows.count)
    shared.pointee.isPending = true
  }

  private static func draw(_ shared: UnsafeMutablePointer<Shared>) {
    shared.pointee.isPending = false
    if shared.pointee.rows == 0 {
      erase(shared)
    } else if let picture = shared.pointee.picture {
      write(STDERR_FILENO, picture, shared.pointee.count)
      shared.pointee.shownRows = shared.pointee.rows
    }
    clock_gettime(CLOCK_MONOTONIC, &shared.pointee.drawn)
  }

  private static func erase(_ shared: UnsafeMutablePointer<Shared>) {
    guard shared.pointee.shownRows > 0 else { return }
    shared.pointee.shownRows = 0
    // Keep the cursor, go down, clear from there.
    write(STDERR_FILENO, "\u{1B}7\r\n\u{1B}[J\u{1B}8", 9)
  }
}
