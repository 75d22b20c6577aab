import PartnerDomain
import Runtime

/// Changes the context that commands work in: another subscription, another tenant, another context.
struct SetAzContext: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .set, "AzContext",
    aliases: ["Select-AzSubscription", "Select-AzureRmSubscription", "Set-AzureRmContext"],
    synopsis: "Sets the tenant, subscription, and environment for commands to use in the current session.",
    effect: .changes, defaultSet: "Context",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.Core.PSAzureContext"],
    className: "Microsoft.Azure.Commands.Profile.SetAzureRMContextCommand",
    examples: [
      Example(
        "A subscription by its name",
        "Connect-AzAccount | Out-Null; (Set-AzContext -Subscription 'Fabrikam Production').Tenant.Id",
        prints: "bbbbbbbb-0002-4000-8000-000000000002")
    ])

  @Parameter("A context.", sets: [.set("Context", position: 0, mandatory: true, pipeline: .byValue)])
  var context: ContextObjectInput?
  @Parameter("A tenant.", sets: [.set("TenantObject", position: 0, mandatory: true, pipeline: .byValue)])
  var tenantObject: TenantInput?
  @Parameter(
    "A subscription.", sets: [.set("SubscriptionObject", position: 0, mandatory: true, pipeline: .byValue)])
  var subscriptionObject: SubscriptionInput?
  @Parameter(
    "The tenant, by id or by domain.", aliases: ["Domain", "TenantId"],
    sets: [.set("Subscription"), .set("TenantNameOnly", mandatory: true)], validation: [notEmpty],
    completes: .tenants)
  var tenant: String?
  @Parameter(
    "The subscription, by id or name.", aliases: ["SubscriptionId", "SubscriptionName"],
    sets: [.set("Subscription", position: 0, mandatory: true)], validation: [notEmpty],
    completes: .subscriptions)
  var subscription: String?
  @Parameter("Further properties of the context.") var extendedProperty: HashtableObject?
  @Parameter("The name of the context.", validation: [notEmpty]) var name: String?
  @Parameter("Replace a context of the same name without asking.") var force = false
  @Parameter("How far the change goes.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    guard try call.shouldProcess(effect: effect.done, warning: effect.warning) else { return [] }
    guard let made = try made(), try mayReplace(call) else { return [] }
    let scope = try session.scope(scope, given: defaultProfile)
    let given = name
    let name = try session.change(scope) { $0.add(made, named: given) }
    return [.record(of: ContextList.Entry(name: name, context: made))]
  }

  /// The new context; nil when nobody is signed in, which Az says nothing about.
  private func made() throws -> Context? {
    if let context { return context.entry?.context }
    let current = try session.requiredContext(defaultProfile)
    let tenant = tenantObject?.tenant?.id.description ?? tenant
    let subscription = subscriptionObject?.subscription?.id.description ?? subscription
    return try session.switched(
      current, tenant: tenant ?? subscriptionObject?.subscription?.tenant.description,
      subscription: subscription)
  }

  private func mayReplace(_ call: borrowing Invocation) throws -> Bool {
    guard let name, !force, try session.list.entry(named: name) != nil else { return true }
    return try call.shouldContinue(
      "Are you sure you want to replace existing context '\(name)'?", caption: "")
  }
}

extension SetAzContext {
  /// What `-WhatIf` and `-Confirm` say.
  private var effect: (done: String, warning: String) {
    if let entry = context?.entry {
      let subscription = entry.context.subscription?.id.description ?? ""
      return (
        "Set current context using tenant: '\(entry.context.tenant)', subscription: '\(subscription)'",
        "Targeting all subsequent cmdlets at a different tenant and subscription"
      )
    }
    let name = subscription ?? subscriptionObject?.subscription?.id.description
    if let name {
      return (
        "Switching targeted subscription in the context to '\(name)'",
        "Targeting all subsequent cmdlets in this session at a different subscription"
      )
    }
    return (
      "Switching targeted tenant in the context to '\(tenant ?? tenantObject?.tenant?.id.description ?? "")'",
      "Targeting all subsequent cmdlets in this session at a different tenant"
    )
  }
}
