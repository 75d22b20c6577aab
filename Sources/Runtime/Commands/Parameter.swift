/// A command's parameter: `@Parameter("Help.", position: 0) var path: String`.
///
/// Without a default value it is mandatory; `Bool` means a switch; an optional type means optional; its name is the
/// property's. A class, so that the binder fills the storage that the command reads.
/// `completes` names the values of a world around the shell that completion offers; `hidden` leaves the parameter out of it.
/// `typed` names the .NET type that a `Value` is converted to where no Swift type stands for it.
@propertyWrapper
package final class Parameter<Wrapped: ParameterValue>: AnyParameter {
  // Open to the modules of commands, so that reading a parameter is no generic call.
  // No optional: where the compiler leaves the reading generic, taking one apart costs hundreds of instructions.
  @exclusivity(unchecked) @usableFromInline var stored: Wrapped

  @inlinable package var wrappedValue: Wrapped {
    get { stored }
    set { stored = newValue }
  }

  package var projectedValue: Parameter<Wrapped> { self }

  package init(
    wrappedValue: Wrapped, _ help: String, position: Int? = nil, pipeline: PipelineInput = [],
    remaining: Bool = false,
    aliases: [String] = [], sets: [ParameterSetMark] = [], validation: [any ParameterAttribute] = [],
    mandatory: Bool = false, typed typeName: String? = nil, hidden: Bool = false,
    completes: CompletedValues? = nil
  ) {
    stored = wrappedValue
    super.init(
      ParameterDeclaration(
        help: help, type: Wrapped.self, typeName: typeName, isMandatory: mandatory, position: position,
        pipeline: pipeline, remaining: remaining, aliases: aliases, sets: sets, validation: validation,
        isHidden: hidden, completes: completes))
  }

  package init(
    _ help: String, position: Int? = nil, pipeline: PipelineInput = [], remaining: Bool = false,
    aliases: [String] = [], sets: [ParameterSetMark] = [], validation: [any ParameterAttribute] = [],
    mandatory: Bool? = nil, typed typeName: String? = nil, hidden: Bool = false,
    completes: CompletedValues? = nil
  ) {
    stored = Wrapped.unbound
    super.init(
      ParameterDeclaration(
        help: help, type: Wrapped.self, typeName: typeName, isMandatory: mandatory ?? !Wrapped.isOptional,
        position: position, pipeline: pipeline, remaining: remaining, aliases: aliases, sets: sets,
        validation: validation, isHidden: hidden, completes: completes))
  }

  override func bind(_ value: Value, _ engine: Engine) throws(ShellError) {
    stored = try Wrapped.make(from: value, engine)
    isBound = true
  }

  override func reset() {
    stored = Wrapped.unbound
    isBound = false
  }
}

/// A parameter whatever its type: what the binder sees.
package class AnyParameter {
  package final let declaration: ParameterDeclaration
  /// Whether the caller gave it, by argument or pipeline.
  @exclusivity(unchecked) package final var isBound = false

  init(_ declaration: ParameterDeclaration) {
    self.declaration = declaration
    CommandWrappers.gathered.parameters.append(self)
  }

  /// Stores a value that already went through the binder's conversion and validation.
  func bind(_ value: Value, _ engine: Engine) throws(ShellError) { fatalError("abstract") }

  /// Back to unbound, before the next pipeline input binds it.
  func reset() { fatalError("abstract") }
}

/// What a parameter's wrapper says of it.
package struct ParameterDeclaration {
  package let help: String
  package let type: any ParameterValue.Type
  /// The .NET type's name, where the Swift type does not say it.
  package let typeName: String?
  package let isMandatory: Bool
  package let position: Int?
  package let pipeline: PipelineInput
  package let remaining: Bool
  package let aliases: [String]
  package let sets: [ParameterSetMark]
  package let validation: [any ParameterAttribute]
  /// Whether completion leaves it out.
  package let isHidden: Bool
  package let completes: CompletedValues?
}

extension ParameterDeclaration {
  /// The .NET type that arguments are converted to.
  package var shellType: TypeInfo {
    guard let typeName else { return type.shellType }
    guard typeName.hasSuffix("[]") else { return ParameterDeclaration.find(typeName) ?? type.shellType }
    return ParameterDeclaration.find(String(typeName.dropLast(2))).map { TypeTable.array(of: $0) }
      ?? type.shellType
  }

  private static func find(_ name: String) -> TypeInfo? {
    TypeAccelerators.find(name) ?? TypeTable.find(name)
  }
}

/// A parameter's marks in one of several sets, where they differ from the common ones.
package struct ParameterSetMark: Sendable {
  package let name: String
  package let position: Int?
  package let isMandatory: Bool?
  package let pipeline: PipelineInput?

  /// The marks in one set: `.set("Path", position: 0, mandatory: true)`.
  package static func set(
    _ name: String, position: Int? = nil, mandatory: Bool? = nil, pipeline: PipelineInput? = nil
  ) -> ParameterSetMark {
    ParameterSetMark(name: name, position: position, isMandatory: mandatory, pipeline: pipeline)
  }
}
