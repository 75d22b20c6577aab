extension Sentences {
  /// The sentences about what the checks find.
  static let semantic: [String: String] = [
    "AttributeNotAllowedOnDeclaration":
      "Attribute '{0}' is not valid on this declaration. It is valid on '{1}' declarations only.",
    "PropertyNotFoundForAttribute":
      "Property '{0}' cannot be found for attribute '{1}'. Specify one of the following properties: {2}.",
    "DscResourceInvalidGetMethod":
      "Invalid Get method. Get method must return [{0}] and accepts no parameters.",
    "DscResourceInvalidKeyProperty":
      "Invalid key property. The key property must be of [string], signed/unsigned integer, or Enum types.",
    "DscResourceMissingDefaultConstructor": "The DSC resource '{0}' has no default constructor.",
    "DscResourceMissingGetMethod":
      "The DSC resource '{0}' is missing a Get method that returns [{0}] and accepts no parameters.",
    "DscResourceMissingKeyProperty":
      "The DSC resource '{0}' must have at least one key property (using the syntax [DscProperty(Key)].)",
    "DscResourceMissingSetMethod":
      "The DSC resource '{0}' is missing a Set method that returns [void] and accepts no parameters.",
    "DscResourceMissingTestMethod":
      "The DSC resource '{0}' is missing a Test method that returns [bool] and accepts no parameters.",
    "AssignmentStatementToAutomaticNotSupported": "Cannot assign automatic variable '{0}' with type '{1}'",
    "ConstructorCantHaveReturnType": "A constructor cannot specify a return type.",
    "ControlLeavingFinally": "Flow of control cannot leave a Finally block.",
    "CustomAttributeTypeNotFound":
      "Cannot find the type for custom attribute '{0}'. Make sure that the assembly that contains this "
      + "type is loaded.",
    "DuplicateFormalParameter": "Duplicate parameter ${0} in parameter list.",
    "DuplicateKeyInHashLiteral": "Duplicate keys '{0}' are not allowed in hash literals.",
    "DuplicateNamedArgument": "Duplicate named arguments '{0}' are not allowed.",
    "EmptyCatchNotLast": "Catch block must be the last catch block.",
    "ExceptionTypeAlreadyCaught": "Exception type {0} is already handled by a previous handler.",
    "InvalidLeftHandSide":
      "The assignment expression is not valid. The input to an assignment operator must be an object "
      + "that is able to accept assignments, such as a variable or a property.",
    "InvalidNamespaceValue": "The specified namespace in the 'using' statement contains invalid characters.",
    "InvalidPSSnapInName":
      "The format of the specified snap-in name was not valid.  PowerShell snap-in names can only "
      + "contain alpha-numeric characters, dashes, underscores and periods. Correct the name and then "
      + "try the operation again.",
    "InvalidUsingExpression": "Expression is not allowed in a Using expression.",
    "KeywordParameterReservedForFutureUse": "The {0} '-{1}' parameter is reserved for future use.",
    "LabelNotFound": "Label '{0}' not found inside the method.",
    "MemberAlreadyDefined": "The member '{0}' is already defined.",
    "MethodHasCodePathNotReturn": "Not all code path returns value within method.",
    "MissingThis": "Cannot assign property, use '{0}{1}'.",
    "MissingTypeInStaticPropertyAssignment": "Cannot assign property, use '{0}{1}'.",
    "ModuleNotFoundDuringParse": "Could not find the module '{0}'.",
    "MultipleTypeConstraintsOnMethodParam":
      "Multiple type constraints are not allowed on a method parameter.",
    "NamedBlockNotAllowedInMethod": "A named block is not allowed in a class method.",
    "NonStaticMemberAccessInStaticMember":
      "Cannot access the non-static member '{0}' in a static method or initializer of a static "
      + "property.",
    "NonVoidMethodMissingReturnValue": "Invalid return statement within non-void method.",
    "OnlyOneParameterListAllowed":
      "The param statement cannot be used if arguments were specified in the function declaration.",
    "OperatorRequiresVariableOrProperty": "The '{0}' operator works only on variables or on properties.",
    "OrderedAttributeOnlyOnHashLiteralNode":
      "The {0} attribute can be specified only on a hash literal node.",
    "ParamBlockNotAllowedInMethod": "A param block is not allowed in a class method.",
    "ParameterAlreadyBound":
      "Cannot bind parameter because parameter '{1}' is specified more than once. To provide multiple "
      + "values to parameters that can accept multiple values, use the array syntax. For example, "
      + "\"-parameter value1,value2,value3\".",
    "ParameterAttributeArgumentNeedsToBeConstant": "Attribute argument must be a constant.",
    "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock":
      "Attribute argument must be a constant or a script block.",
    "ParameterCannotHaveArgument": "Parameter {0} cannot have an argument.",
    "ReferenceNeedsToBeByItselfInTypeConstraint": "Cannot use [ref] with other types in a type constraint.",
    "ReferenceNeedsToBeByItselfInTypeSequence": "Cannot have two occurrences of [ref] in a type sequence.",
    "ReferenceNeedsToBeLastTypeInTypeConversion":
      "[ref] can only be the final type in type conversion sequence.",
    "RequiresArgumentMustBeConstant": "Argument must be constant.",
    "RequiresInvalidStringArgument":
      "The argument for the {0} parameter is not valid. Specify a valid string argument.",
    "RequiresModuleInvalid": "The argument for the Module parameter is not valid. {0}",
    "RequiresPSEditionInvalid":
      "The argument for the {0} parameter is not valid. Specify a valid PowerShell edition.",
    "RequiresPSEditionValueIsAlreadySpecified":
      "The argument for the {0} parameter contains duplicate values. Do not specify duplicate "
      + "PowerShell edition values.",
    "RequiresVersionInvalid":
      "The argument for the Version parameter is not valid. Specify a valid PowerShell version, in the "
      + "format major.minor version.",
    "ScriptRequiresInvalidFormat":
      "Cannot process the #requires statement because it is not in the correct format.\nThe #requires "
      + "statement must be in one of the following formats:\n \"#requires -shellid <shellID>\"\n "
      + "\"#requires -version <major.minor>\"\n \"#requires -psedition <edition>\"\n \"#requires "
      + "-pssnapin <psSnapInName> [-version <major.minor>]\"\n \"#requires -modules "
      + "<ModuleSpecification>\"\n \"#requires -runasadministrator\"",
    "SplattingNotPermitted":
      "The splatting operator '@' cannot be used to reference variables in an expression. '@{0}' can "
      + "be used only as an argument to a command. To reference variables in an expression use '${0}'.",
    "SplattingNotPermittedInArgumentList":
      "Splatted variables like '@{0}' cannot be part of a comma-separated list of arguments.",
    "ThrottleLimitRequiresParallelFlag":
      "The ThrottleLimit parameter is only supported on foreach statements that use the Parallel "
      + "parameter.",
    "TypeNotAllowedForProperty": "The type '{0}' is not allowed on a property.",
    "TypeNotFound": "Unable to find type [{0}].",
    "UnexpectedKeyword": "Unexpected keyword '{0}'.",
    "UsingStatementNotSupported": "This syntax of the 'using' statement is not supported.",
    "VariableNotLocal": "Variable is not assigned in the method.",
    "VoidMethodHasReturn": "Invalid return statement within void method.",
    "VoidTypeConstraintNotAllowed":
      "[void] cannot be used as a parameter type, or on the left side of an assignment.",
    "WildCardModuleNameError": "Wildcard characters are not supported for module names.",
    "WorkflowNotSupportedInPowerShellCore": "Workflow is not supported in PowerShell 6+.",
  ]
}
