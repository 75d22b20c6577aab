package import PartnerDomain

/// Resource Manager over the domain's ports: what the sandbox answers to raw calls, and the emulator to real clients.
package struct LocalResourceManager<World: PartnerService & ResourceListing & TokenVerifier>: ResourceManager
{
  private let world: World
  private let time: any TimeSource
  private let guids: any GUIDSource

  package init(over world: World, time: any TimeSource, guids: any GUIDSource = RandomGUIDs()) {
    (self.world, self.time, self.guids) = (world, time, guids)
  }

  package func tenants(as token: AccessToken) throws -> [Tenant] { try world.tenants(as: token) }

  package func subscriptions(as token: AccessToken) throws -> [Subscription] {
    try world.subscriptions(as: token)
  }

  package func send(_ request: RestRequest) throws -> RestResponse {
    do {
      let token = try bearer(of: request)
      let call = try call(of: request)
      return response(200, try answer(call, as: token))
    } catch let fault as PartnerFault {
      return response(fault.status, fault.document)
    }
  }

  /// Who calls, once the token is found to be good for Resource Manager now.
  private func bearer(of request: RestRequest) throws -> AccessToken {
    let scheme = "bearer "
    guard let header = request.headers.last(where: { $0.isNamed("Authorization") })?.value else {
      throw PartnerFault.tokenMissing
    }
    guard header.lowercased().hasPrefix(scheme) else { throw PartnerFault.tokenInvalid }
    let token = try world.verify(Secret(String(header.dropFirst(scheme.count))))
    try token.check(for: .resourceManager, at: time.now())
    return token
  }

  private func call(of request: RestRequest) throws -> ResourceCall {
    do {
      let call = try ResourceCall(request)
      guard let version = WireText.parameter("api-version", in: request.query) else {
        throw PartnerFault.apiVersionMissing
      }
      guard call.apiVersions.contains(version) else {
        throw PartnerFault.apiVersionUnknown(version, known: call.apiVersions)
      }
      return call
    } catch ResourceCall.Unknown.method {
      throw PartnerFault.methodUnknown(request.method)
    } catch ResourceCall.Unknown.path {
      throw PartnerFault.notEmulated(request.path)
    }
  }

  /// The body of the answer, nil for none.
  private func answer(_ call: ResourceCall, as token: AccessToken) throws -> JSON? {
    switch call {
    case .partner(.mine): try world.mine(as: token).document
    case .partner(.read(let id)): try world.read(id, as: token).document
    case .partner(.link(let id)): try world.link(to: id, as: token).document
    case .partner(.relink(let id)): try world.relink(to: id, as: token).document
    case .partner(.unlink(let id)): try nothing(after: world.unlink(id, as: token))
    case .operations: OperationsBody.document
    case .tenants: ["value": .array(try world.tenants(as: token).map(\.document))]
    case .subscriptions: list(try world.subscriptions(as: token).map(\.document))
    case .subscription(let id): try subscription(id, as: token).document
    }
  }

  private func nothing(after _: Void) -> JSON? { nil }

  private func list(_ values: [JSON]) -> JSON {
    ["value": .array(values), "count": ["type": "Total", "value": .number(values.count)]]
  }

  private func subscription(_ id: SubscriptionID, as token: AccessToken) throws -> Subscription {
    let found = try world.subscriptions(as: token).first { $0.id == id }
    guard let found else { throw PartnerFault.subscriptionUnknown(id) }
    return found
  }

  private func response(_ status: Int, _ body: JSON?) -> RestResponse {
    let id = guids.next().description
    var headers = [
      RestHeader("Cache-Control", "no-cache"), RestHeader("Pragma", "no-cache"), RestHeader("Expires", "-1"),
      RestHeader("x-ms-request-id", id), RestHeader("x-ms-correlation-request-id", id),
      RestHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
      RestHeader("X-Content-Type-Options", "nosniff"),
    ]
    if body != nil { headers.append(RestHeader("Content-Type", "application/json; charset=utf-8")) }
    return RestResponse(status: status, headers: headers, body: body?.bytes ?? [])
  }
}
