package import PartnerDomain

/// What the session of Az holds: the ports, the contexts of this process, and where changes to them go.
///
/// Nothing is opened until a command asks.
package final class AzSession {
  let directory: any Directory
  let resources: any ResourceManager
  let partners: any PartnerService
  let store: any ContextStore
  let time: any TimeSource
  private let contexts: SessionContexts
  /// Where changes go in this process, once it was said or read.
  private var savingScope: SessionContexts.Scope?

  package init(
    directory: any Directory, resources: any ResourceManager, partners: any PartnerService,
    store: any ContextStore, time: any TimeSource
  ) {
    (self.directory, self.resources, self.partners) = (directory, resources, partners)
    (self.store, self.time) = (store, time)
    contexts = SessionContexts(client: .powerShell, store: store)
  }
}

extension AzSession {
  /// The contexts as this process sees them; throws `StoreFault`.
  var list: ContextList { get throws { try contexts.list() } }

  /// Who is signed in by default; throws `StoreFault`.
  package var defaultAccount: Account? { get throws { try list.defaultContext?.account } }

  /// The tenant that commands go to by default; throws `StoreFault`.
  package var defaultTenant: TenantID? { get throws { try list.defaultContext?.tenant } }

  /// The context that commands work in by default; throws `StoreFault`.
  package var defaultContext: Context? { get throws { try list.defaultContext } }

  /// Changes the contexts; throws `ContextFault` or `StoreFault`.
  @discardableResult
  func change<Result>(
    _ scope: SessionContexts.Scope, _ change: (inout ContextList) throws -> Result
  ) throws -> Result {
    try contexts.change(scope, change)
  }

  /// The context that a command works in: the one it was given, else the default one; nil when nobody is signed in.
  func context(_ given: ContextInput?) throws -> Context? {
    if let given { return given.entry?.context }
    return try list.defaultContext
  }

  /// The context that a command works in; throws when nobody is signed in.
  func requiredContext(_ given: ContextInput?) throws -> Context {
    guard let context = try context(given) else { throw AzureFault.notSignedIn }
    return context
  }

  /// A token for Resource Manager in the context's tenant.
  func token(for context: Context) throws -> AccessToken {
    try token(for: context, in: context.tenant)
  }

  func token(
    for context: Context, in tenant: TenantID, audience: Audience = .resourceManager
  ) throws -> AccessToken {
    try directory.token(for: context.account, tenant: tenant, audience: audience)
  }
}

extension AzSession {
  private static let savingSetting = "ContextAutosave"

  /// Whether contexts are kept between sessions: Az's autosave, on unless it was turned off.
  var saving: SessionContexts.Scope {
    get throws {
      if let savingScope { return savingScope }
      let scope = try kept
      savingScope = scope
      return scope
    }
  }

  /// The setting that sessions begin with.
  var kept: SessionContexts.Scope {
    get throws {
      let word = try store.setting(Self.savingSetting, of: .powerShell)
      return word == ContextScope.process.rawValue ? .process : .currentUser
    }
  }

  /// Turns saving on or off, for this process and, for the current user, for those to come.
  func setSaving(_ scope: SessionContexts.Scope, for reach: SessionContexts.Scope) throws {
    savingScope = scope
    guard reach == .currentUser else { return }
    let word: ContextScope = scope == .process ? .process : .currentUser
    try store.setSetting(Self.savingSetting, to: word.rawValue, of: .powerShell)
  }

  /// How far a command's change goes: never beyond the process with a context of its own (AzureContextModificationCmdlet).
  func scope(_ asked: ContextScope?, given: ContextInput?) throws -> SessionContexts.Scope {
    if given != nil { return .process }
    return try asked?.scope ?? saving
  }
}
