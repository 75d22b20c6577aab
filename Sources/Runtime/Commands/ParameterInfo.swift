/// A parameter of a command: script functions, commands of ours, providers' dynamic parameters and proxies share it.
package final class ParameterInfo {
  package let name: ShellString
  package let symbol: Symbol
  /// `System.Object` if none was given.
  package let type: TypeInfo
  package let aliases: [ShellString]
  /// How the parameter behaves per set; `ParameterSet.all` stands for every set.
  package let sets: [ParameterSetEntry]
  /// Transformations and validations in order of their declaration, outermost first.
  package let attributes: [any ParameterAttribute]
  package let isDynamic: Bool
  /// The window slot of a script parameter.
  package let slot: Int
  /// Help of a command's parameter, or `HelpMessage`.
  package let help: String

  package init(
    name: ShellString, type: TypeInfo, aliases: [ShellString] = [],
    sets: [ParameterSetEntry] = [ParameterSetEntry()],
    attributes: [any ParameterAttribute] = [], isDynamic: Bool = false, slot: Int = -1, help: String = ""
  ) {
    (self.name, self.type, self.aliases) = (name, type, aliases)
    (self.sets, self.attributes, self.isDynamic) = (sets, attributes, isDynamic)
    (self.slot, self.help) = (slot, help)
    symbol = Symbols.intern(name)
  }

  package var isSwitch: Bool { type === TypeInfo.switchParameter }
}

/// A parameter's marks in one parameter set.
package struct ParameterSetEntry {
  /// The set's name; nil for all sets.
  package var set: ShellString?
  /// Position among positional arguments; nil if it is bound by name only.
  package var position: Int?
  package var isMandatory: Bool
  package var pipeline: PipelineInput
  package var takesRemainingArguments: Bool
  package var helpMessage: ShellString?

  package init(
    set: ShellString? = nil, position: Int? = nil, isMandatory: Bool = false, pipeline: PipelineInput = [],
    takesRemainingArguments: Bool = false, helpMessage: ShellString? = nil
  ) {
    (self.set, self.position, self.isMandatory) = (set, position, isMandatory)
    (self.pipeline, self.takesRemainingArguments, self.helpMessage) = (
      pipeline, takesRemainingArguments, helpMessage
    )
  }
}

/// How a parameter takes pipeline input.
package struct PipelineInput: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let byValue = PipelineInput(rawValue: 1)
  package static let byPropertyName = PipelineInput(rawValue: 2)
}

/// What is done to an argument before a parameter takes it: a transformation returns another value, a validation throws.
package protocol ParameterAttribute: AnyObject {
  /// The attribute's .NET type, for reflection.
  var attributeType: TypeInfo { get }
  /// The value to go on with; throws the error of an argument that does not fit.
  func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) throws(ShellError) -> Value
}

/// The parameters of a command with what holds for all of them.
package final class ParameterTable {
  package let parameters: [ParameterInfo]
  /// Whether it binds as a command does: common parameters, no `$args`.
  package let isAdvanced: Bool
  package let defaultSet: ShellString?
  package let positionalBinding: Bool
  package let supportsShouldProcess: Bool
  package let confirmImpact: ConfirmImpact
  /// Names of the parameter sets in order of their first mention; empty if none is named.
  package let setNames: [ShellString]

  package init(
    _ parameters: [ParameterInfo] = [], isAdvanced: Bool = false, defaultSet: ShellString? = nil,
    positionalBinding: Bool = true, supportsShouldProcess: Bool = false,
    confirmImpact: ConfirmImpact = .medium
  ) {
    (self.parameters, self.isAdvanced, self.defaultSet) = (parameters, isAdvanced, defaultSet)
    (self.positionalBinding, self.supportsShouldProcess) = (positionalBinding, supportsShouldProcess)
    self.confirmImpact = confirmImpact
    var names: [ShellString] = []
    for entry in parameters.flatMap(\.sets) {
      guard let name = entry.set, !names.contains(where: { ShellString.equalIgnoringCase($0, name) }) else {
        continue
      }
      names.append(name)
    }
    setNames = names
  }
}

/// How much a command may break (System.Management.Automation.ConfirmImpact).
package enum ConfirmImpact: Int32, Sendable {
  case none, low, medium, high
}
