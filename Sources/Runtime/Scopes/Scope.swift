/// A scope: a header in raw memory under its window of slots, on the engine's value stack; a table scope's lies on the heap.
///
/// `parent` is where names are looked up next, `caller` who called: they differ as soon as a module or a pipeline is
/// involved.
package struct Scope {
  package var parent: ScopePointer?
  package var caller: ScopePointer?
  /// The slots; names of the first `code.slotCount` of them are the code's.
  package var locals: UnsafeMutablePointer<Value>
  /// See `code`.
  var codeReference: Unmanaged<Code>?
  /// See `linkedCode`.
  var linkedCodeReference: Unmanaged<Code>?
  /// See `session`.
  var sessionReference: Unmanaged<SessionState>
  /// Offset in the code's text of the command or expression that runs, for stack traces.
  package var position: Int32
  package var strictMode: StrictMode
  package var isTable: Bool
  /// See `streams`.
  var streamsReference: Unmanaged<StreamSet>
  /// Unslotted variables, functions, aliases, the call record: made on demand.
  package var extra: ScopeExtra?
}

// References are kept without counting: the call that made the scope keeps what they name alive.
extension Scope {
  /// What runs here; nil for table scopes.
  package var code: Code? { codeReference?.takeUnretainedValue() }

  /// Linked code that runs in this scope at the moment: a script in the global scope, a dotted block.
  package var linkedCode: Code? { linkedCodeReference?.takeUnretainedValue() }

  /// Whether code runs here, its own or one linked to it.
  var runsCode: Bool { linkedCodeReference != nil || codeReference != nil }

  package var session: SessionState { sessionReference.takeUnretainedValue() }

  package var streams: StreamSet { streamsReference.takeUnretainedValue() }
}

/// A scope where it lies on the value stack; valid while its call runs.
package typealias ScopePointer = UnsafeMutablePointer<Scope>

/// The strictness in force, `Set-StrictMode -Version`.
package enum StrictMode: UInt8, Sendable {
  /// As the enclosing scope has it.
  case inherited
  case off, version1, version2, version3
}

/// What a scope holds beyond its slots.
package final class ScopeExtra {
  /// Variables that the code has no slot for.
  @exclusivity(unchecked) package private(set) var variables = SlotTable()
  /// Whether this belongs to the outermost scope of a session state: names in it are found however deep calls are.
  private let isOutermost: Bool
  package var functions: [Symbol: FunctionInfo] = [:]
  /// Classes and enumerations by name in lower case, put here when the text that defines them runs.
  package internal(set) var types: [String: TypeInfo] = [:]
  package var drives: [PSDriveInfo] = []
  package var aliases: [Symbol: AliasInfo] {
    get {
      beforeAliases?()
      return knownAliases
    }
    _modify {
      beforeAliases?()
      yield &knownAliases
    }
  }
  private var knownAliases: [Symbol: AliasInfo] = [:]
  /// Puts in the aliases that come with commands, before the first look at them.
  var beforeAliases: (() -> Void)?
  /// The command that this scope is the body of, with what was bound.
  package var call: CallRecord?

  package init(isOutermost: Bool = false) { self.isOutermost = isOutermost }

  deinit {
    variables.deallocate()
    for symbol in functions.keys { CommandVersions.raise(symbol) }
    for symbol in knownAliases.keys { CommandVersions.raise(symbol) }
  }

  /// The slot of a variable, made `unset` if there is none.
  package func slot(_ symbol: Symbol) -> UnsafeMutablePointer<Value> {
    if let known = variables[symbol] { return known }
    if !isOutermost { LocalNames.insert(symbol) }
    return variables.add(symbol)
  }
}

/// How a script command was called: `$MyInvocation`, `$PSBoundParameters`, `$PSCmdlet` are made of it.
package final class CallRecord {
  package let command: CommandInfo?
  package var bound: BoundParameters?
  package var invocation: InvocationInfo?

  package init(command: CommandInfo?, bound: BoundParameters? = nil, invocation: InvocationInfo? = nil) {
    (self.command, self.bound, self.invocation) = (command, bound, invocation)
  }
}

extension ScopePointer {
  /// The extra of this scope, made if it has none yet.
  package func ensureExtra() -> ScopeExtra {
    if let extra = pointee.extra { return extra }
    let made = ScopeExtra()
    pointee.extra = made
    return made
  }

  /// Names that this scope has a slot for, set or not.
  package var ownSymbols: [Symbol] {
    (pointee.code.map { Array($0.slots) } ?? []) + (pointee.extra?.variables.symbols ?? [])
  }

  /// The slot of a name in this scope alone, set or not; nil if the scope has none.
  @inline(__always)
  package func ownSlot(_ symbol: Symbol) -> UnsafeMutablePointer<Value>? {
    if let index = pointee.codeReference?._withUnsafeGuaranteedRef({ $0.slotIndex(symbol) }) {
      return pointee.locals + index
    }
    return pointee.extra?.variables[symbol]
  }

  /// The slot that a name is read from: the first one up the scopes that is set and, beyond this scope, not private.
  package func lookUp(_ symbol: Symbol) -> UnsafeMutablePointer<Value>? {
    var next: ScopePointer? =
      LocalNames.contains(symbol) ? self : pointee.sessionReference._withUnsafeGuaranteedRef { $0.top }
    while let scope = next {
      if let slot = scope.ownSlot(symbol), !slot.pointee.isUnset, scope == self || !slot.isPrivate {
        return slot
      }
      next = scope.pointee.parent
    }
    return nil
  }

  /// The slot that an assignment in this scope goes to, made if there is none.
  package func slotForAssignment(_ symbol: Symbol) -> UnsafeMutablePointer<Value> {
    ownSlot(symbol) ?? ensureExtra().slot(symbol)
  }
}

extension UnsafeMutablePointer<Value> {
  /// Whether the slot holds a variable with option Private.
  var isPrivate: Bool {
    if case .cell(let variable) = pointee.payload { variable.options.contains(.private) } else { false }
  }
}
