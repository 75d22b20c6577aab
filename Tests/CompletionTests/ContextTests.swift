import Completion
import Testing

/// What stands around the cursor decides what is offered.
@Suite(.serialized) struct ContextTests {
  private let bench = CompletionBench()

  @Test(arguments: [
    ("Get-ChildI|", "Get-ChildItem"),
    ("Microsoft.PowerShell.Management\\Get-ChildI|", "Microsoft.PowerShell.Management\\Get-ChildItem"),
    ("$abc = 1; $ab|", "$abc"),
    ("$a_b = 1; \"${a_|", "${a_b}"),
    ("[System.Text.Encodin|", "System.Text.Encoding"),
    ("[math]::Abs|", "Abs("),
    ("'a'.ToUpperI|", "ToUpperInvariant("),
    ("@{ One = 1 }.On|", "One"),
    ("Get-ChildItem | Sort-Object -Property LastWriteTimeU|", "LastWriteTimeUtc"),
    ("Get-ChildItem -ErrorAction SilentlyC|", "SilentlyContinue"),
    ("1 -shl|", "-shl"),
    ("function f([ValidateSet('one two','three')] $p) {}; f -p on|", "'one two'"),
    ("class C { [int] $Width }; [C]::new().Wid|", "Width"),
    ("$spread = @{}; Get-Item @spr|", "@spread"),
    ("[pscustomobject]@{ Alpha = 1 } | ForEach-Object { $_.Al| }", "Alpha"),
    (":outer while (1) { break out| }", "outer"),
  ])
  func theFirstThatFits(text: String, expected: String) {
    #expect(bench.texts(text).contains(expected), "\(text): \(bench.texts(text))")
  }

  @Test func usedParametersAreLeftOut() {
    let texts = bench.texts("Get-ChildItem -Path x -Recurse -|")
    #expect(texts.contains("-Filter") && !texts.contains("-Recurse") && !texts.contains("-Path"), "\(texts)")
  }
}
