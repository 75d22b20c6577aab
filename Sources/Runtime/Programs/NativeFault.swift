/// What goes into a program as it is.
enum NativeInput {
  /// The bytes of a byte or of an array of bytes; nil for anything else.
  static func bytes(of value: Value) -> [UInt8]? {
    switch value.base.payload {
    case .number(let bits, .byte): return [UInt8(truncatingIfNeeded: bits)]
    case .array(let array) where array.type === TypeInfo.byteArray:
      var bytes: [UInt8] = []
      bytes.reserveCapacity(array.count)
      for index in 0..<array.count {
        if case .number(let bits, .byte) = array[index].payload {
          bytes.append(UInt8(truncatingIfNeeded: bits))
        }
      }
      return bytes
    default: return nil
    }
  }
}

/// What goes wrong with native programs.
package enum NativeFault: ShellFault {
  case failedToRun(String, String, String, String)
  case failedStatus(String, Int32, String, Int32)

  package var errorId: String {
    switch self {
    case .failedToRun: "NativeCommandFailed"
    case .failedStatus: "ProgramExitedWithNonZeroCode"
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .failedToRun: .resourceUnavailable
    case .failedStatus: .notSpecified
    }
  }

  package var message: String {
    switch self {
    case .failedToRun(let name, let path, let folder, let reason):
      "Program '\(name)' failed to run: An error occurred trying to start process '\(path)' with working directory '\(folder)'. \(reason)"
    case .failedStatus(let name, let status, _, _):
      "Program \"\(name)\" ended with non-zero exit code: \(status) (\(NativeFault.hexadecimal(status)))."
    }
  }

  private static func hexadecimal(_ status: Int32) -> String {
    let digits = String(UInt32(bitPattern: status), radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" + digits : digits)
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .failedToRun: .applicationFailedException
    case .failedStatus: .nativeCommandExitException
    }
  }
}

extension TypeInfo {
  package static let applicationFailedException = TypeTable.define(
    "System.Management.Automation.ApplicationFailedException", base: runtimeException)
  package static let nativeCommandExitException = TypeTable.define(
    "System.Management.Automation.NativeCommandExitException", base: runtimeException)
}
