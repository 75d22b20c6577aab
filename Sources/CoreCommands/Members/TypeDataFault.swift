import Runtime

/// What the commands of type data refuse.
enum TypeDataFault: ShellFault {
  case noKind
  case blankTypeName
  case empty(String)
  case noName(kind: String)
  case noValue(kind: String)
  case emptyValue(kind: String)
  case secondValue(kind: String)
  case noValues(kind: String)
  case otherKind(String)
  case exists(String, type: String)
  case unknown(String)

  var errorId: String {
    switch self {
    case .noKind: "MemberTypeIsMissing"
    case .blankTypeName: "TargetTypeNameEmpty"
    case .empty: "TypeDataEmpty"
    case .noName: "MemberNameShouldBeSpecified"
    case .noValue, .emptyValue: "ValueShouldBeSpecified"
    case .secondValue: "SecondValueShouldNotBeSpecified"
    case .noValues: "ValueAndSecondValueAreNotBothNull"
    case .otherKind: "CannotUpdateMemberType"
    case .exists: "TypesDynamicUpdateException"
    case .unknown: "TypesDynamicRemoveException"
    }
  }

  var category: ErrorCategory { .invalidOperation }

  var exceptionType: TypeInfo {
    switch self {
    case .exists, .unknown: .runtimeException
    default: .invalidOperationException
    }
  }

  var message: String {
    switch self {
    case .noKind:
      "The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter."
    case .blankTypeName:
      "The target type name should not be null, empty, or contain only white spaces."
    case .empty(let type): "No member is specified for the update on type \"\(type)\"."
    case .noName(let kind):
      "The MemberName parameter is required for the type \"\(kind)\". Please specify the MemberName parameter."
    case .noValue(let kind):
      "The Value parameter is required for the type \"\(kind)\". Please specify the Value parameter."
    case .emptyValue(let kind):
      "The Value parameter should not be null or an empty string for a member of type \"\(kind)\". Specify a non-null value for the Value parameter when updating this member type."
    case .secondValue(let kind):
      "The SecondValue parameter is not necessary for a member of type \"\(kind)\", and should not be specified. Do not specify the SecondValue parameter when updating this member type."
    case .noValues(let kind):
      "The Value and SecondValue parameters should not both be null for a member of type \"\(kind)\". Specify a non-null value for one of the two parameters."
    case .otherKind(let kind):
      "Cannot update a member with type \"\(kind)\". Specify a different type for the MemberType parameter."
    case .exists(let member, let type):
      "Error in TypeData \"\(type)\": The member \(member) is already present."
    case .unknown(let type):
      "Error in TypeData \"\(type)\": The type \"\(type)\" was not found. The type name value must be the full name of the type. Verify the type name and run the command again."
    }
  }
}
