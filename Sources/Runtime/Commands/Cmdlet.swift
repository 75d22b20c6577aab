/// A command written in Swift: a declaration, parameters as properties, and what to do at begin, per input, at end.
package protocol Cmdlet: SendableMetatype {
  static var declaration: CmdletDeclaration { get }

  init()

  /// Before the first input.
  mutating func begin(in call: borrowing Invocation) throws
  /// Once per pipeline input, parameters bound from it; once without input if the command stands first.
  mutating func process(in call: borrowing Invocation) throws
  /// After the last input.
  mutating func end(in call: borrowing Invocation) throws
}

extension Cmdlet {
  package mutating func begin(in call: borrowing Invocation) throws {}
  package mutating func process(in call: borrowing Invocation) throws {}
  package mutating func end(in call: borrowing Invocation) throws {}
}

/// What a command tells of itself: from it come look-up, binding, help, completion, reference and tests.
package struct CmdletDeclaration: Sendable {
  /// Whether a command changes something, so that it has `-WhatIf` and `-Confirm`.
  package enum Effect: Sendable { case reads, changes }

  package let verb: String
  package let noun: String
  package let aliases: [String]
  /// One sentence, capital to period.
  package let synopsis: String
  package let effect: Effect
  package let impact: ConfirmImpact
  package let defaultSet: String?
  package let examples: [Example]
  /// Full names of the types it declares to write (`OutputType`).
  package let outputs: [String]
  /// Full .NET name of the class behind it, the second part of FullyQualifiedErrorId.
  package let className: String

  package var name: String { "\(verb)-\(noun)" }

  package init(
    _ verb: Verb, _ noun: String, aliases: [String] = [], synopsis: String, effect: Effect = .reads,
    impact: ConfirmImpact = .medium, defaultSet: String? = nil, outputs: [String] = [],
    className: String? = nil,
    examples: [Example]
  ) {
    (self.verb, self.noun, self.aliases, self.synopsis) = (verb.name, noun, aliases, synopsis)
    (self.effect, self.impact, self.defaultSet, self.outputs) = (effect, impact, defaultSet, outputs)
    self.className = className ?? "Microsoft.PowerShell.Commands.\(verb.name)\(noun)Command"
    self.examples = examples
  }

  /// A command by the table of facts: known, without a body.
  package init(
    known name: (verb: String, noun: String), synopsis: String, impact: ConfirmImpact?, defaultSet: String?,
    outputs: [String], className: String
  ) {
    (verb, noun, aliases, self.synopsis) = (name.verb, name.noun, [], synopsis)
    (effect, self.impact, self.defaultSet) = (
      impact == nil ? .reads : .changes, impact ?? .medium, defaultSet
    )
    (self.outputs, self.className, examples) = (outputs, className, [])
  }
}

/// An example of a command's help, run as a test.
package struct Example: Sendable {
  package let title: String
  package let code: String
  /// What it prints, without the last line end; nil where the test only looks that it runs.
  package let output: String?

  package init(_ title: String, _ code: String, prints output: String? = nil) {
    (self.title, self.code, self.output) = (title, code, output)
  }
}

/// An approved verb (`Get-Verb`).
package enum Verb: String, CaseIterable, Sendable {
  case add, approve, assert, backup, block, build, checkpoint, clear, close, compare, complete, compress,
    confirm
  case connect, convert, convertFrom, convertTo, copy, debug, deny, deploy, disable, disconnect, dismount,
    edit, enable
  case enter, exit, expand, export, find, forEach, format, get, grant, group, hide, `import`, initialize,
    install
  case invoke, join, limit, lock, measure, merge, mount, move, new, open, optimize, out, ping, pop, protect,
    publish
  case push, read, receive, redo, register, remove, rename, repair, request, reset, resize, resolve, restart,
    restore
  case resume, revoke, save, search, select, send, set, show, skip, sort, split, start, step, stop, submit,
    suspend
  case `switch`, sync, tee, test, trace, unblock, undo, uninstall, unlock, unprotect, unpublish, unregister,
    update
  case use, wait, watch, `where`, write

  /// The verb as it is spelled in a command's name.
  package var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// A named set of commands: one line per module in the shell's assembly.
package struct CommandModule: Sendable {
  package let name: String
  package let commands: [any Cmdlet.Type]
  /// Aliases that are not declared by a command, name to definition.
  package let aliases: [(name: String, definition: String)]

  package init(
    _ name: String, _ commands: [any Cmdlet.Type], aliases: [(name: String, definition: String)] = []
  ) {
    (self.name, self.commands, self.aliases) = (name, commands, aliases)
  }
}
