import Runtime

/// A property as reflection shows it.
final class PropertyInfoObject: Content, BridgedContent {
  let property: PropertyMember
  let reflected: TypeInfo

  init(_ property: PropertyMember, of reflected: TypeInfo) {
    (self.property, self.reflected) = (property, reflected)
    super.init(type: ReflectionTypes.property)
  }

  override func text(_ engine: Engine) -> ShellString {
    .from("\(ReflectionTexts.name(property.type)) \(property.name)")
  }
}

/// A method or constructor as reflection shows it.
final class MethodInfoObject: Content, BridgedContent {
  let signature: MethodSignature
  let reflected: TypeInfo

  init(_ signature: MethodSignature, of reflected: TypeInfo) {
    (self.signature, self.reflected) = (signature, reflected)
    super.init(type: signature.isConstructor ? ReflectionTypes.constructor : ReflectionTypes.method)
  }

  var name: String { signature.isConstructor ? ".ctor" : signature.name }

  override func text(_ engine: Engine) -> ShellString {
    let list = signature.parameters.map { ReflectionTexts.name($0.type) }.joined(separator: ", ")
    let returns = signature.isConstructor ? "Void" : ReflectionTexts.name(signature.returns)
    return .from("\(returns) \(name)(\(list))")
  }

  /// Calls the method with arguments of the parameters' types, as reflection does: nothing but widening converts.
  func invoke(_ target: Value, _ arguments: [Value], _ engine: Engine) throws -> Value {
    guard arguments.count == signature.parameters.count else {
      throw NetFault.named(
        "System.Reflection.TargetParameterCountException", "Parameter count mismatch.")
    }
    for (argument, parameter) in zip(arguments, signature.parameters) where !argument.isNull {
      let own = TypeOf.value(argument.base)
      guard Conversion.rank(from: own, to: parameter.type) >= .numericImplicit else {
        throw NetFault.argument(
          "Object of type '\(own.fullName)' cannot be converted to type '\(parameter.type.fullName)'.")
      }
    }
    return try signature.call(on: signature.isStatic ? .null : target, arguments, engine)
  }
}

/// A parameter of a method as reflection shows it.
final class ParameterInfoObject: Content, BridgedContent {
  let parameter: ParameterSignature
  let position: Int

  init(_ parameter: ParameterSignature, at position: Int) {
    (self.parameter, self.position) = (parameter, position)
    super.init(type: ReflectionTypes.parameter)
  }

  override func text(_ engine: Engine) -> ShellString {
    .from("\(ReflectionTexts.name(parameter.type)) \(parameter.name)")
  }
}

enum ReflectionTypes {
  static var property: TypeInfo { named("RuntimePropertyInfo", "PropertyInfo") }
  static var method: TypeInfo { named("RuntimeMethodInfo", "MethodInfo") }
  static var constructor: TypeInfo { named("RuntimeConstructorInfo", "ConstructorInfo") }
  static var parameter: TypeInfo { named("RuntimeParameterInfo", "ParameterInfo") }

  private static func named(_ name: String, _ base: String) -> TypeInfo {
    TypeTable.define(
      "System.Reflection." + name, base: TypeTable.find("System.Reflection." + base) ?? .object)
  }
}

/// Types as the texts of members name them: without namespace where they are primitive.
private enum ReflectionTexts {
  static func name(_ type: TypeInfo) -> String {
    TypeCodes.isPrimitive(type) || type === TypeInfo.void ? type.shortName : type.name
  }
}
