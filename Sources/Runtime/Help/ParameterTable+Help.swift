extension ParameterTable {
  /// What help tells of: the command's own parameters, and `-WhatIf` and `-Confirm`.
  package var told: [ParameterInfo] {
    Array(own) + (supportsShouldProcess && isAdvanced ? CommonParameterTable.shouldProcess : [])
  }
}

extension ParameterInfo {
  /// The marks that help shows: those for all sets, else those of the first.
  package var mainEntry: ParameterSetEntry? { sets.first { $0.set == nil } ?? sets.first }

  /// The values that may be given, where a set or an enumeration says which.
  package func allowedValues(_ engine: Engine) throws(ShellError) -> [String] {
    let values = try setValues(engine)
    return values.isEmpty ? enumerationNames : values
  }

  /// The values of `[ValidateSet()]`.
  package func setValues(_ engine: Engine) throws(ShellError) -> [String] {
    var values: [String] = []
    for case let set as ValidateSetAttribute in attributes {
      values += try set.allowed(engine).map { String($0) }
    }
    return values
  }

  /// The names of the parameter's enumeration.
  package var enumerationNames: [String] {
    let element = type.kind == .array ? type.elementType ?? type : type
    return element.kind == .enum ? element.enumeration?.names ?? [] : []
  }
}
