import Runtime

/// What help refuses.
enum HelpFault: ShellFault {
  case notFound(String)
  case noParameters([String])
  case notForCategory(String)
  case noAddress
  case severalOnline
  /// A named gap: palsh starts no browser.
  case opensNoBrowser(String)

  var errorId: String {
    switch self {
    case .notFound: "HelpNotFound"
    case .noParameters: "NoParmsFound"
    case .notForCategory: "Argument"
    case .noAddress, .severalOnline: "InvalidOperation"
    case .opensNoBrowser: "PalshOpensNoBrowser"
    }
  }

  var message: String {
    switch self {
    case .notFound(let name):
      "Get-Help could not find \(name) in a help file in this session. To download updated help topics type: \"Update-Help\". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116."
    case .noParameters(let patterns): "No parameter matches criteria \(patterns.first ?? "")."
    case .notForCategory(let parameter):
      "\(parameter) is not supported by the requested Help category."
    case .noAddress:
      "The online version of this Help topic cannot be displayed because the Internet address (URI) of the Help topic is not specified in the command code or in the help file for the command."
    case .severalOnline:
      "Multiple Help topics were found. Use only one Help topic with the -Online option."
    case .opensNoBrowser(let address):
      "palsh does not start a browser. The address of this help is \(address)"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .notFound: .resourceUnavailable
    case .noParameters, .notForCategory: .invalidArgument
    case .noAddress, .severalOnline: .invalidOperation
    case .opensNoBrowser: .notImplemented
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .notFound:
      TypeTable.define("Microsoft.PowerShell.Commands.HelpNotFoundException", base: .systemException)
    case .noParameters, .notForCategory: .psArgumentException
    case .noAddress, .severalOnline, .opensNoBrowser:
      TypeTable.find("System.Management.Automation.PSInvalidOperationException") ?? .runtimeException
    }
  }
}
