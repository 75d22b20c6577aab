extension Sentences {
  /// The sentences about classes and enumerations that cannot be made: found when their text is first run.
  static let definition: [String: String] = [
    "BaseClassNoDefaultCtor": "Base class '{0}' does not contain a parameterless constructor.",
    "CannotConvertValue": "Cannot convert the value to type \"{0}\".",
    "CycleInEnumInitializers": "Cannot define enum because of a cycle in the initialization expressions.",
    "EnumeratorValueMustBeConstant": "Enumerator value must be a constant value.",
    "EnumeratorValueOutOfBounds": "Enumerator value is either too large or too small for {0}.",
    "InterfaceNameExpected": "'{0}': Interface name expected.",
    "SealedBaseClass": "Cannot inherit from sealed class '{0}'.",
    "StaticConstructorCantHaveParameters": "A static constructor cannot have any parameters.",
    "SubtypeArray": "Invalid base type '{0}'. Base type cannot be an array.",
    "SubtypeUnclosedGeneric":
      "Invalid base type '{0}'. Base type cannot be a generic with unspecified parameters.",
    "TypeCreationError": "Error during creation of type \"{0}\". Error message:\n{1}",
    "TypeNotAllowedForParameter": "The type '{0}' is not allowed on a parameter.",
  ]
}
