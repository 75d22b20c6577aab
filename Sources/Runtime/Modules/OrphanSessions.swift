/// Session states whose modules are gone, kept until nothing reaches them but their own functions.
///
/// A function keeps the session state that it runs in, and that keeps its functions: counting alone would never let go of
/// either. So what a module leaves behind is looked at from time to time; one for the process, guarded by its lock.
enum OrphanSessions {
  nonisolated(unsafe) private static var waiting: [SessionState] = []
  /// How many may wait before they are looked at.
  nonisolated(unsafe) private static var limit = 16

  /// Takes over what a module leaves behind.
  static func add(_ session: SessionState) {
    waiting.append(session)
    guard waiting.count >= limit else { return }
    // Pointers, so that the list's own references are the only ones that the looking adds.
    let pointers = waiting.map { Unmanaged.passUnretained($0).toOpaque() }
    let isolated = pointers.indices.filter { isIsolated(pointers[$0]) }
    let freed = isolated.map { waiting[$0] }
    for index in isolated.reversed() { waiting.remove(at: index) }
    for session in freed { session.dropOwnBlocks() }
    limit = max(16, waiting.count * 2)
  }

  /// Whether only the list and the session's own blocks hold a session, and only the session its blocks.
  private static func isIsolated(_ session: UnsafeMutableRawPointer) -> Bool {
    guard let owned = ownBlocks(of: session) else { return false }
    let isUsed = owned.contains { swift_retainCount($0.object) != 1 }
    return !isUsed && swift_retainCount(session) == 1 + owned.count { $0.isBlock }
  }

  private struct Owned {
    let object: UnsafeMutableRawPointer
    /// Whether it keeps the session.
    let isBlock: Bool
  }

  /// The functions and blocks that a session keeps and that keep it.
  ///
  /// A function of its own, so that what it looks through is let go of before references are counted.
  @inline(never)
  private static func ownBlocks(of session: UnsafeMutableRawPointer) -> [Owned]? {
    let session = Unmanaged<SessionState>.fromOpaque(session).takeUnretainedValue()
    guard let extra = session.top.pointee.extra, session.current == session.top else { return nil }
    var owned: [Owned] = []
    for function in extra.functions.values where function.block.session === session {
      owned.append(Owned(object: Unmanaged.passUnretained(function).toOpaque(), isBlock: false))
      owned.append(Owned(object: Unmanaged.passUnretained(function.block).toOpaque(), isBlock: true))
    }
    for symbol in extra.variables.symbols {
      guard case .block(let block)? = extra.variables[symbol]?.pointee.payload, block.session === session
      else {
        continue
      }
      owned.append(Owned(object: Unmanaged.passUnretained(block).toOpaque(), isBlock: true))
    }
    return owned
  }
}

extension SessionState {
  /// Lets go of the functions and blocks that keep this session state.
  fileprivate func dropOwnBlocks() {
    guard let extra = top.pointee.extra else { return }
    for symbol in extra.functions.keys { CommandVersions.raise(symbol) }
    extra.functions = [:]
    for symbol in extra.variables.symbols {
      guard let slot = extra.variables[symbol], case .block = slot.pointee.payload else { continue }
      slot.pointee = .null
    }
  }
}

/// The number of counted references to an object: the runtime's own function, asked of a pointer so that to ask counts none.
@_silgen_name("swift_retainCount")
private func swift_retainCount(_ object: UnsafeMutableRawPointer) -> Int
