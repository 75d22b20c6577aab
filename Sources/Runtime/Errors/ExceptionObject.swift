/// An exception: its type, message, the one inside, and whatever properties its type has beyond these.
package final class ExceptionObject: HeapObject {
  package var message: ShellString
  package var inner: ExceptionObject?
  /// The record that an exception of PowerShell carries (`ErrorRecord`), once one was made.
  package var record: ErrorRecord?
  /// What it was made of, if that was a fault.
  package var fault: (any ShellFault)?
  /// Properties of particular exception types by name (`ParamName`, `CommandName`, …).
  package var properties = PropertyBag()

  package init(type: TypeInfo, message: ShellString, inner: ExceptionObject? = nil) {
    (self.message, self.inner) = (message, inner)
    super.init(type: type)
  }

  /// The exception that a fault stands for, with those inside it.
  package convenience init(_ fault: any ShellFault) {
    self.init(
      type: fault.exceptionType, message: ShellString.from(fault.message),
      inner: fault.inner.map { ExceptionObject.of($0) })
    self.fault = fault
  }

  /// The exception that a fault stands for: the very one if the fault only carries it.
  package static func of(_ fault: any ShellFault) -> ExceptionObject {
    (fault as? CarriedException)?.exception ?? ExceptionObject(fault)
  }

  /// `ToString()`: type and message, those of the inner exceptions behind them; there is no .NET stack to show.
  package override func text(_ engine: Engine) throws(ShellError) -> ShellString {
    var builder = TextBuilder()
    builder.append(type.name)
    builder.append(": ")
    builder.append(message)
    guard let inner else { return builder.finish() }
    builder.append("\n ---> ")
    builder.append(try inner.text(engine))
    builder.append("\n   --- End of inner exception stack trace ---")
    return builder.finish()
  }
}
