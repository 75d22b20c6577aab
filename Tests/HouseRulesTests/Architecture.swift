import PartnerDomain
import PartnerWire
import PartnerWorld
import Syntax

/// A tour of palsh, from the text that a user types to the bytes that answer.
///
/// It names the main types of every target, so that it stops building when it no longer tells the truth. Each stop is a
/// folder of `Sources`, whose README says more; `Package.swift` says who may import whom.
enum Architecture {
  /// Text to tokens and a faithful tree, whose nodes are `Ast`s; an `Extent` says where something stands.
  static let syntax: [Any.Type] = [Extent.self, Ast.self]

  /// The rules of partner links, and the ports that the cloud's commands ask for.
  ///
  /// `LinkDesk` knows what may happen to a `PartnerLink`; what can go wrong is a `PartnerFault`. A session keeps its
  /// accounts and contexts in `SessionContexts`.
  static let partnerDomain: [Any.Type] = [
    PartnerLink.self, PartnerFault.self, SessionContexts.self, (any PartnerService).self,
    (any Directory).self,
    (any ContextStore).self,
  ]

  /// The REST surface, once: a `PartnerCall` is read by the server and written by the client.
  static let partnerWire: [Any.Type] = [PartnerCall.self, RemotePartnerService.self, ResourceCall.self]

  /// The sandbox: a `PartnerWorld` in a SQLite file fulfils the ports.
  static let partnerWorld: [Any.Type] = [PartnerWorld.self, WorldPlace.self]
}
