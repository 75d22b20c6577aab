import TestSupport
import Testing

/// The scripts that a newcomer meets first, each among neighbours that only note how they were called.
@Suite struct SetUpScriptTests {
  @Test func packagesInstallsOnlyWhatIsMissing() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/packages")
    try workshop.pretend("bin/id", "echo 0")
    try workshop.pretend("bin/apt-get", #"echo "$@" >>"$HOME/calls""#)
    try workshop.pretend("bin/dpkg-query", #"[[ $4 == nettle-dev && ! -e $HOME/calls ]] || echo installed"#)

    let lacking = try workshop.run("Scripts/packages", "--check")
    #expect(lacking.status == 1)
    #expect(lacking.errorText.contains("Missing Debian packages: nettle-dev "))
    #expect(workshop.text("calls") == nil)

    #expect(try workshop.run("Scripts/packages").status == 0)
    let calls = workshop.text("calls")
    #expect(calls == "update -q\ninstall -q -y --no-install-recommends nettle-dev\n")

    let second = try workshop.run("Scripts/packages")
    #expect(second.status == 0 && second.text.contains("nothing to install"))
    #expect(workshop.text("calls") == calls)
  }

  @Test func quickstartRunsThePage() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/quickstart", "Scripts/examples")
    try workshop.pretend("bin/swift", "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'")
    try workshop.pretend("Scripts/packages", "echo packages")
    try workshop.pretend("Scripts/build", #"echo "$HOME/out""#)
    try workshop.pretend("out/palsh", #"echo "palsh $*"; [[ -s $2 ]]"#)

    let outcome = try workshop.run("Scripts/quickstart")
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(outcome.text.contains("palsh run Scripts/examples/link-partner-id.txt\n"))
    #expect(outcome.text.contains("How to go on"))
  }

  @Test(arguments: [nil, "echo 'Swift version 5.9 (swift-5.9-RELEASE)'"])
  func quickstartSaysHowToGetAToolchain(swift: String?) throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/quickstart", "Scripts/examples")
    try workshop.pretend("bin/swift", swift ?? "exit 127")
    try workshop.pretend("Scripts/packages", #"touch "$HOME/started""#)

    let outcome = try workshop.run("Scripts/quickstart")
    #expect(outcome.status == 69)
    #expect(outcome.errorText.contains("swift.org/install/linux"))
    #expect(workshop.text("started") == nil)
  }

  @Test func installTakesAwayWhatItBrought() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/install", "Scripts/examples")
    try workshop.pretend("Scripts/build", #"echo "$HOME/out""#)
    try workshop.pretend("out/palsh", "echo palsh")
    try workshop.write("prefix/share/other", "stays")
    let prefix = "\(workshop.root)/prefix"

    #expect(try workshop.run("Scripts/install", prefix).status == 0)
    #expect(workshop.text("prefix/bin/palsh") == workshop.text("out/palsh"))
    #expect(workshop.text("prefix/share/palsh/examples/link-partner-id.txt") != nil)

    #expect(try workshop.run("Scripts/install", "--uninstall", prefix).status == 0)
    #expect(workshop.text("prefix/bin/palsh") == nil)
    #expect(try workshop.run("Scripts/install", "--uninstall", prefix).status == 66)
    #expect(Repository.contents(of: "\(prefix)/share") == ["other"])
  }

  @Test func continuousIntegrationIsPackagesThenCheck() throws {
    let workshop = try Workshop()
    try workshop.take(".ci/run")
    try workshop.pretend("Scripts/packages", "echo packages")
    try workshop.pretend("Scripts/check", "echo check; exit 3")

    let outcome = try workshop.run(".ci/run")
    #expect(outcome.text == "packages\ncheck\n")
    #expect(outcome.status == 3)
  }

  @Test func buildAsksForTheStrictStaticRelease() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/build")
    try workshop.pretend(
      "bin/swift", #"echo "$@" >>"$HOME/calls"; [[ $* != *show-bin-path ]] || echo /bin/path"#)

    try workshop.pretend("bin/clang", "echo libstdc++.a")

    let outcome = try workshop.run("Scripts/build", "--product", "palsh")
    #expect(outcome.text == "/bin/path\n")
    let calls = (workshop.text("calls") ?? "").split(separator: "\n")
    let flags = "-c release --static-swift-stdlib --explicit-target-dependency-import-check error"
    try #require(calls.count == 2)
    #expect(calls[0].hasPrefix("build ") && calls[0].hasSuffix("\(flags) --product palsh"))
    #expect(calls[1].hasPrefix("build ") && calls[1].hasSuffix("\(flags) --show-bin-path"))
  }
}
