import PartnerDomain

extension PartnerFault {
  /// The body of a refusal.
  var document: JSON { ["error": ["code": .string(code), "message": .string(message)]] }

  /// Reads a refusal, nested or flat (pal-facts 2.4); `partner` is the id that the call named.
  init(_ response: RestResponse, partner: PartnerID?) {
    let body = (try? JSON(parsing: response.body)) ?? .null
    let error = body["error"] ?? body
    self.init(
      code: error["code"]?.string ?? "", status: response.status, message: error["message"]?.string ?? "",
      partner: partner)
  }
}

// What Resource Manager says of calls that reach no service; codes and sentences from general knowledge, but for
// `notEmulated`, which is ours.
extension PartnerFault {
  static let apiVersionMissing = PartnerFault.refused(
    code: "MissingApiVersionParameter", status: 400,
    message: "The api-version query parameter (?api-version=) is required for all requests.")

  static func apiVersionUnknown(_ version: String, known: [String]) -> PartnerFault {
    .refused(
      code: "InvalidApiVersionParameter", status: 400,
      message:
        "The api-version '\(version)' is invalid. The supported versions are '\(known.joined(separator: ","))'."
    )
  }

  static func methodUnknown(_ method: String) -> PartnerFault {
    .refused(
      code: "MethodNotAllowed", status: 405,
      message: "The requested resource does not support http method '\(method)'.")
  }

  static func subscriptionUnknown(_ id: SubscriptionID) -> PartnerFault {
    .refused(
      code: "SubscriptionNotFound", status: 404, message: "The subscription '\(id)' could not be found.")
  }

  static func notEmulated(_ path: String) -> PartnerFault {
    .refused(
      code: "NotEmulated", status: 404,
      message:
        "The palsh sandbox does not answer '\(path)'. It knows the partner provider, tenants and subscriptions."
    )
  }
}
