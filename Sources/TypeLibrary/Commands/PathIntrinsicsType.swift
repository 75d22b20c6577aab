import Runtime

extension TypeEntry {
  /// `$ExecutionContext.SessionState.Path`; no table lists it.
  static var pathIntrinsics: TypeEntry {
    TypeEntry("System.Management.Automation.PathIntrinsics") {
      MemberEntry.accessors(
        isStatic: false, "System.Management.Automation.PathInfo CurrentLocation {get;}",
        { _, engine in engine.locationObject })
      MemberEntry.accessors(
        isStatic: false, "System.Management.Automation.PathInfo CurrentFileSystemLocation {get;}",
        { _, engine in engine.locationObject })
      instanceCall("string GetUnresolvedProviderPathFromPSPath(string path)") { call in
        let place = PathScope(call.engine, call.scope)
        return .string(try PathResolver(place).locate(call.argument(0, as: String.self)).path)
      }
      instanceCall("string Combine(string parent, string child)") { call in
        .string(PathParts.join(try call.argument(0, as: String.self), try call.argument(1, as: String.self)))
      }
    }
  }
}

/// The paths of a session.
final class PathIntrinsics: Content, BridgedContent {
  init() {
    super.init(type: TypeTable.find("System.Management.Automation.PathIntrinsics") ?? .object)
  }
}
