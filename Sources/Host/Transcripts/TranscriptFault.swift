import Glibc
import Runtime

/// What keeps a transcript from being started or stopped.
enum TranscriptFault: ShellFault {
  case exists(String)
  case readOnly(String)
  case folder(String)
  case system(String, Int32)
  case notTranscribing
  case noFile(String)
  case severalFiles
  /// What PowerShell wraps the others in.
  indirect case cannotStart(TranscriptFault)
  indirect case cannotStop(TranscriptFault)

  /// Whether PowerShell tells it inside of a sentence about the start.
  var isOfTheSystem: Bool {
    switch self {
    case .folder, .system: true
    default: false
    }
  }

  var errorId: String {
    switch self {
    case .exists: "NoClobber"
    case .readOnly: "FileReadOnly"
    case .noFile: "ReadWriteFileNotFileSystemProvider"
    case .severalFiles: "MultipleFilesNotSupported"
    case .cannotStart: "CannotStartTranscription"
    case .folder, .system, .notTranscribing, .cannotStop: "InvalidOperation"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .exists: .resourceExists
    case .readOnly, .noFile, .severalFiles: .invalidArgument
    default: .invalidOperation
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .exists: TranscriptFault.unauthorized
    case .readOnly, .folder: TranscriptFault.argument
    case .system(_, let number): number == EACCES ? TranscriptFault.unauthorized : TranscriptFault.io
    default: TranscriptFault.invalidOperation
    }
  }

  var inner: (any ShellFault)? {
    switch self {
    case .cannotStart(let fault), .cannotStop(let fault): fault
    default: nil
    }
  }

  var message: String {
    switch self {
    case .exists(let path): "File \(path) already exists and NoClobber was specified."
    case .readOnly(let path):
      "File \(path) is read-only. Cannot write to this file. \"Start-Transcript -Force\" will clear the read-only attribute."
    case .folder(let path): "File path \(path) resolves to a directory."
    case .system(let path, EACCES): "Access to the path '\(path)' is denied."
    case .system(let path, ENOENT): "Could not find a part of the path '\(path)'."
    case .system(let path, let number):
      "\(strerror(number).map { String(cString: $0) } ?? "error \(number)") : '\(path)'"
    case .notTranscribing: "The host is not currently transcribing."
    case .noFile(let provider): "The current provider (\(provider)) cannot open a file."
    case .severalFiles:
      "Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files."
    case .cannotStart(let fault): "Transcription cannot be started due to the error: \(fault.message)"
    case .cannotStop(let fault): "An error occurred stopping transcription: \(fault.message)"
    }
  }

  private static let unauthorized = TypeTable.define(
    "System.UnauthorizedAccessException", base: .systemException)
  private static let argument = TypeTable.define("System.ArgumentException", base: .systemException)
  private static let io = TypeTable.define("System.IO.IOException", base: .systemException)
  private static let invalidOperation = TypeTable.define(
    "System.Management.Automation.PSInvalidOperationException", base: .invalidOperationException)
}
