import TestSupport
import Testing

/// What the layers promise and the compiler does not hold.
@Suite struct LayerRules {
  private let table: LayerTable

  init() throws { table = try LayerTable() }

  @Test func everyFolderIsALayerAndEveryLayerAFolder() {
    let folders = Repository.contents(of: Repository.path("Sources")).filter {
      Repository.contents(of: Repository.path("Sources/\($0)")) != ["README.md"]
    }
    #expect(folders == table.product.map(\.name).sorted())
  }

  @Test func importsLeadDown() {
    var below: Set<String> = []
    for layer in table.layers {
      for imported in layer.imports {
        #expect(below.contains(imported), "\(layer.name) imports \(imported), which does not stand above it")
      }
      below.insert(layer.name)
    }
  }

  @Test func everyTargetSaysWhatItIs() throws {
    for layer in table.layers where layer.kind != "test" {
      let file = "\(layer.path ?? "Sources/\(layer.name)")/README.md"
      let text = (try? Repository.text(file)) ?? ""
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.first == "# \(layer.name)", "\(file) starts with the target's name")
      #expect((3...40).contains(lines.count), "\(file) says in a few lines what the target is for")
    }
  }

  @Test func theTourVisitsEveryTarget() throws {
    let tour = try Repository.text("Tests/HouseRulesTests/Architecture.swift")
    for layer in table.product where layer.kind == "library" {
      #expect(tour.contains("import \(layer.name)\n"), "Architecture.swift does not name \(layer.name)")
    }
  }

  /// The shell knows nothing of the cloud; only the Azure targets do.
  @Test func lowerLayersKnowNoCloud() {
    let lower: Set = ["Syntax", "Runtime", "TypeLibrary", "Formatting", "Completion", "CoreCommands", "Host"]
    for file in SourceFile.product where lower.contains(file.target) {
      for (index, line) in file.lines.enumerated() {
        #expect(!line.namesTheCloud, "\(file.path):\(index + 1) names the cloud: \(line)")
      }
    }
  }

  /// Whole Foundation costs 40 MB and half the start; the lowest layers do without any of it.
  @Test func foundationStaysOut() {
    let bare: Set = ["Syntax", "Runtime", "PartnerDomain"]
    for file in SourceFile.product {
      for module in file.imports where module.hasPrefix("Foundation") {
        #expect(module == "FoundationEssentials", "\(file.path) imports \(module)")
        #expect(!bare.contains(file.target), "\(file.path) imports \(module)")
      }
    }
  }
}

extension String {
  /// Whether a line speaks of partners, Azure or Az, as a name or part of one.
  fileprivate var namesTheCloud: Bool {
    if contains("Partner") || contains("Azure") { return true }
    return ranges(of: "Az").contains { found in
      let next = self[found.upperBound...].first
      let before = self[..<found.lowerBound].last
      let startsWord = before.map { !$0.isLetter || $0.isLowercase } ?? true
      return startsWord && (next.map { $0.isUppercase || $0 == "." || $0 == "-" } ?? false)
    }
  }
}
