// swift-tools-version: 6.2
import PackageDescription

/// One line of the layer table: a target and all that it may import.
struct Layer {
  enum Kind { case library, executable, systemLibrary, shim, test }

  let name: String
  let kind: Kind
  let imports: [String]
  /// Static archives and libraries that the linker is handed, by their names.
  let links: [String]
  /// Where it lies, when that is not the place its kind has by custom.
  let path: String?
  /// Files of facts that a shim embeds.
  let tables: [String]

  init(
    _ name: String, _ kind: Kind = .library, imports: [String] = [], links: [String] = [],
    path: String? = nil,
    tables: [String] = []
  ) {
    (self.name, self.kind, self.imports, self.links, self.path) = (name, kind, imports, links, path)
    self.tables = tables
  }
}

/// The layers, lowest first.
///
/// `--explicit-target-dependency-import-check error` holds the sources to it.
let layers = [
  Layer("Syntax"),
  Layer("CSQLite", .shim, links: [":libsqlite3.a", "m"]),
  Layer("PartnerDomain"),
  Layer("PartnerWire", imports: ["PartnerDomain"]),
  Layer("Database", imports: ["CSQLite"]),
  Layer("PartnerWorld", imports: ["PartnerDomain", "Database"]),
  Layer("CPCRE2", .shim, links: [":libpcre2-8.a", ":libpcre2-16.a"]),
  Layer("CICU", .shim),
  Layer("AzureCLI", imports: ["PartnerDomain"]),
  Layer("Runtime", imports: ["Syntax", "CPCRE2", "CICU"]),
  Layer("CViewFacts", .shim, tables: ["views.tsv"]),
  Layer("Formatting", imports: ["Syntax", "Runtime", "CViewFacts"]),
  Layer("CCMark", .shim, links: [":libcmark-gfm.a"]),
  Layer("Documents", imports: ["Syntax", "Runtime", "CCMark"]),
  Layer("History", imports: ["Syntax", "Database"]),
  Layer("CLibEdit", .shim, links: [":libedit.a", ":libtinfo.a", ":libbsd.a", ":libmd.a"]),
  Layer("LineEditing", imports: ["CLibEdit"]),
  Layer(
    "CTypeFacts", .shim,
    tables: [
      "types.tsv", "types-more.tsv", "types-language.tsv", "types-names.tsv", "property-order.tsv",
      "enums.tsv", "enums-more.tsv",
      "enums-language.tsv",
    ]),
  Layer("CNettle", .shim, links: [":libnettle.a"]),
  Layer("TypeLibrary", imports: ["Syntax", "Runtime", "CTypeFacts", "CNettle"]),
  Layer("CHelpTopics", .shim, tables: ["topics"]),
  Layer("Completion", imports: ["Syntax", "Runtime", "TypeLibrary"]),
  Layer(
    "Host",
    imports: [
      "Syntax", "Runtime", "Formatting", "Completion", "LineEditing", "Database", "History", "Documents",
    ]),
  Layer("CCommandFacts", .shim, tables: ["commands.tsv", "parameters.tsv"]),
  Layer(
    "CoreCommands",
    imports: [
      "Syntax", "Runtime", "TypeLibrary", "Formatting", "Completion", "CHelpTopics", "CCommandFacts",
    ]),
  Layer("AzureCommands", imports: ["Runtime", "Formatting", "PartnerDomain"]),
  Layer(
    "Assembly",
    imports: [
      "Runtime", "TypeLibrary", "Formatting", "Host", "CoreCommands", "PartnerDomain", "PartnerWire",
      "PartnerWorld", "AzureCLI", "AzureCommands", "Documents",
    ]),
  Layer("palsh", .executable, imports: ["Syntax", "Host", "Assembly"]),

  Layer("CSpawning", .shim, path: "Tests/Support/CSpawning"),
  Layer("TestSupport", imports: ["CSpawning"], path: "Tests/Support/TestSupport"),
  Layer("EngineSupport", imports: ["Runtime"], path: "Tests/Support/EngineSupport"),
  Layer("Transcripts", imports: ["TestSupport"], path: "Tests/Support/Transcripts"),
  Layer("SyntaxTimer", .executable, imports: ["Syntax"], path: "Tests/Support/SyntaxTimer"),
  Layer(
    "WorldExerciser", .executable, imports: ["PartnerDomain", "PartnerWorld"],
    path: "Tests/Support/WorldExerciser"),

  Layer("DocumentsTests", .test, imports: ["Documents"]),
  Layer("HistoryTests", .test, imports: ["Database", "History", "TestSupport"]),
  Layer("LineEditingTests", .test, imports: ["LineEditing"]),
  Layer(
    "CompletionTests", .test,
    imports: ["Syntax", "Runtime", "TypeLibrary", "Completion", "CoreCommands", "EngineSupport"]),
  Layer("HostTests", .test, imports: ["Host", "LineEditing", "TestSupport", "palsh"]),
  Layer("TypeLibraryTests", .test, imports: ["Runtime", "TypeLibrary"]),
  Layer("RuntimeTests", .test, imports: ["Syntax", "Runtime", "CICU", "EngineSupport"]),
  Layer("SyntaxTests", .test, imports: ["Syntax", "TestSupport"]),
  Layer("GrammarTests", .test, imports: ["Syntax", "TestSupport"]),
  Layer("PartnerDomainTests", .test, imports: ["PartnerDomain"]),
  Layer("AzureCLITests", .test, imports: ["AzureCLI", "PartnerDomain", "PartnerWire", "PartnerWorld"]),
  Layer(
    "AzureCommandsTests", .test, imports: ["AzureCommands", "PartnerDomain", "PartnerWire", "PartnerWorld"]),
  Layer("PartnerContractTests", .test, imports: ["PartnerDomain", "PartnerWire", "PartnerWorld"]),
  Layer(
    "PartnerWorldTests", .test,
    imports: ["CSQLite", "Database", "PartnerDomain", "PartnerWorld", "TestSupport", "WorldExerciser"]),
  Layer("ConformanceTests", .test, imports: ["TestSupport", "palsh"]),
  Layer("TranscriptTests", .test, imports: ["TestSupport", "Transcripts", "palsh"]),
  Layer(
    "HouseRulesTests", .test,
    imports: [
      "TestSupport", "palsh", "Syntax", "PartnerDomain", "PartnerWire", "PartnerWorld", "AzureCLI", "Runtime",
      "Formatting", "TypeLibrary", "Completion", "CoreCommands", "Host", "AzureCommands", "Assembly",
      "Documents", "LineEditing", "Database", "History",
    ]),
]

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The layers of the shell proper: they run under the one lock of the process (DESIGN.md 5, "Engines").
///
/// So their reference counts need no atomic instructions, which would cost calls and pipelines half of their time.
/// Debug builds keep them: tests run engines side by side.
let underLock: Set = [
  "Syntax", "Runtime", "TypeLibrary", "Formatting", "Completion", "CoreCommands", "AzureCommands", "Host",
  "Assembly",
]
let unlocked = SwiftSetting.unsafeFlags(
  ["-Xfrontend", "-assume-single-threaded"], .when(configuration: .release))

extension Layer {
  var target: Target {
    let settings = underLock.contains(name) ? settings + [unlocked] : settings
    let dependencies = imports.map { Target.Dependency.target(name: $0) }
    let linked = links.map { LinkerSetting.linkedLibrary($0) }
    return switch kind {
    case .library:
      .target(
        name: name, dependencies: dependencies, path: path, exclude: ["README.md"], swiftSettings: settings)
    case .executable:
      .executableTarget(
        name: name, dependencies: dependencies, path: path, exclude: ["README.md"], swiftSettings: settings)
    case .systemLibrary: .systemLibrary(name: name)
    case .shim:
      // Tables that are compiled in (`#embed`) are no sources.
      .target(name: name, path: path, exclude: ["README.md"] + tables, linkerSettings: linked)
    case .test: .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
    }
  }
}

let package = Package(name: "palsh", targets: layers.map(\.target))
