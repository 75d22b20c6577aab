import Assembly
import AzureCLI
import AzureCommands
import Completion
import CoreCommands
import Database
import Documents
import Formatting
import History
import Host
import LineEditing
import PartnerDomain
import PartnerWire
import PartnerWorld
import Runtime
import Syntax
import TypeLibrary

/// A tour of palsh, from the text that a user types to the bytes that answer.
///
/// It names the main types of every target, so that it stops building when it no longer tells the truth. Each stop is a
/// folder of `Sources`, whose README says more; `Package.swift` says who may import whom.
enum Architecture {
  /// Text to tokens and a faithful tree, whose nodes are `Ast`s; an `Extent` says where something stands.
  static let syntax: [Any.Type] = [Extent.self, Ast.self]

  /// What flows, what runs it and what surrounds it.
  ///
  /// A `Value` is what a variable holds. The `Compiler` turns a tree into `Node`s, which the `Engine` runs in `Scope`s; a
  /// `SessionState` holds what a session or a module can name. A command written in Swift is a `Cmdlet`. Everything
  /// that fails is a `ShellError`.
  static let runtime: [Any.Type] = [
    Value.self, TypeInfo.self, Compiler.self, Node.self, Engine.self, Scope.self, SessionState.self,
    (any Cmdlet).self, ShellError.self, (any HostServices).self,
  ]

  /// Objects to text: what stands at the end of a pipeline, and how an error is shown.
  static let formatting: [Any.Type] = [OutDefault.self, ErrorView.self]

  /// The .NET types that scripts name, as a table of members with the Swift values behind them.
  static let typeLibrary: [Any.Type] = [LibraryCatalog.self]

  /// What can stand at the cursor, found from the tree and the tokens around it; the prompt asks in its own words.
  static let completion: [Any.Type] = [Completer.self, PromptCompletion.self]

  /// PowerShell's own commands, a file each; `CoreModules` lists them.
  static let coreCommands: [Any.Type] = [CoreModules.self]

  /// The program around the engine: command line, streams, the thread it runs on.
  static let host: [Any.Type] = [ShellProgram.self, CommandLineRequest.self, ConsoleHost.self]

  /// What was entered in all sessions, without the secrets in it.
  static let history: [Any.Type] = [HistoryStore.self, SecretMask.self]

  /// Lines from the terminal, edited by libedit.
  static let lineEditing: [Any.Type] = [LineEditor.self, PromptText.self]

  /// Pages that run: a `SnippetReader` finds what can be run, a `PageRun` runs it and ends with a `PageReport`.
  static let documents: [Any.Type] = [SnippetReader.self, PageRun.self, PageReport.self]

  /// Puts a shell together: its `definition` says which modules it has and what stands behind their ports.
  static let assembly: [Any.Type] = [Shell.self, ShellDefinition.self]

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

  /// SQLite behind one type, for the world and the history.
  static let database: [Any.Type] = [Connection.self, DatabaseFault.self]

  /// The sandbox: a `PartnerWorld` in a SQLite file fulfils the ports.
  static let partnerWorld: [Any.Type] = [PartnerWorld.self, WorldPlace.self]

  /// `az` as a built-in over the same ports; the shell gives it streams, files and the environment.
  static let azureCLI: [Any.Type] = [AzureCLI.self, (any CommandHost).self]

  /// The Az commands over the ports: an `AzSession` knows who is signed in, an `AzureFault` how Az says no.
  static let azureCommands: [Any.Type] = [
    AzSession.self, AzureFault.self, AzureModules.self, AzureViews.self,
  ]
}
