// What the parser reports, by PowerShell's names.
extension ErrorID {
  static var arrayHasTooManyDimensions: ErrorID { ErrorID("ArrayHasTooManyDimensions") }
  static var arrayReferenceNotSupportedInDataSection: ErrorID {
    ErrorID("ArrayReferenceNotSupportedInDataSection")
  }
  static var assignmentStatementNotSupportedInDataSection: ErrorID {
    ErrorID("AssignmentStatementNotSupportedInDataSection")
  }
  static var assignmentStatementToAutomaticNotSupported: ErrorID {
    ErrorID("AssignmentStatementToAutomaticNotSupported")
  }
  static var attributeNotAllowedOnDeclaration: ErrorID { ErrorID("AttributeNotAllowedOnDeclaration") }
  static var attributeNotSupportedInDataSection: ErrorID { ErrorID("AttributeNotSupportedInDataSection") }
  static var backgroundOperatorInPipelineChain: ErrorID { ErrorID("BackgroundOperatorInPipelineChain") }
  static var cannotLoadAssemblyFromUncPath: ErrorID { ErrorID("CannotLoadAssemblyFromUncPath") }
  static var cannotLoadAssemblyWithUriSchema: ErrorID { ErrorID("CannotLoadAssemblyWithUriSchema") }
  static var cmdletNotInAllowedListForDataSection: ErrorID { ErrorID("CmdletNotInAllowedListForDataSection") }
  static var constructorCantHaveReturnType: ErrorID { ErrorID("ConstructorCantHaveReturnType") }
  static var controlLeavingFinally: ErrorID { ErrorID("ControlLeavingFinally") }
  static var customAttributeTypeNotFound: ErrorID { ErrorID("CustomAttributeTypeNotFound") }
  static var dataSectionStatementNotSupportedInDataSection: ErrorID {
    ErrorID("DataSectionStatementNotSupportedInDataSection")
  }
  static var doWhileStatementNotSupportedInDataSection: ErrorID {
    ErrorID("DoWhileStatementNotSupportedInDataSection")
  }
  static var dotSourcingNotSupportedInDataSection: ErrorID { ErrorID("DotSourcingNotSupportedInDataSection") }
  static var dscResourceInvalidGetMethod: ErrorID { ErrorID("DscResourceInvalidGetMethod") }
  static var dscResourceInvalidKeyProperty: ErrorID { ErrorID("DscResourceInvalidKeyProperty") }
  static var dscResourceMissingDefaultConstructor: ErrorID { ErrorID("DscResourceMissingDefaultConstructor") }
  static var dscResourceMissingGetMethod: ErrorID { ErrorID("DscResourceMissingGetMethod") }
  static var dscResourceMissingKeyProperty: ErrorID { ErrorID("DscResourceMissingKeyProperty") }
  static var dscResourceMissingSetMethod: ErrorID { ErrorID("DscResourceMissingSetMethod") }
  static var dscResourceMissingTestMethod: ErrorID { ErrorID("DscResourceMissingTestMethod") }
  static var duplicateFormalParameter: ErrorID { ErrorID("DuplicateFormalParameter") }
  static var duplicateKeyInHashLiteral: ErrorID { ErrorID("DuplicateKeyInHashLiteral") }
  static var duplicateNamedArgument: ErrorID { ErrorID("DuplicateNamedArgument") }
  static var duplicateQualifier: ErrorID { ErrorID("DuplicateQualifier") }
  static var duplicateScriptCommandClause: ErrorID { ErrorID("DuplicateScriptCommandClause") }
  static var emptyCatchNotLast: ErrorID { ErrorID("EmptyCatchNotLast") }
  static var emptyPipeElement: ErrorID { ErrorID("EmptyPipeElement") }
  static var emptyPipelineChainElement: ErrorID { ErrorID("EmptyPipelineChainElement") }
  static var endSquareBracketExpectedAtEndOfAttribute: ErrorID {
    ErrorID("EndSquareBracketExpectedAtEndOfAttribute")
  }
  static var endSquareBracketExpectedAtEndOfType: ErrorID { ErrorID("EndSquareBracketExpectedAtEndOfType") }
  static var errorLoadingAssembly: ErrorID { ErrorID("ErrorLoadingAssembly") }
  static var exceptionTypeAlreadyCaught: ErrorID { ErrorID("ExceptionTypeAlreadyCaught") }
  static var expectedExpression: ErrorID { ErrorID("ExpectedExpression") }
  static var expectedValueExpression: ErrorID { ErrorID("ExpectedValueExpression") }
  static var expressionsMustBeFirstInPipeline: ErrorID { ErrorID("ExpressionsMustBeFirstInPipeline") }
  static var flowControlStatementNotSupportedInDataSection: ErrorID {
    ErrorID("FlowControlStatementNotSupportedInDataSection")
  }
  static var forWhileStatementNotSupportedInDataSection: ErrorID {
    ErrorID("ForWhileStatementNotSupportedInDataSection")
  }
  static var foreachStatementNotSupportedInDataSection: ErrorID {
    ErrorID("ForeachStatementNotSupportedInDataSection")
  }
  static var functionDeclarationNotSupportedInDataSection: ErrorID {
    ErrorID("FunctionDeclarationNotSupportedInDataSection")
  }
  static var ifStatementMissingCondition: ErrorID { ErrorID("IfStatementMissingCondition") }
  static var incompleteMemberDefinition: ErrorID { ErrorID("IncompleteMemberDefinition") }
  static var invalidConfigurationName: ErrorID { ErrorID("InvalidConfigurationName") }
  static var invalidForeachFlag: ErrorID { ErrorID("InvalidForeachFlag") }
  static var invalidFunctionParameter: ErrorID { ErrorID("InvalidFunctionParameter") }
  static var invalidLeftHandSide: ErrorID { ErrorID("InvalidLeftHandSide") }
  static var invalidNamespaceValue: ErrorID { ErrorID("InvalidNamespaceValue") }
  static var invalidParameterForDataSectionStatement: ErrorID {
    ErrorID("InvalidParameterForDataSectionStatement")
  }
  static var invalidSwitchFlag: ErrorID { ErrorID("InvalidSwitchFlag") }
  static var invalidUnderlyingType: ErrorID { ErrorID("InvalidUnderlyingType") }
  static var invalidUsingExpression: ErrorID { ErrorID("InvalidUsingExpression") }
  static var invalidValueForUsingItemName: ErrorID { ErrorID("InvalidValueForUsingItemName") }
  static var keywordParameterReservedForFutureUse: ErrorID { ErrorID("KeywordParameterReservedForFutureUse") }
  static var labelNotFound: ErrorID { ErrorID("LabelNotFound") }
  static var memberAlreadyDefined: ErrorID { ErrorID("MemberAlreadyDefined") }
  static var methodCallNotSupportedInDataSection: ErrorID { ErrorID("MethodCallNotSupportedInDataSection") }
  static var methodHasCodePathNotReturn: ErrorID { ErrorID("MethodHasCodePathNotReturn") }
  static var missingArgument: ErrorID { ErrorID("MissingArgument") }
  static var missingArrayIndexExpression: ErrorID { ErrorID("MissingArrayIndexExpression") }
  static var missingAssemblyNameSpecification: ErrorID { ErrorID("MissingAssemblyNameSpecification") }
  static var missingBaseCtorCall: ErrorID { ErrorID("MissingBaseCtorCall") }
  static var missingCatchHandlerBlock: ErrorID { ErrorID("MissingCatchHandlerBlock") }
  static var missingCatchOrFinally: ErrorID { ErrorID("MissingCatchOrFinally") }
  static var missingColonInTernaryExpression: ErrorID { ErrorID("MissingColonInTernaryExpression") }
  static var missingConfigurationName: ErrorID { ErrorID("MissingConfigurationName") }
  static var missingCurlyBraceInSwitchStatement: ErrorID { ErrorID("MissingCurlyBraceInSwitchStatement") }
  static var missingEndCurlyBrace: ErrorID { ErrorID("MissingEndCurlyBrace") }
  static var missingEndParenthesisAfterForeach: ErrorID { ErrorID("MissingEndParenthesisAfterForeach") }
  static var missingEndParenthesisAfterStatement: ErrorID { ErrorID("MissingEndParenthesisAfterStatement") }
  static var missingEndParenthesisInExpression: ErrorID { ErrorID("MissingEndParenthesisInExpression") }
  static var missingEndParenthesisInFunctionParameterList: ErrorID {
    ErrorID("MissingEndParenthesisInFunctionParameterList")
  }
  static var missingEndParenthesisInMethodCall: ErrorID { ErrorID("MissingEndParenthesisInMethodCall") }
  static var missingEndParenthesisInSubexpression: ErrorID { ErrorID("MissingEndParenthesisInSubexpression") }
  static var missingEndParenthesisInSwitchStatement: ErrorID {
    ErrorID("MissingEndParenthesisInSwitchStatement")
  }
  static var missingEndSquareBracket: ErrorID { ErrorID("MissingEndSquareBracket") }
  static var missingEqualsInHashLiteral: ErrorID { ErrorID("MissingEqualsInHashLiteral") }
  static var missingEqualsInUsingAlias: ErrorID { ErrorID("MissingEqualsInUsingAlias") }
  static var missingExpression: ErrorID { ErrorID("MissingExpression") }
  static var missingExpressionAfterKeyword: ErrorID { ErrorID("MissingExpressionAfterKeyword") }
  static var missingExpressionAfterOperator: ErrorID { ErrorID("MissingExpressionAfterOperator") }
  static var missingExpressionAfterToken: ErrorID { ErrorID("MissingExpressionAfterToken") }
  static var missingExpressionInNamedArgument: ErrorID { ErrorID("MissingExpressionInNamedArgument") }
  static var missingFileSpecification: ErrorID { ErrorID("MissingFileSpecification") }
  static var missingFilenameOption: ErrorID { ErrorID("MissingFilenameOption") }
  static var missingFinallyStatementBlock: ErrorID { ErrorID("MissingFinallyStatementBlock") }
  static var missingForeachExpression: ErrorID { ErrorID("MissingForeachExpression") }
  static var missingForeachStatement: ErrorID { ErrorID("MissingForeachStatement") }
  static var missingFunctionBody: ErrorID { ErrorID("MissingFunctionBody") }
  static var missingInInForeach: ErrorID { ErrorID("MissingInInForeach") }
  static var missingLoopStatement: ErrorID { ErrorID("MissingLoopStatement") }
  static var missingMethodParameterList: ErrorID { ErrorID("MissingMethodParameterList") }
  static var missingNameAfterKeyword: ErrorID { ErrorID("MissingNameAfterKeyword") }
  static var missingNamedBlocks: ErrorID { ErrorID("MissingNamedBlocks") }
  static var missingNamedStatementBlock: ErrorID { ErrorID("MissingNamedStatementBlock") }
  static var missingNamespaceAlias: ErrorID { ErrorID("MissingNamespaceAlias") }
  static var missingOpenParenthesisAfterKeyword: ErrorID { ErrorID("MissingOpenParenthesisAfterKeyword") }
  static var missingOpenParenthesisInIfStatement: ErrorID { ErrorID("MissingOpenParenthesisInIfStatement") }
  static var missingPropertyName: ErrorID { ErrorID("MissingPropertyName") }
  static var missingPropertyTerminator: ErrorID { ErrorID("MissingPropertyTerminator") }
  static var missingStatementAfterKeyword: ErrorID { ErrorID("MissingStatementAfterKeyword") }
  static var missingStatementBlock: ErrorID { ErrorID("MissingStatementBlock") }
  static var missingStatementBlockAfterElse: ErrorID { ErrorID("MissingStatementBlockAfterElse") }
  static var missingStatementBlockForDataSection: ErrorID { ErrorID("MissingStatementBlockForDataSection") }
  static var missingStatementInHashLiteral: ErrorID { ErrorID("MissingStatementInHashLiteral") }
  static var missingStatementTerminator: ErrorID { ErrorID("MissingStatementTerminator") }
  static var missingSwitchConditionExpression: ErrorID { ErrorID("MissingSwitchConditionExpression") }
  static var missingSwitchStatementClause: ErrorID { ErrorID("MissingSwitchStatementClause") }
  static var missingThis: ErrorID { ErrorID("MissingThis") }
  static var missingThrottleLimit: ErrorID { ErrorID("MissingThrottleLimit") }
  static var missingTrapStatement: ErrorID { ErrorID("MissingTrapStatement") }
  static var missingTryStatementBlock: ErrorID { ErrorID("MissingTryStatementBlock") }
  static var missingTypeBody: ErrorID { ErrorID("MissingTypeBody") }
  static var missingTypeInStaticPropertyAssignment: ErrorID {
    ErrorID("MissingTypeInStaticPropertyAssignment")
  }
  static var missingTypeLiteralToken: ErrorID { ErrorID("MissingTypeLiteralToken") }
  static var missingTypename: ErrorID { ErrorID("MissingTypename") }
  static var missingUsingItemName: ErrorID { ErrorID("MissingUsingItemName") }
  static var missingUsingStatementDirective: ErrorID { ErrorID("MissingUsingStatementDirective") }
  static var missingValueForSupportedCommandInDataSectionStatement: ErrorID {
    ErrorID("MissingValueForSupportedCommandInDataSectionStatement")
  }
  static var missingVariableNameAfterForeach: ErrorID { ErrorID("MissingVariableNameAfterForeach") }
  static var missingWhileOrUntilInDoWhile: ErrorID { ErrorID("MissingWhileOrUntilInDoWhile") }
  static var moduleNotFoundDuringParse: ErrorID { ErrorID("ModuleNotFoundDuringParse") }
  static var multipleSwitchDefaultClauses: ErrorID { ErrorID("MultipleSwitchDefaultClauses") }
  static var multipleTypeConstraintsOnMethodParam: ErrorID { ErrorID("MultipleTypeConstraintsOnMethodParam") }
  static var namedBlockNotAllowedInMethod: ErrorID { ErrorID("NamedBlockNotAllowedInMethod") }
  static var nonStaticMemberAccessInStaticMember: ErrorID { ErrorID("NonStaticMemberAccessInStaticMember") }
  static var nonVoidMethodMissingReturnValue: ErrorID { ErrorID("NonVoidMethodMissingReturnValue") }
  static var onlyOneParameterListAllowed: ErrorID { ErrorID("OnlyOneParameterListAllowed") }
  static var operatorNotSupportedInDataSection: ErrorID { ErrorID("OperatorNotSupportedInDataSection") }
  static var operatorRequiresVariableOrProperty: ErrorID { ErrorID("OperatorRequiresVariableOrProperty") }
  static var orderedAttributeOnlyOnHashLiteralNode: ErrorID {
    ErrorID("OrderedAttributeOnlyOnHashLiteralNode")
  }
  static var parallelAndSequenceBlockNotSupportedInDataSection: ErrorID {
    ErrorID("ParallelAndSequenceBlockNotSupportedInDataSection")
  }
  static var paramBlockNotAllowedInMethod: ErrorID { ErrorID("ParamBlockNotAllowedInMethod") }
  static var parameterAttributeArgumentNeedsToBeConstant: ErrorID {
    ErrorID("ParameterAttributeArgumentNeedsToBeConstant")
  }
  static var parameterAttributeArgumentNeedsToBeConstantOrScriptBlock: ErrorID {
    ErrorID("ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock")
  }
  static var parameterDeclarationNotSupportedInDataSection: ErrorID {
    ErrorID("ParameterDeclarationNotSupportedInDataSection")
  }
  static var parameterRequiresArgument: ErrorID { ErrorID("ParameterRequiresArgument") }
  static var parserError: ErrorID { ErrorID("ParserError") }
  static var pipelineValueRequired: ErrorID { ErrorID("PipelineValueRequired") }
  static var propertyNotFoundForAttribute: ErrorID { ErrorID("PropertyNotFoundForAttribute") }
  static var propertyReferenceNotSupportedInDataSection: ErrorID {
    ErrorID("PropertyReferenceNotSupportedInDataSection")
  }
  static var redirectionNotSupported: ErrorID { ErrorID("RedirectionNotSupported") }
  static var redirectionNotSupportedInDataSection: ErrorID { ErrorID("RedirectionNotSupportedInDataSection") }
  static var referenceNeedsToBeByItselfInTypeConstraint: ErrorID {
    ErrorID("ReferenceNeedsToBeByItselfInTypeConstraint")
  }
  static var referenceNeedsToBeByItselfInTypeSequence: ErrorID {
    ErrorID("ReferenceNeedsToBeByItselfInTypeSequence")
  }
  static var referenceNeedsToBeLastTypeInTypeConversion: ErrorID {
    ErrorID("ReferenceNeedsToBeLastTypeInTypeConversion")
  }
  static var reservedKeywordNotAllowed: ErrorID { ErrorID("ReservedKeywordNotAllowed") }
  static var scriptBlockNotSupportedInDataSection: ErrorID { ErrorID("ScriptBlockNotSupportedInDataSection") }
  static var scriptTooComplicated: ErrorID { ErrorID("ScriptTooComplicated") }
  static var splattingNotPermitted: ErrorID { ErrorID("SplattingNotPermitted") }
  static var splattingNotPermittedInArgumentList: ErrorID { ErrorID("SplattingNotPermittedInArgumentList") }
  static var streamAlreadyRedirected: ErrorID { ErrorID("StreamAlreadyRedirected") }
  static var switchStatementNotSupportedInDataSection: ErrorID {
    ErrorID("SwitchStatementNotSupportedInDataSection")
  }
  static var throttleLimitRequiresParallelFlag: ErrorID { ErrorID("ThrottleLimitRequiresParallelFlag") }
  static var tokenAfterEndOfValidScriptText: ErrorID { ErrorID("TokenAfterEndOfValidScriptText") }
  static var tooManyTypes: ErrorID { ErrorID("TooManyTypes") }
  static var trapStatementNotSupportedInDataSection: ErrorID {
    ErrorID("TrapStatementNotSupportedInDataSection")
  }
  static var tryStatementNotSupportedInDataSection: ErrorID {
    ErrorID("TryStatementNotSupportedInDataSection")
  }
  static var typeNameExpected: ErrorID { ErrorID("TypeNameExpected") }
  static var typeNotAllowedBeforeParam: ErrorID { ErrorID("TypeNotAllowedBeforeParam") }
  static var typeNotAllowedBeforeStatement: ErrorID { ErrorID("TypeNotAllowedBeforeStatement") }
  static var typeNotAllowedForProperty: ErrorID { ErrorID("TypeNotAllowedForProperty") }
  static var typeNotAllowedInDataSection: ErrorID { ErrorID("TypeNotAllowedInDataSection") }
  static var typeNotFound: ErrorID { ErrorID("TypeNotFound") }
  static var unexpectedAttribute: ErrorID { ErrorID("UnexpectedAttribute") }
  static var unexpectedKeyword: ErrorID { ErrorID("UnexpectedKeyword") }
  static var unexpectedToken: ErrorID { ErrorID("UnexpectedToken") }
  static var unexpectedUnaryOperator: ErrorID { ErrorID("UnexpectedUnaryOperator") }
  static var usingMustBeAtStartOfScript: ErrorID { ErrorID("UsingMustBeAtStartOfScript") }
  static var usingStatementNotSupported: ErrorID { ErrorID("UsingStatementNotSupported") }
  static var variableNotLocal: ErrorID { ErrorID("VariableNotLocal") }
  static var variableReferenceNotSupportedInDataSection: ErrorID {
    ErrorID("VariableReferenceNotSupportedInDataSection")
  }
  static var voidMethodHasReturn: ErrorID { ErrorID("VoidMethodHasReturn") }
  static var voidTypeConstraintNotAllowed: ErrorID { ErrorID("VoidTypeConstraintNotAllowed") }
  static var wildCardModuleNameError: ErrorID { ErrorID("WildCardModuleNameError") }
  static var workflowNotSupportedInPowerShellCore: ErrorID { ErrorID("WorkflowNotSupportedInPowerShellCore") }
}
