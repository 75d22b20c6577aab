import Runtime

/// What the commands of members refuse.
enum MemberFaults: ShellFault {
  case noObject
  case exists(String)
  case ofType(String, kind: String)
  case secondValue(kind: String)
  case noValue(kind: String)
  case noValues(kind: String)
  case noSecondValue(kind: String)
  case severalKinds(String)
  case otherKind(String)
  case emptyName
  case blankTypeName

  var errorId: String {
    switch self {
    case .noObject: "NoObjectInGetMember"
    case .exists: "MemberAlreadyExists"
    case .ofType: "CannotRemoveTypeDataMember"
    case .secondValue: "Value2ShouldNotBeSpecified"
    case .noValue: "Value1ShouldNotBeNull"
    case .noValues: "Value1AndValue2AreNotBothNull"
    case .noSecondValue: "Value2ShouldNotBeNull"
    case .severalKinds: "WrongMemberCount"
    case .otherKind: "CannotAddMemberType"
    case .emptyName: "NotePropertyNameShouldNotBeNull"
    case .blankTypeName: "TypeNameShouldNotBeEmpty"
    }
  }

  var category: ErrorCategory { if case .noObject = self { .closeError } else { .invalidOperation } }
  var exceptionType: TypeInfo { .invalidOperationException }

  var message: String {
    switch self {
    case .noObject: "You must specify an object for the Get-Member cmdlet."
    case .exists(let name):
      "Cannot add a member with the name \"\(name)\" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command."
    case .ofType(let name, let kind):
      "Cannot force the member with name \"\(name)\" and type \"\(kind)\" to be added. A member with that name and type already exists, and the existing member is not an instance extension."
    case .secondValue(let kind):
      "The SecondValue parameter is not necessary for a member of type \"\(kind)\", and should not be specified. Do not specify the SecondValue parameter when you add members of this type."
    case .noValue(let kind):
      "The Value parameter should not be null for a member of type \"\(kind)\". Specify a non-null value for the Value parameter when adding members of this type."
    case .noValues(let kind):
      "Both Value and SecondValue parameters should not be null for a member of type \"\(kind)\". Specify a non-null value for one of the two parameters."
    case .noSecondValue(let kind):
      "The SecondValue parameter should not be null for a member of type \"\(kind)\". Specify a non-null value for the SecondValue parameter when adding members of this type."
    case .severalKinds(let kinds):
      "To add a member, only one member type can be specified. The member types specified are: \"\(kinds)\""
    case .otherKind(let kind):
      "Cannot add a member with type \"\(kind)\". Specify a different type for the MemberTypes parameter."
    case .emptyName: "The name for a NoteProperty member should not be null or an empty string."
    case .blankTypeName:
      "The TypeName parameter should not be null, empty, or contain only white spaces."
    }
  }
}
