extension Sentences {
  /// The sentences about what is missing or left over.
  static let syntactic: [String: String] = [
    "ArrayHasTooManyDimensions":
      "The array has too many dimensions: {0}. The number of dimensions for an array must be less than "
      + "or equal to 32.",
    "BackgroundOperatorInPipelineChain":
      "Background operators can only be used at the end of a pipeline chain.",
    "CannotLoadAssemblyFromUncPath": "Cannot use assembly with an UNC path: '{0}'.",
    "CannotLoadAssemblyWithUriSchema": "Cannot use assembly with uri schema '{0}'.",
    "DuplicateQualifier": "Duplicate '{0}' qualifier",
    "DuplicateScriptCommandClause": "Script command clause '{0}' has already been defined.",
    "EmptyPipeElement": "An empty pipe element is not allowed.",
    "EmptyPipelineChainElement": "A pipeline chain operator must be followed by a pipeline.",
    "EndSquareBracketExpectedAtEndOfAttribute": "Missing ] at end of attribute or type literal.",
    "EndSquareBracketExpectedAtEndOfType": "Missing ] at end of type token.",
    "ErrorLoadingAssembly": "Cannot load assembly '{0}'.",
    "ExpectedExpression": "An expression was expected after '('.",
    "ExpectedValueExpression": "You must provide a value expression following the '{0}' operator.",
    "ExpressionsMustBeFirstInPipeline": "Expressions are only allowed as the first element of a pipeline.",
    "IfStatementMissingCondition": "Missing condition in if statement after '{0} ('.",
    "IncompleteMemberDefinition": "Missing a property name or method definition.",
    "InvalidConfigurationName":
      "The configuration name '{0}' is not valid. Standard names may only contain letters (a-z, A-Z), "
      + "numbers (0-9), period (.), hyphen (-) and underscore (_). The name may not be null or empty, "
      + "and should start with a letter.",
    "InvalidForeachFlag": "The parameter {0} is not valid for the foreach statement.",
    "InvalidFunctionParameter":
      "Parameter declarations are a comma-separated list of variable names with optional initializer "
      + "expressions.",
    "InvalidParameterForDataSectionStatement":
      "The \"{0}\" parameter of the Data section is not valid. The valid Data section parameter is "
      + "SupportedCommand.",
    "InvalidSwitchFlag": "The parameter {0} is not valid for the switch statement.",
    "InvalidUnderlyingType":
      "'{0}' is not a valid underlying type for enums. Expected a builtin integral type (one of byte, "
      + "sbyte, short, ushort, int, uint, long or ulong)",
    "InvalidValueForUsingItemName": "'{0}' is not a valid value for using name.",
    "MissingArgument": "Missing argument in parameter list.",
    "MissingArrayIndexExpression": "Array index expression is missing or not valid.",
    "MissingAssemblyNameSpecification": "The type name is missing the assembly name specification.",
    "MissingBaseCtorCall": "Missing 'base' after ':' in a base class constructor call.",
    "MissingCatchHandlerBlock": "The Catch block is missing its statement block.",
    "MissingCatchOrFinally": "The Try statement is missing its Catch or Finally block.",
    "MissingColonInTernaryExpression": "Missing ':' in the ternary expression.",
    "MissingConfigurationName":
      "The name for the configuration is missing. Provide the missing name as a simple name, string, "
      + "or string-valued expression.",
    "MissingCurlyBraceInSwitchStatement": "Missing '{' in switch statement.",
    "MissingEndCurlyBrace": "Missing closing '}' in statement block or type definition.",
    "MissingEndParenthesisAfterForeach":
      "Missing closing ')' after expression part of foreach loop.\nThe correct form is: foreach ($a in "
      + "$b) {...}",
    "MissingEndParenthesisAfterStatement": "Missing closing ')' after expression in '{0}' statement.",
    "MissingEndParenthesisInExpression": "Missing closing ')' in expression.",
    "MissingEndParenthesisInFunctionParameterList": "Missing ')' in function parameter list.",
    "MissingEndParenthesisInMethodCall": "Missing ')' in method call.",
    "MissingEndParenthesisInSubexpression": "Missing closing ')' in subexpression.",
    "MissingEndParenthesisInSwitchStatement": "Missing ')' after expression in switch statement.",
    "MissingEndSquareBracket": "Missing ']' after array index expression.",
    "MissingEqualsInHashLiteral": "Missing '=' operator after key in hash literal.",
    "MissingEqualsInUsingAlias": "Missing '=' operator",
    "MissingExpression": "Missing expression after '{0}' in pipeline element.",
    "MissingExpressionAfterKeyword": "Missing expression after '{0}' in loop.",
    "MissingExpressionAfterOperator": "Missing expression after unary operator '{0}'.",
    "MissingExpressionAfterToken": "Missing expression after '{0}'.",
    "MissingExpressionInNamedArgument": "Missing statement after '=' in named argument.",
    "MissingFileSpecification": "Missing file specification after redirection operator.",
    "MissingFilenameOption":
      "Cannot process the 'switch' statement because of a missing file name argument to the -file "
      + "option.",
    "MissingFinallyStatementBlock": "The Finally block is missing its statement block.",
    "MissingForeachExpression":
      "Missing expression in foreach loop.\nThe correct form is: foreach ($a in $b) {...}",
    "MissingForeachStatement":
      "Missing statement body in foreach loop.\nThe correct form is: foreach ($a in $b) {...}",
    "MissingFunctionBody": "Missing function body in function declaration.",
    "MissingInInForeach":
      "Missing 'in' after variable in foreach loop.\nThe correct form is: foreach ($a in $b) {...}",
    "MissingLoopStatement": "Missing statement body in {0} loop.",
    "MissingMethodParameterList": "Missing '(' in class method parameter list.",
    "MissingNameAfterKeyword": "Missing name after {0} keyword.",
    "MissingNamedBlocks":
      "unexpected token '{0}', expected 'begin', 'process', 'end', 'clean', or 'dynamicparam'.",
    "MissingNamedStatementBlock": "Missing statement block after '{0}'.",
    "MissingNamespaceAlias": "Missing namespace alias",
    "MissingOpenParenthesisAfterKeyword": "Missing opening '(' after keyword '{0}'.",
    "MissingOpenParenthesisInIfStatement": "Missing '(' after '{0}' in if statement.",
    "MissingPropertyName": "Missing property name after reference operator.",
    "MissingPropertyTerminator": "Missing ';' or end-of-line in property definition.",
    "MissingStatementAfterKeyword": "Missing statement body after keyword '{0}'.",
    "MissingStatementBlock": "Missing statement block after {0} ( condition ).",
    "MissingStatementBlockAfterElse": "Missing statement block after 'else' keyword.",
    "MissingStatementInHashLiteral": "Missing statement after '=' in hash literal.",
    "MissingStatementTerminator": "Missing a newline or semicolon.",
    "MissingSwitchConditionExpression": "Missing condition in switch statement clause.",
    "MissingSwitchStatementClause": "Missing statement block in switch statement clause.",
    "MissingThrottleLimit":
      "The ThrottleLimit parameter of the foreach statement is missing a value. Supply a throttle "
      + "limit to the parameter.",
    "MissingTrapStatement": "The 'trap' statement was incomplete. A trap statement requires a body.",
    "MissingTryStatementBlock": "The Try statement is missing its statement block.",
    "MissingTypeBody": "Missing '{0}' body in '{0}' declaration.",
    "MissingTypeLiteralToken": "Missing type literal.",
    "MissingTypename": "Missing type name after '['.",
    "MissingUsingItemName": "Missing using name",
    "MissingUsingStatementDirective": "Missing using directive",
    "MissingValueForSupportedCommandInDataSectionStatement":
      "The SupportedCommand parameter of the Data section is missing a value. Supply a cmdlet or "
      + "function name to the parameter.",
    "MissingVariableNameAfterForeach":
      "Missing variable name after foreach.\nThe correct form is: foreach ($a in $b) {...}",
    "MissingWhileOrUntilInDoWhile": "Missing while or until keyword in do loop.",
    "MultipleSwitchDefaultClauses": "A switch statement can have only one default clause.",
    "ParameterRequiresArgument": "Parameter {0} requires an argument.",
    "ParserError": "{0}",
    "PipelineValueRequired":
      "A switch statement must have one of the following:  '-file file_name' or '( expression )'.",
    "RedirectionNotSupported": "The '{0}' operator is reserved for future use.",
    "ReservedKeywordNotAllowed": "The '{0}' keyword is not supported in this version of the language.",
    "ScriptTooComplicated": "Processing was stopped because the script is too complex.",
    "StreamAlreadyRedirected": "The {0} for this command is already redirected.",
    "TokenAfterEndOfValidScriptText": "Executable script code found in signature block.",
    "TooManyTypes": "Only one type may be specified on class members.",
    "TypeNameExpected": "Type name expected.",
    "TypeNotAllowedBeforeParam": "Unexpected type [{0}] was found in the parameter statement.",
    "TypeNotAllowedBeforeStatement": "Unexpected type [{0}] was found before statement.",
    "UnexpectedAttribute": "Unexpected attribute '{0}'.",
    "UnexpectedToken": "Unexpected token '{0}' in expression or statement.",
    "UnexpectedUnaryOperator": "Internal error - unexpected unary operator {0}.",
    "UsingMustBeAtStartOfScript": "A 'using' statement must appear before any other statements in a script.",
  ]
}
