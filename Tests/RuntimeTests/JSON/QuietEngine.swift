import Runtime

/// An engine over a host that shows nothing, and an object's properties from a list: for what reads properties.
enum QuietEngine {
  static func make() -> Engine { Engine(host: QuietHost(), stackBytes: 1 << 20) }
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

/// Objects with no properties but one that was added to all that bear an extra.
struct SparseProperties: PropertySource {
  func ownProperties(of value: Value, _ engine: Engine) -> [NamedValue] { [] }

  func addedProperties(of value: Value, _ engine: Engine) -> [NamedValue] {
    if case .boxed = value.payload { [NamedValue(.from("tag"), .int(1))] } else { [] }
  }

  func visibleNames(of value: Value, _ engine: Engine) -> [ShellString] { [.from("Length")] }
  func property(_ name: ShellString, of value: Value, _ engine: Engine) -> Value? { nil }
  func text(of value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    try Conversion.text(value, engine)
  }
  func scalarText(of object: HeapObject) -> ShellString? { nil }
}
