package import PartnerDomain

/// A call to Resource Manager, as far as palsh speaks it.
package enum ResourceCall: Equatable, Sendable {
  case partner(PartnerCall)
  /// What the partner provider can do.
  case operations
  case tenants
  case subscriptions
  case subscription(SubscriptionID)
}

extension ResourceCall {
  /// Why a request is none of these calls.
  enum Unknown: Error, Equatable {
    case path
    case method
  }

  /// Reads a request; the query, where the API version stands, is not looked at.
  package init(_ request: RestRequest) throws {
    guard let segments = WireText.segments(of: request.path) else { throw Unknown.path }
    let words = segments.map { $0.lowercased() }
    let isGet = request.method == "GET"
    switch (words.first, words.count) {
    case ("tenants", 1) where isGet: self = .tenants
    case ("subscriptions", 1) where isGet: self = .subscriptions
    case ("subscriptions", 2) where isGet:
      guard let id = SubscriptionID(segments[1]) else { throw Unknown.path }
      self = .subscription(id)
    case ("tenants", 1), ("subscriptions", 1...2): throw Unknown.method
    case ("providers", 3...4) where words[1] == "microsoft.managementpartner":
      try self.init(provider: words[2], id: segments.count == 4 ? segments[3] : nil, method: request.method)
    default: throw Unknown.path
    }
  }

  private init(provider word: String, id: String?, method: String) throws {
    switch word {
    case "operations" where id == nil:
      guard method == "GET" else { throw Unknown.method }
      self = .operations
    case "partners":
      guard let call = PartnerCall(method: method, id: id) else { throw Unknown.method }
      self = .partner(call)
    default: throw Unknown.path
    }
  }

  /// The request that a client sends, with the newest API version and without authorization.
  package var request: RestRequest {
    let (method, path) = parts
    return RestRequest(method, path, query: "api-version=\(apiVersions.last ?? "")")
  }

  private var parts: (method: String, path: String) {
    switch self {
    case .partner(let call): call.request
    case .operations: ("GET", "/providers/Microsoft.ManagementPartner/operations")
    case .tenants: ("GET", "/tenants")
    case .subscriptions: ("GET", "/subscriptions")
    case .subscription(let id): ("GET", "/subscriptions/\(id)")
    }
  }

  /// The versions that are answered, oldest first (pal-facts 2.1; az-wire.md for the version that az sends).
  var apiVersions: [String] {
    switch self {
    case .partner, .operations: ["2018-02-01"]
    case .tenants, .subscriptions, .subscription:
      [
        "2014-04-01", "2015-01-01", "2015-11-01", "2016-06-01", "2018-01-01", "2018-05-01", "2019-03-01",
        "2019-06-01",
        "2019-11-01", "2020-01-01", "2021-01-01", "2021-10-01", "2022-09-01", "2022-12-01",
      ]
    }
  }
}
