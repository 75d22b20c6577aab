import Syntax

/// Attributes whose class is a script's: what they check and transform is asked of their methods.
enum ScriptAttributes {
  static let validation = attribute("ValidateArgumentsAttribute")
  static let elementValidation = TypeTable.define(
    "System.Management.Automation.ValidateEnumeratedArgumentsAttribute", base: validation)
  static let transformation = attribute("ArgumentTransformationAttribute")

  private static func attribute(_ name: String) -> TypeInfo {
    TypeTable.define("System.Management.Automation." + name, base: .attribute)
  }

  /// The run-time meaning of an attribute of a class of a script; nil if it has none.
  ///
  /// Throws what its constructor throws.
  static func make(
    _ type: TypeInfo, _ arguments: AttributeArguments, _ engine: Engine
  ) throws(ShellError) -> (any ParameterAttribute)? {
    if type.isSubtype(of: elementValidation) {
      return ScriptValidation(
        try instance(type, arguments, engine), type, method: "ValidateElement", checksElements: true)
    }
    if type.isSubtype(of: validation) {
      return ScriptValidation(
        try instance(type, arguments, engine), type, method: "Validate", checksElements: false)
    }
    if type.isSubtype(of: transformation) {
      return ScriptTransformation(try instance(type, arguments, engine), type)
    }
    return nil
  }

  private static func instance(
    _ type: TypeInfo, _ arguments: AttributeArguments, _ engine: Engine
  ) throws(ShellError) -> Value {
    let scope = engine.global.current
    let made = try Members.call(
      "new", on: .type(type), arguments.positional, isStatic: true, in: scope, engine)
    for argument in arguments.named {
      try MemberAccess(made, MemberName(String(argument.name)), scope, engine).write(argument.value)
    }
    return made
  }

  /// `$ExecutionContext`, which the methods are given.
  static func intrinsics(_ engine: Engine) -> Value {
    VariableLookUp.find(Symbols.intern("ExecutionContext"), from: engine.global.current, engine) ?? .null
  }

  /// The values that `[ValidateSet([Generator])]` allows.
  static func validValues(of generator: TypeInfo, _ engine: Engine) throws(ShellError) -> [ShellString] {
    let scope = engine.global.current
    let made = try Members.call("new", on: .type(generator), [], isStatic: true, in: scope, engine)
    let values = try Members.call("GetValidValues", on: made, [], in: scope, engine)
    guard let enumerator = try Enumeration.of(values, engine) else {
      return values.isNull ? [] : [try Conversion.text(values, engine)]
    }
    var texts: [ShellString] = []
    while let value = try enumerator.next(engine) { texts.append(try Conversion.text(value, engine)) }
    return texts
  }
}

extension Compiler {
  /// The class of a script that an attribute names, with or without `Attribute` behind it.
  func scriptAttribute(_ name: String) -> TypeInfo? {
    for spelling in [name, name + "Attribute"] {
      let found = lexicalTypes?.find(spelling) ?? ScopeTypes.find(spelling, from: session.current)
      if let found, found.scriptClass is ScriptClass { return found }
    }
    return nil
  }
}

/// A validation by the method of a class of a script.
final class ScriptValidation: ValidationAttribute {
  private let instance: Value
  private let method: String
  override var checksElements: Bool { isByElement }
  private let isByElement: Bool

  init(_ instance: Value, _ type: TypeInfo, method: String, checksElements: Bool) {
    (self.instance, self.method, isByElement) = (instance, method, checksElements)
    super.init(type)
  }

  override func check(_ value: Value, _ engine: Engine) throws(ShellError) {
    let arguments = isByElement ? [value] : [value, ScriptAttributes.intrinsics(engine)]
    _ = try Members.call(method, on: instance, arguments, in: engine.global.current, engine)
  }
}

/// A transformation by the method of a class of a script.
final class ScriptTransformation: ParameterAttribute, VariableConstraint {
  let attributeType: TypeInfo
  var isTransformation: Bool { true }
  private let instance: Value

  init(_ instance: Value, _ type: TypeInfo) { (self.instance, attributeType) = (instance, type) }

  func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) throws(ShellError) -> Value {
    do throws(ShellError) { return try transformed(value, engine) } catch {
      guard let record = error.record, error.isHiddenByGetter else { throw error }
      let why = CarriedException(thrown: record).exception
      throw BindingFault.notTransformed(parameter.name, reason: String(record.message), why: why)
        .error(target: value)
    }
  }

  func apply(_ value: Value, to name: ShellString, _ engine: Engine) throws(ShellError) -> Value {
    try transformed(value, engine)
  }

  private func transformed(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    try Members.call(
      "Transform", on: instance, [ScriptAttributes.intrinsics(engine), value], in: engine.global.current,
      engine)
  }
}
