import Runtime

/// Says how strict the caller's scope, and those below it, are with names that are not there.
struct SetStrictMode: Cmdlet {
  static let declaration = CmdletDeclaration(
    .set, "StrictMode",
    synopsis: "Establishes and enforces coding rules in expressions, scripts, and script blocks.",
    defaultSet: "Version", className: "Microsoft.PowerShell.Commands.SetStrictModeCommand",
    examples: [
      Example(
        "A name that is not there", "Set-StrictMode -Version 1; try { $nope } catch { 'not set' }",
        prints: "not set")
    ])

  @Parameter("No rules.", sets: [.set("Off", mandatory: true)]) var off = false
  @Parameter(
    "The version whose rules hold: 1, 2, 3 or Latest.", aliases: ["v"],
    sets: [.set("Version", mandatory: true)])
  var version: Value = .null

  func end(in call: borrowing Invocation) throws {
    call.context.caller.pointee.strictMode = off ? .off : try mode(call)
  }

  private func mode(_ call: borrowing Invocation) throws -> StrictMode {
    let text = String(try call.text(of: version))
    if text.lowercased() == "latest" { return .version3 }
    guard let first = text.split(separator: ".").first, let major = Int(first) else {
      throw StrictModeFault.notAVersion(text)
    }
    switch major {
    case 0: return .off
    case 1: return .version1
    case 2: return .version2
    case 3...7: return .version3
    default: throw StrictModeFault.unknown(text.contains(".") ? text : text + ".0")
    }
  }
}

/// Versions that are none.
enum StrictModeFault: ShellFault {
  case notAVersion(String)
  case unknown(String)

  var errorId: String {
    switch self {
    case .notAVersion: "CannotConvertArgumentNoMessage"
    case .unknown: "ParameterArgumentValidationError"
    }
  }

  var category: ErrorCategory { if case .unknown = self { .invalidData } else { .invalidArgument } }
  var exceptionType: TypeInfo {
    if case .unknown = self { .parameterBindingValidationException } else { .parameterBindingException }
  }

  var message: String {
    switch self {
    case .notAVersion(let text):
      "Cannot bind parameter 'Version'. Cannot convert value \"\(text)\" to type \"System.Version\". Error: \"Version "
        + "string portion was too short or too long. (Parameter 'input')\""
    case .unknown(let text):
      "Cannot validate argument on parameter 'Version'. The '\(text)' argument does not contain a valid PowerShell "
        + "version. Supply a valid version number and then try the command again."
    }
  }
}
