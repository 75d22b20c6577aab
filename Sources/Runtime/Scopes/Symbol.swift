/// A name, interned without regard to case.
package struct Symbol: Hashable, Sendable {
  package let id: UInt32

  @inline(__always)
  package init(id: UInt32) { self.id = id }
}

/// The table of symbols; one for the process, guarded by the process's lock.
package enum Symbols {
  private struct Key: Hashable {
    let name: ShellString

    static func == (left: Key, right: Key) -> Bool { ShellString.equalIgnoringCase(left.name, right.name) }
    func hash(into hasher: inout Hasher) { hasher.combine(name.foldedHash) }
  }

  nonisolated(unsafe) private static var ids: [Key: UInt32] = [:]
  nonisolated(unsafe) private static var names: [ShellString] = []

  /// The symbol of a name; made if it is new, then spelled as here.
  package static func intern(_ name: ShellString) -> Symbol {
    let key = Key(name: name)
    if let id = ids[key] { return Symbol(id: id) }
    let id = UInt32(names.count)
    ids[key] = id
    names.append(name)
    CommandVersions.reserve(id)
    LocalNames.reserve(id)
    return Symbol(id: id)
  }

  package static func intern(_ name: String) -> Symbol { intern(ShellString.from(name)) }

  /// The symbol of a name if something was ever so called.
  package static func existing(_ name: ShellString) -> Symbol? { ids[Key(name: name)].map { Symbol(id: $0) } }

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
  nonisolated(unsafe) private static var counters = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
  nonisolated(unsafe) private static var capacity = 0

  static func reserve(_ id: UInt32) {
    guard Int(id) >= capacity else { return }
    let larger = max(1024, capacity * 2)
    let moved = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
    moved.initialize(repeating: 0, count: larger)
    moved.update(from: counters, count: capacity)
    counters.deallocate()
    (counters, capacity) = (moved, larger)
  }

  @inline(__always)
  static func current(_ symbol: Symbol) -> UInt32 { counters[Int(symbol.id)] }

  package static func raise(_ symbol: Symbol) { counters[Int(symbol.id)] &+= 1 }

  /// Makes every call site look again: the module table or the search path changed.
  package static func raiseAll() {
    for index in 0..<capacity { counters[index] &+= 1 }
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
