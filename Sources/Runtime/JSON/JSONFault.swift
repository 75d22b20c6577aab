/// What goes wrong with JSON, in the words of PowerShell and of the library it reads JSON with (Newtonsoft.Json 13).
package enum JSONFault: Error, Sendable, Equatable {
  /// The text is no JSON; what, and where.
  case syntax(String)
  case emptyKey
  case keysDifferInCase(existing: String, added: String)
  /// A dictionary to be written has a key that is no string.
  case keyIsNoString(dictionary: String)
}

extension JSONFault: ShellFault {
  package var errorId: String {
    switch self {
    case .syntax: "System.ArgumentException"
    case .emptyKey: "EmptyKeyInJsonString"
    case .keysDifferInCase: "KeysWithDifferentCasingInJsonString"
    case .keyIsNoString: "NonStringKeyInDictionary"
    }
  }

  package var category: ErrorCategory { if case .syntax = self { .notSpecified } else { .invalidOperation } }

  package var exceptionType: TypeInfo {
    let name =
      if case .syntax = self { "System.ArgumentException" } else { "System.InvalidOperationException" }
    return TypeTable.find(name) ?? TypeTable.define(name, base: .systemException)
  }

  package var message: String {
    switch self {
    case .syntax(let text): "Conversion from JSON failed with error: \(text)"
    case .emptyKey:
      "The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch."
    case .keysDifferInCase(let existing, let added):
      "Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '\(existing)' was '\(added)'."
    case .keyIsNoString(let dictionary):
      "The type '\(dictionary)' is not supported for serialization or deserialization of a dictionary. Keys must be strings."
    }
  }
}
