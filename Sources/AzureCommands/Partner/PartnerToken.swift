import PartnerDomain

extension AzSession {
  /// A token for the partner provider; throws what the partner commands say when nobody is signed in.
  ///
  /// They build their client of the context themselves, so the sentence is not the other commands' (sandbox-world.md 2).
  func partnerToken(in given: ContextInput?) throws -> AccessToken {
    guard let context = try context(given) else { throw AzureFault.noAccount }
    return try token(for: context)
  }
}
