/// A parameter of a command: script functions, commands of ours, providers' dynamic parameters and proxies share it.
package final class ParameterInfo {
  package let name: ShellString
  package let symbol: Symbol
  /// What arguments are converted to: the type, unless a command of ours takes anything and converts it itself.
  private let converted: TypeInfo?
  /// The type's name as the table of facts has it, and the type once somebody has asked for it.
  private let typeName: String?
  @exclusivity(unchecked) private var known: TypeInfo?
  package let aliases: [ShellString]
  /// How the parameter behaves per set; `ParameterSet.all` stands for every set.
  package let sets: [ParameterSetEntry]
  /// Transformations and validations in order of their declaration, outermost first.
  package let attributes: [any ParameterAttribute]
  package let isDynamic: Bool
  /// The window slot of a script parameter.
  package let slot: Int
  /// The place of a command's property among its wrappers; -1 if it has none.
  package let property: Int
  /// Bits of the sets it is in, as its table numbers them.
  @exclusivity(unchecked) package internal(set) var setBits: UInt32 = .max
  /// The name of a type that is not known: binding fails with it.
  @exclusivity(unchecked) package var unknownType: String?
  /// What syntax and reflection tell of the type: a command's `InputObject` takes anything, and says `psobject`.
  package internal(set) lazy var shownType: TypeInfo = type
  /// Help of a command's parameter, or `HelpMessage`.
  package let help: String
  /// Which values of the surroundings can be its arguments, for completion.
  package let completes: CompletedValues?

  package init(
    name: ShellString, type: TypeInfo, aliases: [ShellString] = [],
    sets: [ParameterSetEntry] = [ParameterSetEntry()],
    attributes: [any ParameterAttribute] = [], isDynamic: Bool = false, slot: Int = -1,
    property: Int = -1, help: String = "", completes: CompletedValues? = nil
  ) {
    (self.name, known, typeName, converted, self.aliases) = (name, type, nil, nil, aliases)
    self.property = property
    (self.sets, self.attributes, self.isDynamic) = (sets, attributes, isDynamic)
    (self.slot, self.help, self.completes) = (slot, help, completes)
    symbol = Symbols.intern(name)
  }

  /// A parameter by the table of facts; what a declaration has of it keeps its help and its property.
  package init(
    name: ShellString, typeNamed typeName: String, aliases: [ShellString], sets: [ParameterSetEntry],
    attributes: [any ParameterAttribute], declared: ParameterInfo?
  ) {
    (self.name, self.typeName, self.aliases) = (name, typeName, aliases)
    (self.sets, self.attributes, isDynamic) = (sets, attributes, false)
    (slot, property, help) = (-1, declared?.property ?? -1, declared?.help ?? "")
    completes = declared?.completes
    // What Swift declares as a plain value it converts itself.
    converted = declared?.takesAnything == true ? declared?.type : nil
    symbol = Symbols.intern(name)
  }

  /// `System.Object` if none was given.
  package var type: TypeInfo {
    if let known { return known }
    let found = typeName.map { TypeNameText.named($0) } ?? .object
    known = found
    return found
  }

  /// What arguments are converted to.
  var accepted: TypeInfo { converted ?? type }

  private var takesAnything: Bool {
    type === TypeInfo.object || type.elementType === TypeInfo.object
  }

  /// What later assignments to the parameter's variable go through: its type, then its validations.
  private(set) lazy var variableConstraints: [any VariableConstraint] =
    (type === TypeInfo.object ? [] : [TypeConstraint(type)])
    + attributes.compactMap { $0 as? any VariableConstraint }

  /// Whether it takes pipeline input in some set.
  var takesPipeline: Bool { sets.contains { !$0.pipeline.isEmpty } }

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
  /// Whether completion leaves it out (`DontShow`).
  package var isHidden = false

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
  /// Whether it makes another value before the type's conversion, instead of checking one after it.
  var isTransformation: Bool { get }
  /// The value to go on with; throws the error of an argument that does not fit.
  func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) throws(ShellError) -> Value
}

extension ParameterInfo {
  /// The marks that hold in the sets of a mask; the one for all sets if there is none of its own.
  package func entry(in mask: UInt32, of table: ParameterTable) -> ParameterSetEntry? {
    sets.first { $0.set.map { table.bit(of: $0) & mask != 0 } ?? true }
  }

  /// Whether a word is the name or an alias.
  package func isNamed(_ word: ShellString) -> Bool {
    ShellString.equalIgnoringCase(name, word) || aliases.contains { ShellString.equalIgnoringCase($0, word) }
  }

  /// Whether the name or an alias begins with a word.
  package func begins(with word: ShellString) -> Bool {
    ([name] + aliases).contains { whole in
      whole.count >= word.count && ShellString.equalIgnoringCase(whole.slice(0..<word.count), word)
    }
  }
}

extension ParameterAttribute {
  package var isTransformation: Bool { false }
}
