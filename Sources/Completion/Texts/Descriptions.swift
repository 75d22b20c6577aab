/// What PowerShell's menus tell of words of the language.
enum Descriptions {
  /// Words behind `using`.
  static let using: [String: String] = [
    "assembly": "Specifies the path to a .NET assembly to load.\r\n\r\nusing assembly <.NET-assembly-path>",
    "module":
      "Specifies a PowerShell module to load classes from.\r\n\r\nusing module <ModuleName or Path>\r\n\r\nusing module <ModuleSpecification hashtable>",
    "namespace":
      "Specifies a .NET namespace to resolve types from or a namespace alias.\r\n\r\nusing namespace <.NET-namespace>\r\n\r\nusing namespace <AliasName> = <.NET-namespace>",
    "type": "Specifies an alias for a .NET Type.\r\n\r\nusing type <AliasName> = <.NET-type>",
  ]

  /// Parameters of `#requires`.
  static let requires: [String: String] = [
    "Modules":
      "[string] or [hashtable]\r\nSpecifies an array of PowerShell modules that the script requires.\r\nEach element can either be a string with the module name as value or a hashtable with the following keys:\r\nName: Name of the module\r\nGUID: GUID of the module\r\nOne of the following:\r\nModuleVersion: Specifies a minimum acceptable version of the module.\r\nRequiredVersion: Specifies an exact, required version of the module.\r\nMaximumVersion: Specifies the maximum acceptable version of the module.",
    "PSEdition":
      "[string]\r\nSpecifies a PowerShell edition that the script requires.\r\nValid values are \"Core\" and \"Desktop\"",
    "RunAsAdministrator":
      "[switch]\r\nSpecifies that PowerShell must be running as administrator on Windows.\r\nThis must be the last parameter on the #requires statement line.",
    "Version": "[version]\r\nSpecifies the minimum version of PowerShell that the script requires.",
  ]

  /// Editions of `#requires -PSEdition`.
  static let editions: [String: String] = [
    "Core": "Specifies that the script requires PowerShell 7+ to run.",
    "Desktop": "Specifies that the script requires Windows PowerShell 5.1 to run.",
  ]

  /// Keys of a module's specification.
  static let moduleKeys: [String: String] = [
    "GUID": "[string]\r\nOptional. Specifies the GUID of the module.",
    "MaximumVersion": "[string]\r\nSpecifies the maximum acceptable version of the module.",
    "ModuleName": "[string]\r\nRequired. Specifies the module name.",
    "ModuleVersion": "[string]\r\nSpecifies a minimum acceptable version of the module.",
    "RequiredVersion": "[string]\r\nSpecifies an exact, required version of the module.",
  ]

  /// Keys of calculated properties.
  static let keys: [String: String] = [
    "Alignment":
      "[string]\r\nDefine how the values are displayed in a column.\r\nValid values are 'left', 'center', or 'right'.",
    "Ascending": "[bool]\r\nSpecifies the order of sorting for one or more properties.",
    "Depth": "[int]\r\nThe depth key specifies the depth of expansion per property.",
    "Descending": "[bool]\r\nSpecifies the order of sorting for one or more properties.",
    "Expression": "[scriptblock]\r\nA script block used to calculate the value of the new property.",
    "FormatString":
      "[string]\r\nSpecifies a format string that defines how the value is formatted for output.",
    "Label": "[string]\r\nSpecifies the name of the property being created.",
    "Name": "[string]\r\nSpecifies the name of the property being created.",
    "Width":
      "[int]\r\nSpecifies the maximum column width in a table when the value is displayed.\r\nThe value must be greater than 0.",
  ]

  /// Keywords of comment-based help.
  static let help: [String: String] = [
    "COMPONENT":
      "The name of the technology or feature that the function or script uses, or to which it is related.",
    "DESCRIPTION":
      "A detailed description of the function or script.\r\nThis keyword can be used only once in each topic.",
    "EXAMPLE":
      "A sample command that uses the function or script, optionally followed by sample output and a description.\r\nRepeat this keyword for each example.",
    "EXTERNALHELP":
      ".EXTERNALHELP <XML Help File>\r\nThe .ExternalHelp keyword is required when a function or script is documented in XML files.",
    "FORWARDHELPCATEGORY":
      ".FORWARDHELPCATEGORY <Category>\r\nSpecifies the help category of the item in .ForwardHelpTargetName",
    "FORWARDHELPTARGETNAME":
      ".FORWARDHELPTARGETNAME <Command-Name>\r\nRedirects to the help topic for the specified command.",
    "FUNCTIONALITY": "The keywords that describe the intended use of the function.",
    "INPUTS":
      "The .NET types of objects that can be piped to the function or script.\r\nYou can also include a description of the input objects.",
    "LINK":
      "The name of a related topic.\r\nRepeat the .LINK keyword for each related topic.\r\nThe .Link keyword content can also include a URI to an online version of the same help topic.",
    "NOTES": "Additional information about the function or script.",
    "OUTPUTS":
      "The .NET type of the objects that the cmdlet returns.\r\nYou can also include a description of the returned objects.",
    "PARAMETER":
      ".PARAMETER  <Parameter-Name>\r\nThe description of a parameter.\r\nAdd a .PARAMETER keyword for each parameter in the function or script syntax.",
    "REMOTEHELPRUNSPACE":
      ".REMOTEHELPRUNSPACE <PSSession-variable>\r\nSpecifies a session that contains the help topic.\r\nEnter a variable that contains a PSSession object.",
    "ROLE": "The name of the user role for the help topic.",
    "SYNOPSIS":
      "A brief description of the function or script.\r\nThis keyword can be used only once in each topic.",
  ]
}
