/// What becomes of an error that ends nothing: the preference decides.
package enum ErrorReporting {
  /// `$ErrorActionPreference` seen from a scope.
  package static func preference(at scope: ScopePointer, _ engine: Engine) -> ActionPreference {
    guard let value = VariableLookUp.find(WellKnown.errorActionPreference, from: scope, engine) else {
      return .continue
    }
    return ActionPreferences.read(value) ?? .continue
  }

  /// Writes a non-terminating error as an action, or else the preference, says.
  package static func write(
    _ record: ErrorRecord, action: ActionPreference?, _ streams: StreamSet, _ scope: ScopePointer,
    _ engine: Engine
  ) throws(ShellError) {
    switch action ?? preference(at: scope, engine) {
    case .ignore: return
    case .silentlyContinue:
      engine.remember(record)
      streams.collectors?.add(.object(record), .error)
    case .stop:
      streams.collectors?.add(.object(stopException(record)), .error)
      throw ShellError(record, kind: .thrown)
    default: try show(record, streams, scope, engine)
    }
  }

  /// What `-ErrorVariable` keeps of an error that ended its command for the preference's sake.
  private static func stopException(_ record: ErrorRecord) -> ExceptionObject {
    let made = ExceptionObject(
      type: .actionPreferenceStopException,
      message: .from(StreamFault.stopped(.error, record.message).message), inner: record.exception)
    made.record = record
    return made
  }

  /// Puts an error into `$Error` and on the error stream.
  package static func show(
    _ record: ErrorRecord, _ streams: StreamSet, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) {
    engine.remember(record)
    streams.collectors?.add(.object(record), .error)
    try streams.error.write(.object(record))
  }
}

/// Reading preferences out of variables and arguments.
package enum ActionPreferences {
  private static let names: [(String, ActionPreference)] = [
    ("SilentlyContinue", .silentlyContinue), ("Stop", .stop), ("Continue", .continue), ("Inquire", .inquire),
    ("Ignore", .ignore), ("Suspend", .suspend), ("Break", .break),
  ]

  /// The preference that a value names, by name or number.
  package static func read(_ value: Value) -> ActionPreference? {
    switch value.base.payload {
    case .enumeration(_, let number), .int(let number): ActionPreference(rawValue: number)
    case .string(let text): names.first { ShellString.equalIgnoringCase(ShellString.from($0.0), text) }?.1
    default: nil
    }
  }
}

/// The call stack as errors keep it.
package enum CallStack {
  /// The places from a scope outwards, innermost first.
  package static func capture(from scope: ScopePointer) -> [CallPosition] {
    var depth = 0
    var next: ScopePointer? = scope
    while let scope = next, depth < 1024 {
      if scope.pointee.runsCode { depth += 1 }
      next = scope.pointee.caller
    }
    var places: [CallPosition] = []
    places.reserveCapacity(depth)
    next = scope
    while let scope = next, places.count < depth {
      if let code = scope.pointee.linkedCode ?? scope.pointee.code {
        places.append(CallPosition(code: code, point: scope.pointee.position))
      }
      next = scope.pointee.caller
    }
    return places
  }
}
