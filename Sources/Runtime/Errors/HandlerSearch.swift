/// Which `catch` or `trap` takes an error, and the record that it sees.
///
/// The exception inside is looked at first, then the one around it; a handler that names a more specific type wins
/// (observed in PowerShell 7.6.5).
package struct HandlerSearch {
  /// The type that each handler names; nil takes everything.
  private let types: [TypeInfo?]
  private let record: ErrorRecord

  package init(_ record: ErrorRecord, types: [TypeInfo?]) { (self.record, self.types) = (record, types) }

  private struct Found {
    let handler: Int
    let rank: Int
    let exception: ExceptionObject
  }

  /// The index of the `catch` and what it finds in `$_`; nil if none takes the error.
  package func find() -> (handler: Int, record: ErrorRecord)? {
    // A handler of everything that stands alone is not searched for: it sees what was thrown as it is.
    if types.count == 1, types[0] == nil { return (0, record.seenByHandlerOfAll()) }
    var best: Found?
    for exception in record.thrownExceptions {
      if best?.rank == 0 { break }
      guard let found = handler(of: exception) else { continue }
      guard let known = best, !replaces(known, found) else {
        best = found
        continue
      }
    }
    return best.map { ($0.handler, record.seen(with: $0.exception)) }
  }

  /// The index of the trap and what it finds in `$_`; a trap for everything sees the exception inside.
  package func findTrap() -> (handler: Int, record: ErrorRecord)? {
    var best: Found?
    for exception in record.thrownExceptions.prefix(2) {
      if let best, types[best.handler] != nil { break }
      guard let found = handler(of: exception), found.handler != best?.handler else { continue }
      best = found
    }
    return best.map { ($0.handler, record.seen(with: $0.exception)) }
  }

  /// A more specific handler replaces one found before; for handlers of everything the outer exception counts.
  private func replaces(_ known: Found, _ found: Found) -> Bool {
    found.rank < known.rank || (found.rank == known.rank && types[known.handler] == nil)
  }

  private func handler(of exception: ExceptionObject) -> Found? {
    let type = exception.type
    let index =
      types.firstIndex { $0 === type } ?? types.firstIndex { $0.map { type.isSubtype(of: $0) } ?? false }
      ?? types.firstIndex { $0 == nil }
    return index.map { Found(handler: $0, rank: rank(of: $0), exception: exception) }
  }

  /// How many other handlers name a type below this one's; a handler of everything comes last.
  private func rank(of index: Int) -> Int {
    guard let type = types[index] else { return types.count - 1 }
    return types.count { $0.map { $0 !== type && $0.isSubtype(of: type) } ?? false }
  }
}

extension ErrorRecord {
  /// The exceptions that handlers are asked about, in order: what stands inside, then what was thrown, then what the
  /// engine put around it.
  fileprivate var thrownExceptions: [ExceptionObject] {
    let own = exception
    if isOwnedByException || own.type.isSubtype(of: .runtimeException) {
      guard own.type.isSubtype(of: .runtimeException) else { return [own, inRuntimeException.exception] }
      return (own.inner.map { [$0] } ?? []) + [own]
    }
    let around = ExceptionObject(type: .runtimeException, message: own.message, inner: own)
    return [own, around] + (isOfCmdlet ? own.inner.map { [$0] } ?? [] : [])
  }

  /// Whether the record belongs to the exception that the engine threw, so that it shows what the handler took.
  private var isOwnedByException: Bool {
    // Asked first, because to look into the source is to copy it.
    if isThrown { return false }
    return switch source {
    case .fault(let fault): !isOfCmdlet && !(fault is any KeepsOwnException)
    case .exception(let exception, _, _): exception.record === self
    case .thrown: false
    }
  }

  /// What a trap that ends with `break` throws on shows the type that stands in for the exception (observed in
  /// PowerShell 7.6.5).
  package func hidesException() {
    if isOwnedByException { categoryReason = .from("ParentContainsErrorRecordException") }
  }

  private var isOfCmdlet: Bool { invocation?.command is CmdletInfo }

  /// The record as the only handler sees it, which takes everything.
  package func seenByHandlerOfAll() -> ErrorRecord {
    guard isOwnedByException, let outer = thrownExceptions.last else { return self }
    return seen(with: outer)
  }

  /// The record as the handler sees it that took the exception.
  fileprivate func seen(with taken: ExceptionObject) -> ErrorRecord {
    guard isOwnedByException, taken !== exception else { return self }
    if exception.type === TypeInfo.psInvalidCastException, taken.type === TypeInfo.runtimeException {
      return inRuntimeException
    }
    return replacingException(with: taken)
  }

  /// A copy of the record about another exception.
  private func replacingException(with other: ExceptionObject) -> ErrorRecord {
    let copy = ErrorRecord(.exception(other, id: errorId, category: category), target: target)
    (copy.stack, copy.invocation, copy.place, copy.details) = (stack, invocation, place, details)
    (copy.categoryActivity, copy.categoryReason) = (categoryActivity, categoryReason)
    (copy.categoryTargetName, copy.categoryTargetType) = (categoryTargetName, categoryTargetType)
    return copy
  }
}

/// A fault of .NET's that the engine passes on with a record of its own: handlers of everything see it as it is.
package protocol KeepsOwnException: ShellFault {}

extension ExceptionFault: KeepsOwnException {}
