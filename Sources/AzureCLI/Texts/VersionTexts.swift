/// The versions that the sandbox's az says it has.
enum VersionTexts {
  static let core = "2.91.0"
  static let telemetry = "1.1.0"

  /// The report of `az --version`; what az says there of Python is left out, since there is none.
  static func report(extensions: [ExtensionPackage], host: any CommandHost) -> String {
    var lines = [line("azure-cli", core), "", line("core", core), line("telemetry", telemetry), ""]
    if !extensions.isEmpty {
      lines += ["Extensions:"] + extensions.map { line($0.name, $0.version) } + [""]
    }
    return (lines + ["Legal docs and information: aka.ms/AzureCliLegal", "", ""]).joined(separator: "\n")
  }

  /// A name and a version in forty columns.
  private static func line(_ name: String, _ version: String) -> String {
    name + String(repeating: " ", count: max(1, 40 - name.count - version.count)) + version
  }
}
