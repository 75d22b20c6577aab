/// A command's syntax, one line per parameter set, as `Get-Command -Syntax` writes it.
package struct SyntaxText {
  private let name: String
  private let table: ParameterTable

  package init(_ name: String, _ table: ParameterTable) { (self.name, self.table) = (name, table) }

  /// A set of the command with its parameters as they are listed: by position, then mandatory ones, then the others.
  package struct ParameterSet {
    package let name: ShellString
    package let isDefault: Bool
    package let parameters: [(info: ParameterInfo, entry: ParameterSetEntry)]
  }

  package var sets: [ParameterSet] {
    guard !table.setNames.isEmpty else {
      return [ParameterSet(name: .from("__AllParameterSets"), isDefault: false, parameters: members(nil))]
    }
    return table.setNames.filter { name in table.own.contains { table.bit(of: name) & $0.setBits != 0 } }
      .map { name in
        ParameterSet(
          name: name,
          isDefault: table.defaultSet.map { ShellString.equalIgnoringCase($0, name) } ?? false,
          parameters: members(name))
      }
  }

  private func members(_ set: ShellString?) -> [(info: ParameterInfo, entry: ParameterSetEntry)] {
    table.parameters.compactMap { info in
      let entry = info.sets.first { entry in
        guard let own = entry.set else { return true }
        return set.map { ShellString.equalIgnoringCase(own, $0) } ?? false
      }
      return entry.map { (info, $0) }
    }
  }

  /// The syntax of one set without the command's name.
  package func text(_ set: ParameterSet) -> String {
    var words = displayOrder(set).map { word($0.info, $0.entry) }
    if table.isAdvanced { words.append("[<CommonParameters>]") }
    return words.joined(separator: " ")
  }

  /// The parameters of a set as they are shown: by position, then mandatory ones, then the others, the common ones left
  /// out but for `-WhatIf` and `-Confirm`, which stand last.
  package func displayOrder(_ set: ParameterSet) -> [(info: ParameterInfo, entry: ParameterSetEntry)] {
    let own = set.parameters.filter { !isCommon($0.info) }
    let positional = own.filter { $0.entry.position != nil }.sorted {
      ($0.entry.position ?? 0, $0.info.slot) < ($1.entry.position ?? 0, $1.info.slot)
    }
    let named = own.filter { $0.entry.position == nil }
    let ordered = positional + named.filter(\.entry.isMandatory) + named.filter { !$0.entry.isMandatory }
    return ordered + set.parameters.filter { isOwnCommon($0.info) }
  }

  /// The syntax of one set behind the command's name.
  package func line(_ set: ParameterSet) -> String {
    let text = text(set)
    return text.isEmpty ? name : "\(name) \(text)"
  }

  private func isCommon(_ info: ParameterInfo) -> Bool {
    CommonParameterTable.common.contains { $0 === info }
      || CommonParameterTable.shouldProcess.contains { $0 === info }
  }

  /// `-WhatIf` and `-Confirm` are spelled out, behind the command's own.
  private func isOwnCommon(_ info: ParameterInfo) -> Bool {
    CommonParameterTable.shouldProcess.contains { $0 === info }
  }

  private func word(_ info: ParameterInfo, _ entry: ParameterSetEntry) -> String {
    let name = "-\(String(info.name))"
    if info.isSwitch { return entry.isMandatory ? name : "[\(name)]" }
    let type = "<\(SyntaxText.typeName(info))>"
    switch (entry.position != nil, entry.isMandatory) {
    case (true, true): return "[\(name)] \(type)"
    case (true, false): return "[[\(name)] \(type)]"
    case (false, true): return "\(name) \(type)"
    case (false, false): return "[\(name) \(type)]"
    }
  }

  /// The type as syntax shows it: its short name, or what the parameter's set of values allows.
  private static func typeName(_ info: ParameterInfo) -> String {
    info.shownType === TypeInfo.object ? "Object" : info.shownType.syntaxName
  }
}

extension TypeInfo {
  /// The name without its namespace; the language's own word for what has one.
  package var syntaxName: String {
    if kind != .enum, let elementType { return elementType.syntaxName + "[]" }
    return TypeAccelerators.name(of: self) ?? shortName
  }
}
