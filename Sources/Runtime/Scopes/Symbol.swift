/// A name, interned without regard to case.
package struct Symbol: Hashable, Sendable {
  package let id: UInt32

  @inline(__always)
  package init(id: UInt32) { self.id = id }
}

/// The table of symbols; one for the process, guarded by the process's lock.
package enum Symbols {
  nonisolated(unsafe) private static var names: [ShellString] = []
  /// Ids plus one by the hash of their names, 0 where free; length is a power of two, at least half is free.
  nonisolated(unsafe) private static var buckets = [UInt32](repeating: 0, count: 2048)

  /// The symbol of a name; made if it is new, then spelled as here.
  package static func intern(_ name: ShellString) -> Symbol {
    let bucket = bucket(of: name)
    if buckets[bucket] != 0 { return Symbol(id: buckets[bucket] - 1) }
    let id = UInt32(names.count)
    names.append(name)
    buckets[bucket] = id + 1
    if names.count * 2 > buckets.count { grow() }
    CommandVersions.reserve(id)
    LocalNames.reserve(id)
    return Symbol(id: id)
  }

  /// The bucket that a name is in, or would be.
  private static func bucket(of name: ShellString) -> Int {
    let hash = name.foldedHash
    var at = Int(hash ^ hash >> 16) & (buckets.count - 1)
    while buckets[at] != 0, !ShellString.equalIgnoringCase(names[Int(buckets[at] - 1)], name) {
      at = (at + 1) & (buckets.count - 1)
    }
    return at
  }

  private static func grow() {
    buckets = Array(repeating: 0, count: buckets.count * 2)
    for (id, name) in names.enumerated() { buckets[bucket(of: name)] = UInt32(id + 1) }
  }

  package static func intern(_ name: String) -> Symbol { intern(ShellString.from(name)) }

  /// The symbol of a name if something was ever so called.
  package static func existing(_ name: ShellString) -> Symbol? {
    let id = buckets[bucket(of: name)]
    return id == 0 ? nil : Symbol(id: id - 1)
  }

  /// The spelling that the symbol was first seen with.
  package static func name(_ symbol: Symbol) -> ShellString { names[Int(symbol.id)] }
}

extension Symbol {
  package var name: ShellString { Symbols.name(self) }
}

/// One counter per symbol, raised whenever a command of that name is defined, removed or goes out of scope.
///
/// A call site that remembers its target remembers the counter with it.
package enum CommandVersions {
  /// Counters in pieces that never move, so that a call site can keep the place of its own.
  nonisolated(unsafe) private static var pieces: [UnsafeMutablePointer<UInt32>] = []
  private static let pieceLength = 1024

  static func reserve(_ id: UInt32) {
    guard Int(id) >= pieces.count * pieceLength else { return }
    let piece = UnsafeMutablePointer<UInt32>.allocate(capacity: pieceLength)
    piece.initialize(repeating: 0, count: pieceLength)
    pieces.append(piece)
  }

  /// Where the counter of a name lies, for ever.
  static func counter(_ symbol: Symbol) -> UnsafeMutablePointer<UInt32> {
    pieces[Int(symbol.id) / pieceLength] + Int(symbol.id) % pieceLength
  }

  package static func raise(_ symbol: Symbol) { counter(symbol).pointee &+= 1 }

  /// Makes every call site look again: the module table or the search path changed.
  package static func raiseAll() {
    for piece in pieces {
      for index in 0..<pieceLength { piece[index] &+= 1 }
    }
  }
}

extension Symbol {
  /// Makes call sites of the name look again: a command of the name was made or taken away.
  package func raiseVersion() { CommandVersions.raise(self) }
}

/// Names that the engine itself looks for.
package enum WellKnown {
  package static let underscore = Symbols.intern("_")
  package static let psItem = Symbols.intern("PSItem")
  package static let args = Symbols.intern("args")
  package static let input = Symbols.intern("input")
  package static let this = Symbols.intern("this")
  package static let error = Symbols.intern("Error")
  package static let matches = Symbols.intern("Matches")
  package static let questionMark = Symbols.intern("?")
  package static let myInvocation = Symbols.intern("MyInvocation")
  package static let writeError = Symbols.intern("Write-Error")
  package static let psBoundParameters = Symbols.intern("PSBoundParameters")
  package static let psCmdlet = Symbols.intern("PSCmdlet")
  package static let psScriptRoot = Symbols.intern("PSScriptRoot")
  package static let psCommandPath = Symbols.intern("PSCommandPath")
  package static let foreach = Symbols.intern("foreach")
  package static let `switch` = Symbols.intern("switch")
  package static let lastExitCode = Symbols.intern("LASTEXITCODE")
  package static let ofs = Symbols.intern("OFS")
  package static let errorActionPreference = Symbols.intern("ErrorActionPreference")
  package static let null = Symbols.intern("null")
  package static let `true` = Symbols.intern("true")
  package static let `false` = Symbols.intern("false")
}
