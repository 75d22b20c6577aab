import TestSupport
import Testing

@testable import Host

/// What may have been meant by a word that is no command.
@Suite struct AdviceTests {
  @Test(arguments: [
    ("Get-ChildItm", "Get-ChildItem", 1), ("Get-Chidl", "Get-Child", 1), ("gti", "git", 1),
    ("abcd", "wxyz", nil as Int?), ("GET-DATE", "get-date", 0),
  ])
  func lettersApart(word: String, other: String, distance: Int?) {
    #expect(EditDistance(from: word).distance(to: other, atMost: 2) == distance)
  }

  @Test func theNearestComesFirstAndShortWordsAreLeftAlone() {
    #expect(
      SimilarWords.of("Get-Itme", among: ["Set-Item", "Get-Item", "Get-Date"]) == ["Get-Item", "Set-Item"])
    #expect(SimilarWords.of("ab", among: ["ac", "b"]).isEmpty)
    #expect(
      SimilarWords.of("get-chil", among: ["Get-Help", "Get-ChildItem"]) == ["Get-ChildItem"])
    #expect(SimilarWords.of("Get-", among: ["Get-ChildItem"]).isEmpty)
  }

  @Test(arguments: [
    ("ll", "/tmp", "Get-ChildItem /tmp"), ("export", "A=b c", "$env:A = 'b c'"),
    ("export", "A=\"$HOME\"", "$env:A = \"$HOME\""), ("alias", "ll='ls -l'", "function ll { ls -l @args }"),
    ("alias", "g=git", "Set-Alias g git"), ("WHICH", "ls", "Get-Command ls"),
    ("time", "ls", "Measure-Command { ls }"),
    ("export", "", nil as String?), ("nothing", "", nil),
  ])
  func habits(word: String, arguments: String, proposal: String?) {
    #expect(HabitTable.proposal(for: word, arguments: arguments) == proposal)
  }

  @Test func aVerbThatMeansTheSame() {
    let names = ["Get-AzTenant", "Remove-Item", "New-Item", "Set-Item", "Get-Item"]
    #expect(VerbHabits.names(for: "List-AzTenants", among: names) == ["Get-AzTenant"])
    #expect(VerbHabits.names(for: "delete-item", among: names) == ["Remove-Item"])
    #expect(VerbHabits.names(for: "Frob-Item", among: names).count == 4)
    #expect(VerbHabits.names(for: "nodash", among: names).isEmpty)
  }

  @Test func packagesOfProgramsThatAreNotInstalled() throws {
    let folder = try TemporaryFolder()
    let file = "\(folder.path)/commands.db"
    let tables = """
      CREATE TABLE commands (cmdID INTEGER PRIMARY KEY, pkgID INTEGER NOT NULL, command TEXT);
      CREATE TABLE packages (pkgID INTEGER PRIMARY KEY, name TEXT, version TEXT, component TEXT, priority INTEGER);
      INSERT INTO packages VALUES (1, 'lolcat', '1', 'main', 1); INSERT INTO commands VALUES (1, 1, 'lolcat');
      """
    let script = "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2]); c.close()"
    _ = try Program("/usr/bin/env", ["python3", "-c", script, file, tables], environment: fixedEnvironment)
      .run()
    #expect(ProgramPackages.holding("lolcat", in: ["/nowhere", file]) == ["lolcat"])
    #expect(ProgramPackages.holding("'; DROP TABLE commands; --", in: [file]).isEmpty)
    #expect(ProgramPackages.holding("lolcat", in: ["/etc/passwd"]).isEmpty)
    let advice = EntryAdvice(proposals: ["local"], correction: "local", packages: ["lolcat"])
    #expect(
      advice.text(key: "Alt-Enter") == """
        Not installed; it is in the package lolcat  (apt install lolcat)
        Did you mean: local  (Alt-Enter takes it)
        """)
  }
}
