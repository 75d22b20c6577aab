import Runtime
import TypeLibrary

/// What members are to completion.
enum IntrinsicMembers {
  private static let methods = [
    ("Where", "Where({ expression } [, mode [, numberToReturn]])"),
    ("ForEach", "ForEach(expression [, arguments...])"),
    ("PSWhere", "PSWhere({ expression } [, mode [, numberToReturn]])"),
    ("PSForEach", "PSForEach(expression [, arguments...])"),
  ]

  /// The methods that every collection has.
  static func matching(_ pattern: TextPattern) -> [InferredMembers.Member] {
    methods.filter { pattern.matches($0.0) }.map {
      InferredMembers.Member(name: $0.0, isMethod: true, tip: $0.1)
    }
  }

  static func isMethod(_ kind: ListedMember.Kind) -> Bool {
    switch kind {
    case .method, .codeMethod, .scriptMethod, .parameterizedProperty: true
    default: false
    }
  }

  /// Accessors and operators, which .NET has as methods and nobody calls.
  static func isSpecial(_ member: ListedMember) -> Bool {
    guard member.kind == .method else { return false }
    let name = String(member.name)
    return ["get_", "set_", "add_", "remove_", "op_"].contains { name.hasPrefix($0) }
  }

  /// A definition with each overload on a line of its own.
  static func tip(_ definition: String) -> String {
    guard definition.contains("), ") else { return definition }
    var lines: [String] = []
    var depth = 0
    var line = ""
    for character in definition {
      if character == "(" || character == "[" { depth += 1 }
      if character == ")" || character == "]" { depth -= 1 }
      if character == ",", depth == 0 {
        lines.append(line)
        line = ""
      } else if !(line.isEmpty && character == " ") {
        line.append(character)
      }
    }
    return (lines + [line]).joined(separator: "\r\n")
  }
}
