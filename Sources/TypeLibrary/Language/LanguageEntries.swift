import Runtime

/// The types of the syntax tree and of its parser.
enum LanguageEntries {
  static var all: [NodeEntries.Entry] {
    views.map { name, maker in (LanguageTypes.namespace + name, maker) } + others
  }

  private static var views: [NodeEntries.Entry] {
    [
      ("Ast", { TreeMethods.ofNode }), ("PipelineBaseAst", { TreeMethods.ofPipeline }),
      ("Parser", { .parser }),
      ("CodeGeneration", { .codeGeneration }), ("Token", { .token }), ("NumberToken", { .numberToken }),
      ("ParameterToken", { .parameterToken }), ("VariableToken", { .variableToken }),
      ("LabelToken", { .labelToken }), ("StringToken", { .stringToken }),
      ("StringExpandableToken", { .stringExpandableToken }),
      ("FileRedirectionToken", { .fileRedirectionToken }),
      ("MergingRedirectionToken", { .mergingRedirectionToken }), ("ParseError", { .parseError }),
      ("InternalScriptExtent", { .scriptExtent("InternalScriptExtent") }),
      ("InternalScriptPosition", { .scriptPosition("InternalScriptPosition") }),
      ("TypeName", { .typeName("TypeName") }), ("ArrayTypeName", { .typeName("ArrayTypeName") }),
      ("GenericTypeName", { .typeName("GenericTypeName") }), ("ScriptRequirements", { .scriptRequirements }),
      ("CommentHelpInfo", { .commentHelpInfo }),
    ]
  }

  private static var others: [NodeEntries.Entry] {
    [
      ("System.Management.Automation.ParseException", { .parseException }),
      ("System.Management.Automation.VariablePath", { .variablePath }),
      ("System.Management.Automation.PSParser", { .psParser }),
      ("System.Management.Automation.PSToken", { .psToken }),
      ("System.Management.Automation.PSParseError", { .psParseError }),
      ("Microsoft.PowerShell.Commands.ModuleSpecification", { .moduleSpecification }),
    ]
  }
}
