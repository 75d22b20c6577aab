import Foundation
import TestSupport
import Testing

/// The scripts of daily work.
@Suite struct WorkScriptTests {
  @Test func formatterAcceptsWhatItWrote() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/format", "Scripts/format-comments", ".swift-format")
    let long = Array(repeating: "words", count: 20).joined(separator: " ")
    try workshop.write("Sources/Untidy.swift", "/// It is `so` untidy. And \(long).\nfunc  untidy( ) { }\n")
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let outcome = try workshop.run("Scripts/format", "Sources/Untidy.swift", path: path)
    #expect(outcome.status == 0, "\(outcome.errorText)")
    let words = Array(repeating: "words", count: 17).joined(separator: " ")
    #expect(
      workshop.text("Sources/Untidy.swift") == """
        /// It is `so` untidy.
        ///
        /// And \(words)
        /// words words words.
        func untidy() {}

        """)
  }

  @Test func gapsAsksForTheAreasThatHaveALists() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/gaps")
    #expect(try workshop.run("Scripts/gaps").status == 64)
    try workshop.write("Tests/Conformance/gaps/values.txt", "a\nb\n")
    try workshop.write("Tests/Conformance/gaps/tables.txt", "c\n")
    try workshop.pretend(
      "bin/swift", #"echo "$CONFORMANCE_GAPS" "$@"; echo a >Tests/Conformance/gaps/values.txt"#)

    let outcome = try workshop.run("Scripts/gaps")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("tables,values test --filter ConformanceTests\n"))
    #expect(outcome.text.contains("values: 2 gaps before, 1 now\n"))
    #expect(try workshop.run("Scripts/gaps", "nowhere").errorText.contains("There is no area nowhere."))
  }

  @Test func mutantsAreParsedNatively() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/mutants", "Scripts/parse-host")
    try workshop.pretend("Scripts/build", #"echo "$HOME/out""#)
    try workshop.pretend("out/palsh", #"echo "palsh $*""#)
    try workshop.pretend(
      "bin/python3", #"echo "$*"; "$2" -NoProfile -NonInteractive -File x/ast.ps1 -List y"#)

    let outcome = try workshop.run("Scripts/mutants", "--show", "3")
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(
      outcome.text == """
        Tests/Conformance/ast/mutants.py Scripts/parse-host --show 3
        palsh parse -List y

        """)
    #expect(try workshop.run("Scripts/parse-host", "-Command", "1").status == 64)
  }

  @Test func pagesPassesTheFilterOn() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/pages")
    try workshop.pretend("bin/swift", #"echo "[$PAGES] [$UPDATE_TRANSCRIPTS] $*""#)

    #expect(try workshop.run("Scripts/pages").text == "[] [] test --filter TranscriptTests\n")
    let outcome = try workshop.run("Scripts/pages", "--update", "cmdlets/Get-Unique")
    #expect(outcome.text == "[cmdlets/Get-Unique] [1] test --filter TranscriptTests\n")
    #expect(try workshop.run("Scripts/pages", "--nonsense").status == 64)
  }

  @Test func benchHoldsFiguresAgainstTheirBars() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/bench", "Scripts/workloads", "Scripts/examples")
    try workshop.pretend(
      ".build/release/palsh", #"[[ $# != 5 ]] || printf 'x\tfib27\t%s\t0\t196418\n' "$(<"$HOME/seconds")""#)
    try workshop.pretend("bench", #"exec /usr/bin/python3 "$HOME/Scripts/bench" --rounds 1 "$@""#)

    try workshop.write("seconds", "0.000001")
    let fast = try workshop.run("bench", "fib27", "memory", "page")
    #expect(fast.status == 0, "\(fast.text)\(fast.errorText)")
    #expect(fast.text.split(separator: "\n").count == 3)

    try workshop.write("seconds", "1000")
    let slow = try workshop.run("bench", "fib27")
    #expect(slow.status == 1 && slow.text.contains("MISSED"))
  }

  @Test func sanitizeTestsABuildOfItsOwn() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/sanitize")
    try workshop.pretend(
      "bin/swift", #"[[ $* != *show-bin-path ]] || echo /out; [[ $1 != test ]] || echo "$PALSH $*""#)

    #expect(try workshop.run("Scripts/sanitize").text == "/out/palsh test --filter ConformanceTests\n")
  }

  @Test func newCmdletWritesAllItsPlaces() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/new-cmdlet", "Grammar/commands.tsv", "CHANGELOG.md")
    try workshop.write(
      "Sources/CoreCommands/Modules.swift", #"CommandModule("A.Utility", [GetDate.self])"#)
    try workshop.pretend("new", #"exec /usr/bin/python3 "$HOME/Scripts/new-cmdlet" "$@""#)

    let outcome = try workshop.run("new", "Get-Unique", "Utility", "Selecting")
    #expect(outcome.status == 0, "\(outcome.errorText)")
    let source = workshop.text("Sources/CoreCommands/Selecting/GetUnique.swift") ?? ""
    #expect(source.contains("struct GetUnique: Cmdlet {") && source.contains(#".get, "Unique", synopsis:"#))
    #expect(workshop.text("Sources/CoreCommands/Modules.swift")?.contains("GetUnique.self,") == true)
    #expect(workshop.text("Tests/Transcripts/cmdlets/Get-Unique.md")?.hasPrefix("# Get-Unique\n") == true)
    #expect(workshop.text("CHANGELOG.md")?.contains("- `Get-Unique`: ") == true)
    let table = workshop.text("Grammar/commands.tsv") ?? ""
    #expect(table.contains("partial\tTests/Transcripts/cmdlets/Get-Unique.md\n"))
    #expect(table.split(separator: "\n").count == (try Table("Grammar/commands.tsv").rows.count) + 1)

    #expect(try workshop.run("new", "Get-Unique", "Utility", "Selecting").status == 1)
    #expect(try workshop.run("new", "unique", "Utility", "Selecting").status == 1)
  }

  @Test func fuzzRunsOverBytesScriptsAndPrefixes() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/fuzz")
    try workshop.write("Sources/Syntax/x.swift", "")
    try workshop.pretend("bin/python3", "cat >/dev/null")
    try workshop.pretend("runner", #"echo "${@: -1}""#)
    try workshop.pretend("bin/swiftc", #"cp "$HOME/runner" "${@: -1}""#)

    let outcome = try workshop.run("Scripts/fuzz", "1")
    #expect(outcome.status == 0, "\(outcome.errorText)")
    let folders = ["random", "scripts", "prefixes"].map { ".build/fuzz/\($0)" }
    #expect(outcome.text.split(separator: "\n").filter { $0.hasPrefix(".") }.map(String.init) == folders)
    #expect(outcome.text.hasSuffix("no find\n"))
  }
}
