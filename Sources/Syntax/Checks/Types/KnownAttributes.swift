/// What .NET says of an attribute: where it may stand and what can be set on it by name.
struct KnownAttribute {
  /// Kinds of declarations, with .NET's numbers.
  struct Targets: OptionSet {
    let rawValue: UInt16

    static let `class` = Targets(rawValue: 0x0004)
    static let `enum` = Targets(rawValue: 0x0010)
    static let constructor = Targets(rawValue: 0x0020)
    static let method = Targets(rawValue: 0x0040)
    static let property = Targets(rawValue: 0x0080)
    static let field = Targets(rawValue: 0x0100)
    static let parameter = Targets(rawValue: 0x0800)

    static let value: Targets = [.property, .field]

    /// As .NET writes them.
    var text: String {
      let names: [(Targets, String)] = [
        (.class, "Class"), (.enum, "Enum"), (.constructor, "Constructor"), (.method, "Method"),
        (.property, "Property"), (.field, "Field"), (.parameter, "Parameter"),
      ]
      return names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
    }
  }

  /// As PowerShell writes the type.
  let name: String
  let targets: Targets
  let properties: [String]

  init(_ name: String, _ targets: Targets, _ properties: String...) {
    self.name = name
    self.targets = targets
    self.properties = properties
  }

  /// The attribute of a name, with or without `Attribute` at its end; nil if it is not known.
  static func named(_ name: String) -> KnownAttribute? {
    var short = name.lowercased()
    if short.hasPrefix("system.management.automation.") {
      short.removeFirst("system.management.automation.".count)
    }
    if let found = byName[short] { return found }
    return short.hasSuffix("attribute") ? byName[String(short.dropLast(9))] : nil
  }

  private static let byName = Dictionary(all.map { ($0.name.lowercased(), $0) }) { first, _ in first }

  /// The attributes of PowerShell.
  ///
  /// Source: their usage in its sources.
  private static let all: [KnownAttribute] = [
    KnownAttribute("Alias", [.class, .property, .field]),
    KnownAttribute("AllowEmptyCollection", .value),
    KnownAttribute("AllowEmptyString", .value),
    KnownAttribute("AllowNull", .value),
    KnownAttribute("ArgumentCompleter", .value),
    KnownAttribute("ArgumentCompletions", .value),
    KnownAttribute(
      "CmdletBinding", .class, "DefaultParameterSetName", "SupportsShouldProcess", "SupportsPaging",
      "SupportsTransactions", "ConfirmImpact", "HelpUri", "RemotingCapability", "PositionalBinding"),
    KnownAttribute("DscLocalConfigurationManager", .class),
    KnownAttribute("DscProperty", .value, "Key", "Mandatory", "NotConfigurable"),
    KnownAttribute("DscResource", .class, "RunAsCredential"),
    KnownAttribute("NoRunspaceAffinity", .class),
    KnownAttribute("OutputType", .class, "ProviderCmdlet", "ParameterSetName"),
    KnownAttribute(
      "Parameter", .value, "Position", "ParameterSetName", "Mandatory", "ValueFromPipeline",
      "ValueFromPipelineByPropertyName", "ValueFromRemainingArguments", "HelpMessage", "HelpMessageBaseName",
      "HelpMessageResourceId", "DontShow"),
    KnownAttribute("PSDefaultValue", .value, "Value", "Help"),
    KnownAttribute("SupportsWildcards", .value),
    KnownAttribute("ValidateCount", .value),
    KnownAttribute("ValidateDrive", .value),
    KnownAttribute("ValidateLength", .value),
    KnownAttribute("ValidateNotNull", .value),
    KnownAttribute("ValidateNotNullOrEmpty", .value),
    KnownAttribute("ValidateNotNullOrWhiteSpace", .value),
    KnownAttribute("ValidatePattern", .value, "Options", "ErrorMessage"),
    KnownAttribute("ValidateRange", .value),
    KnownAttribute("ValidateScript", .value, "ErrorMessage"),
    KnownAttribute("ValidateSet", .value, "ErrorMessage", "IgnoreCase"),
    KnownAttribute("ValidateTrustedData", .value),
    KnownAttribute("ValidateUserDrive", .value),
  ]
}
