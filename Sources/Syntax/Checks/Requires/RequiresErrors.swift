extension ErrorID {
  static var invalidPSSnapInName: ErrorID { ErrorID("InvalidPSSnapInName") }
  static var parameterAlreadyBound: ErrorID { ErrorID("ParameterAlreadyBound") }
  static var parameterCannotHaveArgument: ErrorID { ErrorID("ParameterCannotHaveArgument") }
  static var requiresArgumentMustBeConstant: ErrorID { ErrorID("RequiresArgumentMustBeConstant") }
  static var requiresInvalidStringArgument: ErrorID { ErrorID("RequiresInvalidStringArgument") }
  static var requiresModuleInvalid: ErrorID { ErrorID("RequiresModuleInvalid") }
  static var requiresPSEditionInvalid: ErrorID { ErrorID("RequiresPSEditionInvalid") }
  static var requiresPSEditionValueIsAlreadySpecified: ErrorID {
    ErrorID("RequiresPSEditionValueIsAlreadySpecified")
  }
  static var requiresVersionInvalid: ErrorID { ErrorID("RequiresVersionInvalid") }
  static var scriptRequiresInvalidFormat: ErrorID { ErrorID("ScriptRequiresInvalidFormat") }
}
