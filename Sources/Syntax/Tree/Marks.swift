/// The stream that a redirection takes from or adds to.
package enum RedirectionStream: UInt8, Sendable {
  case all, output, error, warning, verbose, debug, information
}

/// What `switch` is told before its condition.
package struct SwitchFlags: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let file = SwitchFlags(rawValue: 0x01)
  package static let regex = SwitchFlags(rawValue: 0x02)
  package static let wildcard = SwitchFlags(rawValue: 0x04)
  package static let exact = SwitchFlags(rawValue: 0x08)
  package static let caseSensitive = SwitchFlags(rawValue: 0x10)
  package static let parallel = SwitchFlags(rawValue: 0x20)
}

/// What a `using` statement brings in.
package enum UsingStatementKind: UInt8, Sendable {
  case assembly, command, module, namespace, type
}

/// What kind of type a definition makes.
package enum TypeAttributes: UInt8, Sendable {
  case `class`, interface, `enum`
}

/// Marks of a property or a method of a class.
package struct MemberAttributes: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let `public` = MemberAttributes(rawValue: 0x01)
  package static let `private` = MemberAttributes(rawValue: 0x02)
  package static let `static` = MemberAttributes(rawValue: 0x10)
  /// A name in an enum.
  package static let literal = MemberAttributes(rawValue: 0x20)
  package static let hidden = MemberAttributes(rawValue: 0x40)
}

/// What a `configuration` describes.
package enum ConfigurationType: UInt8, Sendable {
  case resource, meta
}
