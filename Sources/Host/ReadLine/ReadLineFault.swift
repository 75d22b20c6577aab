import LineEditing
import Runtime

/// What the commands of the line editor refuse.
enum ReadLineFault: ShellFault, @unchecked Sendable {
  case key(KeyNameFault)
  case colour(ShellString)
  case colourName(ShellString)
  case windowsOnly(String)
  case handlerWithoutScriptStyle
  case outOfRange(String, String)

  var errorId: String {
    switch self {
    case .key, .colour, .colourName: "System.ArgumentException"
    case .windowsOnly: "System.PlatformNotSupportedException"
    case .handlerWithoutScriptStyle: "System.Management.Automation.ParameterBindingException"
    case .outOfRange: "System.ArgumentException"
    }
  }

  var category: ErrorCategory { .notSpecified }

  var exceptionType: TypeInfo {
    switch self {
    case .windowsOnly:
      TypeTable.find("System.PlatformNotSupportedException")
        ?? TypeTable.define("System.PlatformNotSupportedException", base: .systemException)
    case .handlerWithoutScriptStyle:
      TypeTable.find("System.Management.Automation.ParameterBindingException") ?? .runtimeException
    default: TypeTable.find("System.ArgumentException") ?? .systemException
    }
  }

  var message: String {
    switch self {
    case .key(let fault): fault.message
    case .colour(let text):
      "'\(String(text))' is not a valid color value.  It must be a ConsoleColor, ANSI escape sequence, or RGB value with optional"
        + " leading '#'."
    case .colourName(let text): "'\(String(text))' is not a valid color property"
    case .windowsOnly(let name): "The '\(name)' option is not supported on non-Windows platforms."
    case .handlerWithoutScriptStyle: "ViModeChangeHandler option requires ViModeStyle.Script"
    case .outOfRange(let message, let parameter): "\(message) (Parameter '\(parameter)')"
    }
  }
}
