package import Runtime

/// An engine over a host that shows nothing and asks for nothing.
package enum QuietEngine {
  package static func make() -> Engine {
    guard let engine = try? Engine(host: QuietHost(), stackBytes: 1 << 20) else {
      preconditionFailure("no memory for a test's engine")
    }
    return engine
  }
}

private final class QuietHost: HostServices {
  private final class Quiet: DefaultOutput {
    func receive(_ value: consuming Value) {}
    func finish() {}
  }

  func makeDefaultOutput(_ engine: Engine) -> any DefaultOutput { Quiet() }
  func write(_ text: ShellString) {}
  func writeError(_ text: ShellString) {}
  func readLine() -> ShellString? { nil }
  func readSecret() -> ShellString? { nil }
  var isInteractive: Bool { false }
  var isInputTerminal: Bool { true }
  var width: Int { 80 }
  var height: Int { 24 }
  func showTitle(_ title: ShellString) {}
}
