import Runtime

/// The environment of the session.
final class EnvironmentStore: SessionStore {
  func names(_ place: PathScope) -> [String] { place.engine.environment.all.map(\.name) }

  func value(of name: String, _ place: PathScope) -> Value? {
    place.engine.environment[.from(name)].map { .string($0) }
  }

  func item(_ name: String, _ place: PathScope) -> Value? {
    guard let value = value(of: name, place) else { return nil }
    let entry = EntryObject(.string(name), value)
    ExtendedMembers.set(
      .from("Name"), .object(AliasDescription(.from("Key"))), .aliasProperty, on: .object(entry))
    return .object(entry)
  }

  func set(_ name: String, _ value: Value, _ place: PathScope) throws(ShellError) {
    place.engine.environment[.from(name)] = value.isNull ? nil : try Conversion.text(value, place.engine)
  }

  func remove(_ name: String, force: Bool, _ place: PathScope) {
    place.engine.environment[.from(name)] = nil
  }
}

/// The variables that are seen from a scope.
final class VariableStore: SessionStore {
  func names(_ place: PathScope) -> [String] {
    var seen: Set<Symbol> = []
    var names: [String] = []
    var next: ScopePointer? = place.scope
    while let scope = next {
      for symbol in scope.ownSymbols where scope.lookUp(symbol) != nil && seen.insert(symbol).inserted {
        names.append(String(symbol.name))
      }
      next = scope.pointee.parent
    }
    return names
  }

  func value(of name: String, _ place: PathScope) -> Value? {
    VariableLookUp.find(Symbols.intern(.from(name)), from: place.scope, place.engine)
  }

  func item(_ name: String, _ place: PathScope) -> Value? {
    let symbol = Symbols.intern(.from(name))
    guard let slot = place.scope.lookUp(symbol) else { return nil }
    return .object(VariableLookUp.variable(symbol, in: slot))
  }

  func set(_ name: String, _ value: Value, _ place: PathScope) throws(ShellError) {
    let symbol = Symbols.intern(.from(name))
    guard case .object(let object as Variable) = value.base.payload else {
      return try VariableLookUp.write(symbol, value, in: place.scope, place.engine)
    }
    try VariableLookUp.write(symbol, object.read(place.engine), in: place.scope, place.engine)
  }

  func remove(_ name: String, force: Bool, _ place: PathScope) throws(ShellError) {
    guard let slot = place.scope.lookUp(Symbols.intern(.from(name))) else { return }
    if case .cell(let variable) = slot.pointee.payload {
      let isFixed = variable.options.contains(.constant) || (variable.options.contains(.readOnly) && !force)
      if isFixed { throw SessionItemFault.variableNotRemovable(name).error(target: .string(name)) }
    }
    slot.pointee = .unset
  }
}

/// The functions that are seen from a scope.
final class FunctionStore: SessionStore {
  func names(_ place: PathScope) -> [String] {
    place.visible { $0.functions.values.map { $0.name } }
  }

  private func find(_ name: String, _ place: PathScope) -> FunctionInfo? {
    CommandResolver.function(Symbols.intern(.from(name)), from: place.scope)
  }

  func value(of name: String, _ place: PathScope) -> Value? {
    find(name, place).map { Value(.block($0.block)) }
  }

  func item(_ name: String, _ place: PathScope) -> Value? { find(name, place).map { .object($0) } }

  func set(_ name: String, _ value: Value, _ place: PathScope) throws(ShellError) {
    var value = value
    if case .object(let function as FunctionInfo) = value.base.payload {
      value = Value(.block(function.block))
    }
    try FunctionScope.define(.from(name), value, in: place.scope, place.engine)
  }

  func remove(_ name: String, force: Bool, _ place: PathScope) throws(ShellError) {
    let symbol = Symbols.intern(.from(name))
    if let found = find(name, place),
      found.options.contains(.constant)
        || (found.options.contains(.readOnly) && !force)
    {
      throw SessionItemFault.functionNotRemovable(name).error(target: .string(name))
    }
    place.removeFirst(symbol) { $0.functions.removeValue(forKey: symbol) != nil }
  }
}

/// The aliases that are seen from a scope.
final class AliasStore: SessionStore {
  func names(_ place: PathScope) -> [String] {
    place.visible { $0.aliases.values.map { $0.name } }
  }

  private func find(_ name: String, _ place: PathScope) -> AliasInfo? {
    CommandResolver.alias(Symbols.intern(.from(name)), from: place.scope)
  }

  func value(of name: String, _ place: PathScope) -> Value? {
    find(name, place).map { .string($0.definition) }
  }

  func item(_ name: String, _ place: PathScope) -> Value? { find(name, place).map { .object($0) } }

  func set(_ name: String, _ value: Value, _ place: PathScope) throws(ShellError) {
    let alias = AliasInfo(.from(name), try Conversion.text(value, place.engine))
    place.scope.ensureExtra().aliases[alias.symbol] = alias
    CommandVersions.raise(alias.symbol)
  }

  func remove(_ name: String, force: Bool, _ place: PathScope) throws(ShellError) {
    let symbol = Symbols.intern(.from(name))
    if let found = find(name, place),
      found.options.contains(.constant)
        || (found.options.contains(.readOnly) && !force)
    {
      throw SessionItemFault.aliasNotRemovable(name).error(target: .string(name))
    }
    place.removeFirst(symbol) { $0.aliases.removeValue(forKey: symbol) != nil }
  }
}

extension PathScope {
  /// Names of things in the scopes outwards, each once.
  fileprivate func visible(_ names: (ScopeExtra) -> [ShellString]) -> [String] {
    var seen: Set<String> = []
    var found: [String] = []
    var next: ScopePointer? = scope
    while let scope = next {
      if let extra = scope.pointee.extra {
        for name in names(extra).map({ String($0) }) where seen.insert(name.lowercased()).inserted {
          found.append(name)
        }
      }
      next = scope.pointee.parent
    }
    return found
  }

  /// Removes a thing from the nearest scope that has it.
  fileprivate func removeFirst(_ symbol: Symbol, _ remove: (ScopeExtra) -> Bool) {
    var next: ScopePointer? = scope
    while let scope = next {
      if let extra = scope.pointee.extra, remove(extra) {
        CommandVersions.raise(symbol)
        return
      }
      next = scope.pointee.parent
    }
  }
}

/// Things of the session that may not be removed.
enum SessionItemFault: ShellFault {
  case variableNotRemovable(String)
  case functionNotRemovable(String)
  case aliasNotRemovable(String)

  var errorId: String {
    switch self {
    case .variableNotRemovable: "VariableNotRemovable"
    case .functionNotRemovable: "FunctionNotRemovable"
    case .aliasNotRemovable: "AliasNotRemovable"
    }
  }

  var message: String {
    switch self {
    case .variableNotRemovable(let name):
      "Cannot remove variable \(name) because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option."
    case .functionNotRemovable(let name):
      "Cannot remove function \(name) because it is constant or read-only."
    case .aliasNotRemovable(let name): "Alias was not removed because alias \(name) is constant or read-only."
    }
  }

  var category: ErrorCategory { .writeError }
  var exceptionType: TypeInfo { .sessionStateUnauthorizedAccessException }
}
