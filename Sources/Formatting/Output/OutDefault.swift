package import Runtime

/// The end of a top-level pipeline: shows strings as they are and objects through their views.
package final class OutDefault: DefaultOutput {
  private let engine: Engine

  package init(_ engine: Engine) { self.engine = engine }

  package func receive(_ value: consuming Value) throws(ShellError) {
    if case .object(let object) = value.payload, let record = object as? ErrorRecord {
      return try engine.host.writeError(ErrorView.text(of: record, engine))
    }
    engine.host.write(ShellString.concatenate(try Conversion.text(value, engine), .from("\n")))
  }

  package func finish() throws(ShellError) {}
}
