import Glibc

/// The variables that a session starts with (`facts/tables/variables.tsv`).
package enum AutomaticVariables {
  /// Puts them into the global scope of an engine.
  package static func install(in engine: Engine) {
    for (name, make) in constants { add(name, make(engine), [.constant, .allScope], engine) }
    for (name, make) in readOnly { add(name, make(engine), [.readOnly, .allScope], engine) }
    for (name, value) in preferences { set(name, value, engine) }
    add("true", .true, [.constant, .allScope], engine)
    add("false", .false, [.constant, .allScope], engine)
    set("null", Value(.cell(Variable(.from("null"), .null, type: .nullVariable))), engine)
    compute("?", [.readOnly, .allScope], engine) { .bool($0.lastSucceeded) }
    compute("PWD", [], engine) { $0.locationObject }
    // Its type comes out of the library's tables, which no start should read.
    compute("PSStyle", [.readOnly, .allScope], engine) { .object($0.style.object()) }
    compute("PSVersionTable", [.constant, .allScope], engine) { .table($0.versionTable) }
    engine.global.addExecutionContext()
    compute("Error", [.constant], engine) { .object($0.errorList) }
    set("LASTEXITCODE", .unset, engine)
  }

  /// Names of variables that all scopes share: to assign them in a function is to assign the one there is.
  package static let reserved: Set<Symbol> = Set(
    (constants.map(\.0) + readOnly.map(\.0) + [
      "?", "true", "false", "ExecutionContext", "Host", "PSVersionTable",
    ])
    .map { Symbols.intern($0) })

  private typealias Maker = @Sendable (Engine) -> Value

  private static let constants: [(String, Maker)] = [
    ("PID", { _ in .int(getpid()) }), ("PSEdition", { _ in .string("Core") }),
    ("PSHOME", { $0.environment[.from("PSHOME")].map { .string($0) } ?? .string("/usr/lib/palsh") }),
    ("ShellId", { _ in .string("Microsoft.PowerShell") }),
  ]

  private static let readOnly: [(String, Maker)] = [
    ("HOME", { $0.environment[.from("HOME")].map { .string($0) } ?? .null }),
    ("IsCoreCLR", { _ in .true }), ("IsLinux", { _ in .true }), ("IsMacOS", { _ in .false }),
    ("IsWindows", { _ in .false }), ("PSCulture", { _ in .string("en-US") }),
    ("PSUICulture", { _ in .string("en-US") }),
  ]

  private static var preferences: [(String, Value)] {
    [
      ("ConfirmPreference", Value(.enumeration(TypeInfo.confirmImpact.number, ConfirmImpact.high.rawValue))),
      ("DebugPreference", preference(.silentlyContinue)), ("ErrorActionPreference", preference(.continue)),
      ("InformationPreference", preference(.silentlyContinue)), ("ProgressPreference", preference(.continue)),
      ("VerbosePreference", preference(.silentlyContinue)), ("WarningPreference", preference(.continue)),
      ("WhatIfPreference", .false), ("FormatEnumerationLimit", .int(4)),
      ("MaximumHistoryCount", Value(.cell(SessionHistory.capacityVariable))),
      ("NestedPromptLevel", .int(0)), ("PSNativeCommandUseErrorActionPreference", .false),
      ("PSNativeCommandArgumentPassing", .string("Standard")), ("ErrorView", .string("ConciseView")),
      ("PSDefaultParameterValues", .table(HashtableObject(type: .defaultParameterDictionary))),
      ("PSEmailServer", .string(.empty)), ("PSSessionApplicationName", .string("wsman")),
    ]
  }

  /// A preference as its variable holds it.
  package static func preference(_ action: ActionPreference) -> Value {
    Value(.enumeration(TypeInfo.actionPreference.number, action.rawValue))
  }

  /// `$PSVersionTable`: 7.6.5, in the order in which PowerShell shows it.
  static func makeVersionTable() -> HashtableObject {
    let table = HashtableObject(type: .versionTable)
    table.set("PSVersion", .string("7.6.5"))
    table.set("PSEdition", .string("Core"))
    table.set("GitCommitId", .string("7.6.5"))
    table.set("OS", .string(operatingSystem))
    table.set("Platform", .string("Unix"))
    table.set("PSCompatibleVersions", .array([.string("1.0"), .string("2.0")]))
    table.set("PSRemotingProtocolVersion", .string("2.4"))
    table.set("SerializationVersion", .string("1.1.0.1"))
    table.set("WSManStackVersion", .string("3.0"))
    return table
  }

  /// PRETTY_NAME of the system, as .NET describes it.
  private static var operatingSystem: String {
    guard let bytes = FileBytes.read("/etc/os-release") else { return "Linux" }
    for line in FileBytes.lines(bytes) {
      let text = String(line)
      if text.hasPrefix("PRETTY_NAME=") { return text.dropFirst(12).filter { $0 != "\"" } }
    }
    return "Linux"
  }

  private static func set(_ name: String, _ value: Value, _ engine: Engine) {
    engine.global.top.ensureExtra().slot(Symbols.intern(name)).pointee = value
  }

  private static func add(_ name: String, _ value: Value, _ options: Variable.Options, _ engine: Engine) {
    set(name, Value(.cell(Variable(.from(name), value, options: options))), engine)
  }

  private static func compute(
    _ name: String, _ options: Variable.Options, _ engine: Engine,
    _ read: @escaping @Sendable (Engine) -> Value
  ) {
    let variable = Variable(.from(name), .null, options: options)
    variable.computed = read
    set(name, Value(.cell(variable)), engine)
  }
}

extension TypeInfo {
  package static let confirmImpact = TypeTable.defineEnumeration(
    "System.Management.Automation.ConfirmImpact",
    EnumerationInfo(names: ["None", "Low", "Medium", "High"], values: [0, 1, 2, 3], isFlags: false))
  package static let defaultParameterDictionary = TypeTable.define(
    "System.Management.Automation.DefaultParameterDictionary", base: hashtable)
  package static let versionTable = TypeTable.define(
    "System.Management.Automation.PSVersionHashTable", base: hashtable)
  package static let boundParametersDictionary = TypeTable.define(
    "System.Management.Automation.PSBoundParametersDictionary", base: namedObjects, interfaces: [dictionary])

  /// Dictionary[string, object], where the type library has it.
  private static var namedObjects: TypeInfo {
    guard let definition = TypeTable.find("System.Collections.Generic.Dictionary`2") else { return object }
    return TypeTable.construct(definition, [string, object])
  }
}
