/// `$drive:name`: the drive and the rest.
package struct DrivePath {
  package let drive: ShellString
  package let path: ShellString
}

/// Variables of drives: `$env:`, `$function:`, `$alias:`, `$variable:` and drives of providers.
package enum DriveVariables {
  /// The value; `$null` if there is no such item.
  package static func read(_ path: DrivePath, _ scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> Value
  {
    switch String(path.drive).lowercased() {
    case "env": return engine.environment[path.path].map { .string($0) } ?? .null
    case "variable": return VariableLookUp.find(Symbols.intern(path.path), from: scope, engine) ?? .null
    case "function":
      return CommandResolver.function(Symbols.intern(path.path), from: scope).map { Value(.block($0.block)) }
        ?? .null
    case "alias":
      return CommandResolver.alias(Symbols.intern(path.path), from: scope).map { .string($0.definition) }
        ?? .null
    default: return try engine.drives?.readContent(path, scope, engine) ?? .null
    }
  }

  package static func write(
    _ path: DrivePath, _ value: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) {
    switch String(path.drive).lowercased() {
    case "env": engine.environment[path.path] = value.isNull ? nil : try Conversion.text(value, engine)
    case "variable": try VariableLookUp.write(Symbols.intern(path.path), value, in: scope, engine)
    case "function": try FunctionScope.define(path.path, value, in: scope, engine)
    default:
      guard let drives = engine.drives else { throw GapFault.language("$\(String(path.drive)):").error() }
      try drives.writeContent(path, value, scope, engine)
    }
  }
}

/// Content of items on drives of providers; the providers' side fulfils it.
package protocol DriveContents: AnyObject {
  func readContent(_ path: DrivePath, _ scope: ScopePointer, _ engine: Engine) throws(ShellError) -> Value
  func writeContent(_ path: DrivePath, _ value: Value, _ scope: ScopePointer, _ engine: Engine)
    throws(ShellError)
}

/// The environment as this session has it: children get it when they start, the process's own is never changed.
package struct EnvironmentTable {
  private var values: [String: ShellString] = [:]

  package init() {}

  /// A variable; names are told apart by case, as on Linux.
  package subscript(name: ShellString) -> ShellString? {
    get { values[String(name)] }
    set { values[String(name)] = newValue }
  }

  /// As programs get it when they start.
  package var pairs: [String] { values.map { "\($0.key)=\(String($0.value))" } }

  package var all: [(name: String, value: ShellString)] {
    values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }
}
