/// `[Name(arguments)]`.
package final class AttributeAst: AttributeBaseAst {
  package let positionalArguments: [ExpressionAst]
  package let namedArguments: [NamedAttributeArgumentAst]

  init(
    _ extent: Extent, typeName: TypeName, positionalArguments: [ExpressionAst],
    namedArguments: [NamedAttributeArgumentAst]
  ) {
    self.positionalArguments = positionalArguments
    self.namedArguments = namedArguments
    super.init(.attribute, extent, typeName: typeName)
    adopt(positionalArguments)
    adopt(namedArguments)
  }
}

/// `Name = value` or `Name` in an attribute.
package final class NamedAttributeArgumentAst: Ast {
  package let argumentName: NodeText
  package let argument: ExpressionAst
  /// True for `Name` alone: `argument` is then `$true`'s stand-in at the name's place.
  package let expressionOmitted: Bool

  init(_ extent: Extent, argumentName: NodeText, argument: ExpressionAst, expressionOmitted: Bool) {
    self.argumentName = argumentName
    self.argument = argument
    self.expressionOmitted = expressionOmitted
    super.init(.namedAttributeArgument, extent)
    adopt(argument)
  }
}

/// `[type]` before a parameter, a property, a method or an expression, and the types of `catch` and `trap`.
package final class TypeConstraintAst: AttributeBaseAst {
  init(_ extent: Extent, typeName: TypeName) {
    super.init(.typeConstraint, extent, typeName: typeName)
  }
}
