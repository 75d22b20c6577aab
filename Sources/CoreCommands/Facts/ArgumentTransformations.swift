import Runtime

/// `[Credential()]`: a name becomes a credential by asking for the password; null asks for both where null is no answer.
final class CredentialTransformation: ParameterAttribute {
  var attributeType: TypeInfo {
    TypeTable.find("System.Management.Automation.CredentialAttribute") ?? .attribute
  }
  var isTransformation: Bool { true }

  func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) throws(ShellError) -> Value {
    if case .object(let object) = value.base.payload, object is CredentialObject { return value }
    if value.isNull, !parameter.refusesNull { return value }
    do throws(ShellError) {
      let name = value.isNull ? nil : try Conversion.text(value, engine)
      return try CredentialRequest(userName: name).ask(engine).map { .object($0) } ?? .null
    } catch { throw error.transformation(of: parameter) }
  }
}

/// The name of a type, which null is not.
final class TypeNameTransformation: ParameterAttribute {
  var attributeType: TypeInfo { .attribute }
  var isTransformation: Bool { true }

  func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) throws(ShellError) -> Value {
    guard !value.isNull else {
      throw BindingFault.notTransformed(
        parameter.name, reason: "Object reference not set to an instance of an object."
      ).error()
    }
    return value
  }
}

extension ParameterInfo {
  /// Whether the parameter must not be null, so that a transformation runs for null too.
  fileprivate var refusesNull: Bool {
    sets.contains(where: \.isMandatory) || attributes.contains { $0 is ValidatePresenceAttribute }
  }
}

extension ShellError {
  /// The error of a transformation that failed; signals pass as they are.
  fileprivate func transformation(of parameter: ParameterInfo) -> ShellError {
    guard let record else { return self }
    return BindingFault.notTransformed(parameter.name, reason: String(record.message)).error()
  }
}
