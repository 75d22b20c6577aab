import Syntax

/// What can be set by name on PowerShell's attributes, in the order in which .NET lists it.
///
/// Source: their declarations in PowerShell.
enum AttributeSettings {
  typealias Setting = (name: String, type: String)

  /// The settings of an attribute; nil for one that is not known.
  static func of(_ name: TypeName, in context: CompletionContext) -> [Setting]? {
    var key = context.source.fullName(of: name).lowercased()
    if key.hasPrefix("system.management.automation.") {
      key.removeFirst("system.management.automation.".count)
    }
    return byName[key] ?? byName[key.dropping(suffix: "attribute")]
  }

  private static let text = "System.String"
  private static let flag = "System.Boolean"

  private static let byName: [String: [Setting]] = [
    "parameter": [
      ("Position", "System.Int32"), ("ParameterSetName", text), ("Mandatory", flag),
      ("ValueFromPipeline", flag), ("ValueFromPipelineByPropertyName", flag),
      ("ValueFromRemainingArguments", flag), ("HelpMessage", text), ("HelpMessageBaseName", text),
      ("HelpMessageResourceId", text), ("DontShow", flag),
    ],
    "cmdletbinding": [
      ("PositionalBinding", flag), ("DefaultParameterSetName", text), ("SupportsShouldProcess", flag),
      ("SupportsPaging", flag), ("SupportsTransactions", flag),
      ("ConfirmImpact", "System.Management.Automation.ConfirmImpact"), ("HelpUri", text),
      ("RemotingCapability", "System.Management.Automation.RemotingCapability"),
    ],
    "outputtype": [("ProviderCmdlet", text), ("ParameterSetName", "System.String[]")],
    "validateset": [("ErrorMessage", text), ("IgnoreCase", flag)],
    "validatescript": [("ErrorMessage", text)],
    "validatepattern": [
      ("Options", "System.Text.RegularExpressions.RegexOptions"), ("ErrorMessage", text),
    ],
    "psdefaultvalue": [("Value", "System.Object"), ("Help", text)],
    "dscproperty": [("Key", flag), ("Mandatory", flag), ("NotConfigurable", flag)],
    "dscresource": [("RunAsCredential", "System.Management.Automation.DSCResourceRunAsCredential")],
    "alias": [], "allowemptycollection": [], "allowemptystring": [], "allownull": [],
    "argumentcompleter": [], "argumentcompletions": [], "supportswildcards": [], "validatecount": [],
    "validatedrive": [], "validatelength": [], "validatenotnull": [], "validatenotnullorempty": [],
    "validatenotnullorwhitespace": [], "validaterange": [], "validatetrusteddata": [], "flags": [],
  ]
}
