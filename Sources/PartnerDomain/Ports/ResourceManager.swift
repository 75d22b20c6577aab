/// What an account can see.
///
/// Methods throw `PartnerFault` when the service refuses, `StoreFault` when the sandbox's world cannot be used.
package protocol ResourceListing: Sendable {
  /// Tenants that the account has access to, home first: member, guest and delegated ones, not those behind Lighthouse.
  ///
  /// A token of any tenant serves.
  func tenants(as token: AccessToken) throws -> [Tenant]

  /// Subscriptions in the token's tenant, in the service's order; delegated ones (Lighthouse) among them.
  func subscriptions(as token: AccessToken) throws -> [Subscription]
}

/// Azure Resource Manager: what an account can see, and raw calls.
package protocol ResourceManager: ResourceListing {
  /// One call, as it goes over the wire. A refusal of the service is an answer with its status, not an error.
  func send(_ request: RestRequest) throws -> RestResponse
}

/// A call to Resource Manager.
package struct RestRequest: Equatable, Sendable {
  /// Upper case: `GET`, `PUT`.
  package var method: String
  /// Percent-encoded, as in a URL, from the first slash on, without the query.
  package var path: String
  /// The query without its question mark, percent-encoded.
  package var query: String
  /// Names and values in the order sent; names compare without case.
  package var headers: [RestHeader]
  package var body: [UInt8]

  package init(
    _ method: String, _ path: String, query: String = "", headers: [RestHeader] = [], body: [UInt8] = []
  ) {
    (self.method, self.path, self.query, self.headers, self.body) = (method, path, query, headers, body)
  }

  /// The same call on behalf of a token's account: `Authorization` is set to it.
  package func authorized(by token: AccessToken) -> RestRequest {
    var request = self
    request.headers.removeAll { $0.isNamed("Authorization") }
    request.headers.append(RestHeader("Authorization", "Bearer \(token.secret.reveal())"))
    return request
  }
}

/// The answer to a call.
package struct RestResponse: Equatable, Sendable {
  package var status: Int
  package var headers: [RestHeader]
  package var body: [UInt8]

  package init(status: Int, headers: [RestHeader] = [], body: [UInt8] = []) {
    (self.status, self.headers, self.body) = (status, headers, body)
  }
}

/// A header's name and value.
package struct RestHeader: Equatable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    (self.name, self.value) = (name, value)
  }

  /// Whether it has this name, in any case.
  package func isNamed(_ other: String) -> Bool { name.lowercased() == other.lowercased() }
}
