extension Sentences {
  /// The sentences of what a `data` section may not hold.
  static let dataSection: [String: String] = [
    "ArrayReferenceNotSupportedInDataSection":
      "Array references are not allowed in restricted language mode or a Data section.",
    "AssignmentStatementNotSupportedInDataSection":
      "Assignment statements are not allowed in restricted language mode or a Data section.",
    "AttributeNotSupportedInDataSection":
      "Attributes are not allowed in restricted language mode or a Data section.",
    "CmdletNotInAllowedListForDataSection":
      "The command '{0}' is not allowed in restricted language mode or a Data section.",
    "DataSectionStatementNotSupportedInDataSection":
      "The data statement is not allowed in restricted language mode or another Data section.",
    "DoWhileStatementNotSupportedInDataSection":
      "The Do and While statements are not allowed in restricted language mode or a Data section.",
    "DotSourcingNotSupportedInDataSection":
      "Dot sourcing is not allowed in restricted language mode or a Data section.",
    "FlowControlStatementNotSupportedInDataSection":
      "Flow control statements such as Break, Continue, Return, Exit, and Throw are not allowed in "
      + "restricted language mode or a Data section.",
    "ForWhileStatementNotSupportedInDataSection":
      "For and While statements are not allowed in restricted language mode or a Data section.",
    "ForeachStatementNotSupportedInDataSection":
      "Foreach statements are not allowed in restricted language mode or a Data section.",
    "FunctionDeclarationNotSupportedInDataSection":
      "Function declarations are not allowed in restricted language mode or a Data section.",
    "MethodCallNotSupportedInDataSection":
      "Method calls are not allowed in restricted language mode or a Data section.",
    "MissingStatementBlockForDataSection": "The Data section is missing its statement block.",
    "OperatorNotSupportedInDataSection":
      "The '{0}' operator is not allowed in restricted language mode or a Data section.",
    "ParallelAndSequenceBlockNotSupportedInDataSection":
      "Parallel and sequence blocks are not allowed in restricted language mode or a Data section.",
    "ParameterDeclarationNotSupportedInDataSection":
      "Parameter declarations are not allowed in restricted language mode or a Data section.",
    "PropertyReferenceNotSupportedInDataSection":
      "Property references are not allowed in restricted language mode or a Data section.",
    "RedirectionNotSupportedInDataSection":
      "Redirection is not allowed in restricted language mode or a Data section.",
    "ScriptBlockNotSupportedInDataSection":
      "Script block literals are not allowed in restricted language mode or a Data section.",
    "SwitchStatementNotSupportedInDataSection":
      "The switch statement is not allowed in restricted language mode or a Data section.",
    "TrapStatementNotSupportedInDataSection":
      "The Trap statement is not allowed in restricted language mode or a Data section.",
    "TryStatementNotSupportedInDataSection":
      "The Try statement is not allowed in restricted language mode or a Data section.",
    "TypeNotAllowedInDataSection":
      "The type {0} is not allowed in restricted language mode or a Data section.",
    "VariableReferenceNotSupportedInDataSection":
      "A variable that cannot be referenced in restricted language mode or a Data section is being "
      + "referenced. Variables that can be referenced include the following: {0}.",
  ]
}
