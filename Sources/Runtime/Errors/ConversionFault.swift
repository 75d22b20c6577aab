/// What a conversion refuses.
package enum ConversionFault: ShellFault, @unchecked Sendable {
  case cannotConvert(ShellString, String)

  package var errorId: String { "ConvertToFinalInvalidCastException" }

  package var message: String {
    switch self {
    case .cannotConvert(let text, let type): "Cannot convert value \"\(String(text))\" to type \"\(type)\"."
    }
  }

  package var category: ErrorCategory { .invalidArgument }
}
