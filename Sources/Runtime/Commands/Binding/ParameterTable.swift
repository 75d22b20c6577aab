/// The parameters of a command with what holds for all of them.
package final class ParameterTable {
  /// The command's own parameters, then, if it is advanced, the common ones.
  package let parameters: [ParameterInfo]
  /// How many of them are the command's own.
  package let ownCount: Int
  /// Whether it binds as a command does: common parameters, no `$args`.
  package let isAdvanced: Bool
  package let defaultSet: ShellString?
  package let supportsShouldProcess: Bool
  package let confirmImpact: ConfirmImpact
  /// Names of the parameter sets: the default one, then the others in order of their first mention; empty if none is
  /// named.
  package let setNames: [ShellString]
  /// Bit of the default set; 0 if there is none.
  package let defaultSetBit: UInt32

  package init(
    _ own: [ParameterInfo] = [], isAdvanced: Bool = false, defaultSet: ShellString? = nil,
    supportsShouldProcess: Bool = false, confirmImpact: ConfirmImpact = .medium
  ) {
    ownCount = own.count
    var all = own
    if isAdvanced {
      all += CommonParameterTable.common
      if supportsShouldProcess { all += CommonParameterTable.shouldProcess }
    }
    parameters = all
    (self.isAdvanced, self.defaultSet) = (isAdvanced, defaultSet)
    (self.supportsShouldProcess, self.confirmImpact) = (supportsShouldProcess, confirmImpact)
    var names: [ShellString] = []
    for name in [defaultSet].compactMap({ $0 }) + own.flatMap(\.sets).compactMap(\.set)
    where !names.contains(where: { ShellString.equalIgnoringCase($0, name) }) {
      names.append(name)
    }
    setNames = names
    defaultSetBit = defaultSet.map { ParameterTable.bit(of: $0, in: names) } ?? 0
    for parameter in own { parameter.setBits = ParameterTable.bits(of: parameter, in: names) }
  }

  /// The parameter of a name, exact, by alias or by an unambiguous beginning; throws if several fit.
  package func parameter(named name: ShellString) throws(ShellError) -> ParameterInfo? {
    if let exact = parameters.first(where: { $0.isNamed(name) }) { return exact }
    let candidates = candidates(beginning: name)
    guard candidates.count > 1 else { return candidates.first }
    throw BindingFault.ambiguousParameter(name, candidates.map(\.name)).error()
  }

  /// Parameters whose name begins with a word, then those of which only an alias does (the order of PowerShell 7.6.5).
  func candidates(beginning word: ShellString) -> [ParameterInfo] {
    let byName = parameters.filter { $0.name.begins(with: word) }
    return byName
      + parameters.filter { parameter in
        parameter.aliases.contains { $0.begins(with: word) } && !byName.contains { $0 === parameter }
      }
  }

  /// A parameter of an advanced function's own that is named like a common one.
  var duplicate: ShellString? {
    guard isAdvanced else { return nil }
    return own.first { own in
      parameters.dropFirst(ownCount).contains { ShellString.equalIgnoringCase($0.name, own.name) }
    }?.name
  }

  /// Whether a parameter takes pipeline input.
  var takesPipeline: Bool { own.contains { $0.takesPipeline } }

  package var own: ArraySlice<ParameterInfo> { parameters.prefix(ownCount) }

  /// Bits of all named sets, or the one bit that stands for "no sets" if none is named.
  package var allBits: UInt32 { setNames.isEmpty ? 1 : UInt32.max >> UInt32(32 - min(setNames.count, 32)) }

  package func bit(of set: ShellString) -> UInt32 { ParameterTable.bit(of: set, in: setNames) }

  /// The name of a set's bit; nil for the bit that stands for no sets.
  func name(ofBit bit: UInt32) -> ShellString? {
    let index = bit.trailingZeroBitCount
    return setNames.indices.contains(index) ? setNames[index] : nil
  }

  private static func bit(of set: ShellString, in names: [ShellString]) -> UInt32 {
    guard let index = names.firstIndex(where: { ShellString.equalIgnoringCase($0, set) }) else { return 0 }
    return 1 << UInt32(index)
  }

  /// The sets that a parameter is in; all of them if one of its entries names none.
  private static func bits(of parameter: ParameterInfo, in names: [ShellString]) -> UInt32 {
    var bits: UInt32 = 0
    for entry in parameter.sets {
      guard let set = entry.set else { return .max }
      bits |= bit(of: set, in: names)
    }
    return bits
  }
}

extension ShellString {
  /// Whether the text begins with another, case ignored.
  fileprivate func begins(with word: ShellString) -> Bool {
    count >= word.count && ShellString.equalIgnoringCase(slice(0..<word.count), word)
  }
}

/// How much a command may break (System.Management.Automation.ConfirmImpact).
package enum ConfirmImpact: Int32, Sendable {
  case none, low, medium, high
}
