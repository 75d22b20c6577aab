import Runtime

/// The .NET exceptions that Az's commands throw.
enum AzureException {
  case argument, argumentNull, psArgument, invalidOperation, service, aggregate, authentication, store,
    itemNotFound

  var type: TypeInfo {
    switch self {
    case .argument: .argumentException
    case .argumentNull: .known("System.ArgumentNullException", base: .argumentException)
    case .psArgument: .known("System.Management.Automation.PSArgumentException", base: .argumentException)
    case .invalidOperation:
      .known(
        "System.Management.Automation.PSInvalidOperationException",
        base: .known("System.InvalidOperationException", base: .systemException))
    case .service:
      .known(
        "Microsoft.Azure.Management.ManagementPartner.Models.ErrorException",
        base: .known("Microsoft.Rest.RestException", base: .exception))
    case .aggregate: .known("System.AggregateException", base: .exception)
    case .authentication: .known("Azure.Identity.AuthenticationFailedException", base: .exception)
    case .store: .known("System.IO.IOException", base: .systemException)
    case .itemNotFound:
      .known("System.Management.Automation.ItemNotFoundException", base: .runtimeException)
    }
  }
}

extension TypeInfo {
  fileprivate static var argumentException: TypeInfo {
    .known("System.ArgumentException", base: .systemException)
  }

  /// The type of a name, made if nobody brought it yet.
  static func known(_ name: String, base: TypeInfo) -> TypeInfo {
    TypeTable.find(name) ?? TypeTable.define(name, base: base)
  }
}

/// Names of HTTP's statuses as .NET has them (System.Net.HttpStatusCode).
enum StatusName {
  private static let names = [
    400: "BadRequest", 401: "Unauthorized", 403: "Forbidden", 404: "NotFound", 409: "Conflict",
    429: "TooManyRequests", 500: "InternalServerError", 503: "ServiceUnavailable",
  ]

  static func of(_ status: Int) -> String { names[status] ?? String(status) }
}
