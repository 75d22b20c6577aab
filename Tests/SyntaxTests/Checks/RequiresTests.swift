import Testing

@testable import Syntax

@Suite("What #requires lines ask for")
struct RequiresTests {
  @Test func allThatCanBeAskedFor() throws {
    let script = """
      #Requires -Version 5.1 -PSEdition Core
      #requires -Modules Az.Accounts, @{ ModuleName = 'Pester'; ModuleVersion = '5.0' } -RunAsAdministrator
      #requires -Assembly one.dll
      'body'
      """
    let tree = SyntaxTree.parse(SourceText(script))
    let requirements = try #require(tree.root.scriptRequirements)
    #expect(tree.errors.isEmpty)
    #expect(requirements.version == "5.1")
    #expect(requirements.editions == ["Core"])
    #expect(requirements.modules.map(\.name) == ["Az.Accounts", "Pester"])
    #expect(requirements.modules[1].version == "5.0")
    #expect(requirements.assemblies == ["one.dll"])
    #expect(requirements.isElevationRequired)
  }

  @Test(arguments: [
    ("#requires -Version", ["ParameterRequiresArgument"]),
    ("#requires -Version x", ["RequiresVersionInvalid"]),
    ("#requires -Version 1.0 -Version 2.0", ["ParameterAlreadyBound"]),
    ("#requires -Version $x", ["RequiresArgumentMustBeConstant"]),
    ("#requires -PSEdition Home", ["RequiresPSEditionInvalid"]),
    ("#requires -PSEdition Core, core", ["RequiresPSEditionValueIsAlreadySpecified"]),
    ("#requires -Modules @{ ModuleName = 'x' }", ["RequiresModuleInvalid"]),
    ("#requires -Nonsense 1", ["ScriptRequiresInvalidFormat"]),
    ("#requires x", ["ScriptRequiresInvalidFormat"]),
    ("#requirements", []), ("#requiresx", ["ScriptRequiresInvalidFormat"]),
    ("# requires -Version x", []),
    ("\"$(\n#requires x\n)\"", []),
  ])
  func whatIsWrong(script: String, ids: [String]) {
    #expect(SyntaxTree.parse(SourceText(script)).errors.map(\.id.name) == ids)
  }

  @Test(arguments: [
    ("5", nil), ("5.1", "5.1"), ("1.2.3.4", "1.2.3.4"), ("1.2.3.4.5", nil), ("1.-2", nil), ("01.2", "1.2"),
  ])
  func versions(text: String, version: String?) {
    #expect(versionText(text) == version)
  }
}
