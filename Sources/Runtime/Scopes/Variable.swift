/// A variable with more than a value: a type, attributes, options, or somebody who holds a reference to it.
///
/// A slot holds one only once something asks for it (DESIGN.md 5, "Scopes and frames").
package final class Variable: HeapObject {
  package struct Options: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let readOnly = Options(rawValue: 1)
    package static let constant = Options(rawValue: 2)
    package static let `private` = Options(rawValue: 4)
    package static let allScope = Options(rawValue: 8)
    /// Made by the engine and not listed as set by the user.
    package static let automatic = Options(rawValue: 16)
  }

  package let name: ShellString
  // A constraint or a computation that runs script may come back to the variable: each is a look of its own.
  @exclusivity(unchecked) package var value: Value
  @exclusivity(unchecked) package var options: Options
  package var description: ShellString
  /// The type constraint and validation attributes that run on each assignment, in order.
  @exclusivity(unchecked) package var constraints: [any VariableConstraint]
  /// Set for variables whose value is worked out when read (`$Matches`, `$?`, `$PWD`, …).
  @exclusivity(unchecked) package var computed: (@Sendable (Engine) -> Value)?
  /// Whether what `computed` answers first stays the value: what a session may never ask for is not made at its start.
  package var computesOnce = false

  package init(
    _ name: ShellString, _ value: Value, options: Options = [], description: ShellString = .empty,
    constraints: [any VariableConstraint] = [], type: TypeInfo = .psVariable
  ) {
    (self.name, self.value, self.options) = (name, value, options)
    (self.description, self.constraints) = (description, constraints)
    super.init(type: type)
  }

  deinit { Release.flat(value) }
}

/// What is done to a value before a constrained variable takes it: a type's conversion, a validation.
package protocol VariableConstraint: AnyObject {
  /// The value to store; throws the error of a value that does not fit.
  func apply(_ value: Value, to name: ShellString, _ engine: Engine) throws(ShellError) -> Value
}

extension TypeInfo {
  package static let psVariable = TypeTable.define(
    "System.Management.Automation.PSVariable", .class, base: object)
  /// `$null`: it is there, and takes nothing.
  package static let nullVariable = TypeTable.define(
    "System.Management.Automation.NullVariable", .class, base: psVariable)
}
