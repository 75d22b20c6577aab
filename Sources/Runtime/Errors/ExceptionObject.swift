/// An exception: its type, message, the one inside, and whatever properties its type has beyond these.
package final class ExceptionObject: HeapObject {
  package var message: ShellString
  package var inner: ExceptionObject?
  /// The record that an exception of PowerShell carries (`ErrorRecord`), once one was made.
  package var record: ErrorRecord?
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
      inner: fault.inner.map { ExceptionObject($0) })
  }
}
