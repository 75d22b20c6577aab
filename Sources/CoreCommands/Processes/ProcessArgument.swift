import Runtime

/// The processes that a command's parameters name.
enum ProcessArgument {
  /// By numbers; one that is not there is reported.
  static func find(numbers: [Int32], _ call: borrowing Invocation) throws -> [ProcessObject] {
    var found: [ProcessObject] = []
    for number in numbers {
      if ProcessTable.exists(number) {
        found.append(ProcessObject(number))
      } else {
        try call.report(ProcessFault.noNumber(number).error(target: .int(number)))
      }
    }
    return found
  }

  /// By names with wildcards; a name without any that is not there is reported.
  static func find(names: [String], _ call: borrowing Invocation) throws -> [ProcessObject] {
    var found: [ProcessObject] = []
    for name in names {
      let pattern = WildcardPattern(.from(name))
      var matches: [ProcessObject] = []
      for number in ProcessTable.all {
        guard let own = ProcessTable.name(of: number), try pattern.accepts(.from(own)) else { continue }
        matches.append(ProcessObject(number))
      }
      if matches.isEmpty, !PathResolver.hasWildcards(name) {
        try call.report(ProcessFault.noName(name).error(target: .string(name)))
      }
      found += matches
    }
    return found.sorted { ($0.name.lowercased(), $0.identifier) < ($1.name.lowercased(), $1.identifier) }
  }

  /// The processes of input objects; other objects are no processes.
  static func processes(_ values: [Value]) -> [ProcessObject] {
    values.compactMap { value in
      if case .object(let object) = value.base.payload { object as? ProcessObject } else { nil }
    }
  }
}

/// What commands of processes refuse.
enum ProcessFault: ShellFault {
  case noNumber(Int32)
  case noName(String)
  case notStopped(String, Int32, String)
  case timeout(String, Int32)
  case waitsOnItself

  var errorId: String {
    switch self {
    case .noNumber: "NoProcessFoundForGivenId"
    case .noName: "NoProcessFoundForGivenName"
    case .notStopped: "CouldNotStopProcess"
    case .timeout: "ProcessNotTerminated"
    case .waitsOnItself: "WaitOnItself"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .noNumber, .noName, .waitsOnItself: .objectNotFound
    case .notStopped, .timeout: .closeError
    }
  }

  var exceptionType: TypeInfo {
    TypeTable.define("Microsoft.PowerShell.Commands.ProcessCommandException", base: .systemException)
  }

  var message: String {
    switch self {
    case .noNumber(let number): "Cannot find a process with the process identifier \(number)."
    case .noName(let name):
      "Cannot find a process with the name \"\(name)\". Verify the process name and call the cmdlet again."
    case .notStopped(let name, let number, let reason):
      "Cannot stop process \"\(name) (\(number))\" because of the following error: \(reason)"
    case .timeout(let name, let number):
      "This command stopped operation because process \"\(name) (\(number))\" is not stopped in the specified time-out."
    case .waitsOnItself:
      "This command stopped operation because it cannot wait on itself. Specify another process and Run your command again."
    }
  }
}
