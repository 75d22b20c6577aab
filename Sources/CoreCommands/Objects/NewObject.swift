import Runtime

/// Makes an object of a .NET type.
struct NewObject: Cmdlet {
  static let declaration = CmdletDeclaration(
    .new, "Object", synopsis: "Creates an instance of a .NET object.", defaultSet: "Net",
    examples: [Example("A text builder", "(New-Object System.Text.StringBuilder 'abc').Length", prints: "3")])

  @Parameter("The arguments of the constructor.", aliases: ["Args"], sets: [.set("Net", position: 1)])
  var argumentList: [Value] = []
  @Parameter("Properties to set, by name.")
  var property: HashtableObject?
  @Parameter("Has a meaning for COM objects only.", sets: [.set("Com")])
  var strict = false
  @Parameter("The name of the type.", sets: [.set("Net", position: 0, mandatory: true)])
  var typeName: String?

  func begin(in call: borrowing Invocation) throws {
    let name = typeName ?? ""
    guard let type = TypeResolver.find(name, call.context.caller, call.engine) else {
      throw NewObjectFault.noType(name)
    }
    let made = try make(type, name, call)
    try set(on: made, call)
    try call.write(made)
  }

  private func make(_ type: TypeInfo, _ name: String, _ call: borrowing Invocation) throws -> Value {
    let constructors = Constructors.of(type)
    if argumentList.isEmpty {
      if type === TypeInfo.psObject || type === TypeInfo.psCustomObject { return .object(PSCustomObject()) }
      if !constructors.contains(where: { $0.parameters.allSatisfy(\.isOptional) || $0.takesMore }) {
        let zero = ZeroValues.of(type)
        guard zero.isNull else { return zero }
        throw NewObjectFault.noConstructor(name)
      }
    }
    if constructors.isEmpty { throw NewObjectFault.noConstructor(name) }
    do throws(ShellError) {
      return try Members.call(
        "new", on: .type(type), argumentList, isStatic: true, in: call.context.caller, call.engine)
    } catch {
      guard let record = error.record else { throw error }
      let exception = CarriedException.calling(record, ".ctor", argumentCount: argumentList.count)
      throw ShellError(
        ErrorRecord(
          .exception(
            exception, id: .from("ConstructorInvokedThrowException"), category: .invalidOperation)))
    }
  }

  private func set(on made: Value, _ call: borrowing Invocation) throws {
    guard let property else { return }
    for position in 0..<property.count {
      let (key, value) = property.entry(at: position)
      let name = MemberName(String(try Conversion.text(key, call.engine)))
      if case .object(let object) = made.base.payload, object is PSCustomObject {
        ExtendedMembers.setNote(name.text, value, on: made)
        continue
      }
      let members = TypeOf.value(made.base).members
      if members.property(name.key, isStatic: false) != nil {
        try set(name, value, on: made, call)
      } else if !members.methods(name.key, isStatic: false).isEmpty {
        _ = try Members.call(name.spelling, on: made, [value], in: call.context.caller, call.engine)
      } else {
        throw NewObjectFault.noMember(name.spelling)
      }
    }
  }

  private func set(_ name: MemberName, _ value: Value, on made: Value, _ call: borrowing Invocation) throws {
    do throws(ShellError) {
      try Members.set(made, name.value, value, call.context.caller, call.engine)
    } catch {
      guard error.record != nil else { throw error }
      throw NewObjectFault.badValue
    }
  }
}

/// What New-Object refuses.
enum NewObjectFault: ShellFault {
  case noType(String)
  case noConstructor(String)
  case noMember(String)
  case badValue

  var errorId: String {
    switch self {
    case .noType: "TypeNotFound"
    case .noConstructor: "CannotFindAppropriateCtor"
    case .noMember: "InvalidOperationException"
    case .badValue: "SetValueException"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .noType: .invalidType
    case .noConstructor: .objectNotFound
    case .noMember: .invalidOperation
    case .badValue: .invalidData
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .noType, .noConstructor: .missingPropertyException
    case .noMember: .invalidOperationException
    case .badValue: .exception
    }
  }

  var message: String {
    switch self {
    case .noType(let name):
      "Cannot find type [\(name)]: verify that the assembly containing this type is loaded."
    case .noConstructor(let name):
      "A constructor was not found. Cannot find an appropriate constructor for type \(name)."
    case .noMember(let name): "The member \"\(name)\" was not found for the specified .NET object."
    case .badValue:
      "The value supplied is not valid, or the property is read-only. Change the value, and then try again."
    }
  }
}
