/// `throw`, and what `catch` matches.
package enum Throwing {
  /// The error of a `throw` statement with what it throws; nothing throws the caught error again, or `ScriptHalted`.
  package static func error(for value: Value?, in scope: ScopePointer, _ engine: Engine) -> ShellError {
    guard let value else {
      return ShellError(engine.caught.last ?? record(.string("ScriptHalted")), kind: .thrown)
    }
    if case .object(let object) = value.base.payload, let record = object as? ErrorRecord {
      return ShellError(record, kind: .thrown)
    }
    return ShellError(record(value), kind: .thrown)
  }

  private static func record(_ value: Value) -> ErrorRecord {
    if case .object(let object) = value.base.payload, let exception = object as? ExceptionObject {
      return ErrorRecord(
        .exception(exception, id: exception.message, category: .operationStopped), target: .null)
    }
    return ErrorRecord(thrown: value)
  }
}

/// The number that `exit` ends with.
package enum ExitStatus {
  /// Observed in PowerShell 7.6.5: what is no integer of 32 bits is 0.
  package static func of(_ value: Value, _ engine: Engine) -> Int32 {
    switch value.base.payload {
    case .int(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    case .double(let number):
      return number.magnitude < 2_147_483_648 ? Int32(number.rounded(.toNearestOrEven)) : 0
    case .string(let text): return Int32(String(text)) ?? 0
    default: return 0
    }
  }
}
