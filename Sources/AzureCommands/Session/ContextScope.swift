import PartnerDomain
import Runtime

/// Az's `-Scope`: how far a change of the contexts goes.
enum ContextScope: String, CaseIterable {
  case process = "Process"
  case currentUser = "CurrentUser"

  var scope: SessionContexts.Scope { self == .process ? .process : .currentUser }
}

extension ContextScope: ParameterValue {
  static let shellType = TypeTable.defineEnumeration(
    "Microsoft.Azure.Commands.Profile.Common.ContextModificationScope",
    EnumerationInfo(names: allCases.map(\.rawValue), values: [0, 1], isFlags: false))

  static var unbound: ContextScope { .process }

  static func make(from value: Value, _ engine: Engine) throws(ShellError) -> ContextScope {
    if case .enumeration(_, 0) = value.base.payload { .process } else { .currentUser }
  }
}
