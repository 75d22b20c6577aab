/// What is known of a token beside its kind.
///
/// The bits are those of `System.Management.Automation.Language.TokenFlags`.
package struct TokenFlags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  // The low four bits are one number, the precedence of a binary operator.
  package static let logical = TokenFlags(rawValue: 0x1)
  package static let bitwise = TokenFlags(rawValue: 0x2)
  package static let comparison = TokenFlags(rawValue: 0x5)
  package static let coalesce = TokenFlags(rawValue: 0x7)
  package static let add = TokenFlags(rawValue: 0x9)
  package static let multiply = TokenFlags(rawValue: 0xa)
  package static let format = TokenFlags(rawValue: 0xc)
  package static let range = TokenFlags(rawValue: 0xd)
  package static let precedenceMask = TokenFlags(rawValue: 0xf)

  package static let keyword = TokenFlags(rawValue: 0x10)
  package static let scriptBlockBlockName = TokenFlags(rawValue: 0x20)
  package static let binaryOperator = TokenFlags(rawValue: 0x100)
  package static let unaryOperator = TokenFlags(rawValue: 0x200)
  package static let caseSensitiveOperator = TokenFlags(rawValue: 0x400)
  package static let ternaryOperator = TokenFlags(rawValue: 0x800)
  package static let specialOperator = TokenFlags(rawValue: 0x1000)
  package static let assignmentOperator = TokenFlags(rawValue: 0x2000)
  /// The token is the same in expression and in command mode.
  package static let parseModeInvariant = TokenFlags(rawValue: 0x8000)
  package static let tokenInError = TokenFlags(rawValue: 0x1_0000)
  package static let disallowedInRestrictedMode = TokenFlags(rawValue: 0x2_0000)
  package static let prefixOrPostfixOperator = TokenFlags(rawValue: 0x4_0000)
  package static let commandName = TokenFlags(rawValue: 0x8_0000)
  package static let memberName = TokenFlags(rawValue: 0x10_0000)
  package static let typeName = TokenFlags(rawValue: 0x20_0000)
  package static let attributeName = TokenFlags(rawValue: 0x40_0000)
  package static let canConstantFold = TokenFlags(rawValue: 0x80_0000)
  package static let statementDoesntSupportAttributes = TokenFlags(rawValue: 0x100_0000)
}

extension TokenFlags {
  /// The flags as .NET writes them, joined by a separator: `BinaryPrecedenceAdd, BinaryOperator`; `None` without any.
  ///
  /// As .NET does, the largest names are taken out first, so that a precedence is named by the numbers that make it up.
  package func text(separator: String = ", ") -> String {
    guard !isEmpty else { return "None" }
    var rest = rawValue
    var names: [String] = []
    for (bits, name) in TokenFlags.names where rest & bits == bits {
      rest &= ~bits
      names.append(name)
    }
    return rest == 0 ? names.reversed().joined(separator: separator) : String(rawValue)
  }

  /// The names by value, largest first.
  private static let names: [(bits: UInt32, name: String)] = [
    (0x100_0000, "StatementDoesntSupportAttributes"), (0x80_0000, "CanConstantFold"),
    (0x40_0000, "AttributeName"),
    (0x20_0000, "TypeName"), (0x10_0000, "MemberName"), (0x8_0000, "CommandName"),
    (0x4_0000, "PrefixOrPostfixOperator"), (0x2_0000, "DisallowedInRestrictedMode"),
    (0x1_0000, "TokenInError"),
    (0x8000, "ParseModeInvariant"), (0x2000, "AssignmentOperator"), (0x1000, "SpecialOperator"),
    (0x800, "TernaryOperator"), (0x400, "CaseSensitiveOperator"), (0x200, "UnaryOperator"),
    (0x100, "BinaryOperator"),
    (0x20, "ScriptBlockBlockName"), (0x10, "Keyword"), (0xf, "BinaryPrecedenceMask"),
    (0xd, "BinaryPrecedenceRange"),
    (0xc, "BinaryPrecedenceFormat"), (0xa, "BinaryPrecedenceMultiply"), (0x9, "BinaryPrecedenceAdd"),
    (0x7, "BinaryPrecedenceCoalesce"), (0x5, "BinaryPrecedenceComparison"), (0x2, "BinaryPrecedenceBitwise"),
    (0x1, "BinaryPrecedenceLogical"),
  ]
}
