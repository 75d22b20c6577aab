/// An exception that is there already, as the reason of another error.
package struct CarriedException: ShellFault, @unchecked Sendable {
  package let exception: ExceptionObject

  package init(_ exception: ExceptionObject) { self.exception = exception }

  /// What a member of a class of a script threw: what a `throw` threw travels in a RuntimeException.
  init(thrown record: ErrorRecord) {
    let thrown = record.inRuntimeException.exception
    exception =
      thrown.type.isSubtype(of: .runtimeException) && !record.isThrown
      ? thrown : ExceptionObject(type: .runtimeException, message: thrown.message, inner: thrown)
  }

  package var errorId: String { exception.type.shortName }
  package var message: String { String(exception.message) }
  package var category: ErrorCategory { .operationStopped }
  package var exceptionType: TypeInfo { exception.type }
  package var inner: (any ShellFault)? { exception.inner.map { CarriedException($0) } }
}

extension CarriedException {
  /// The MethodInvocationException of a call that threw: the one that is there already, or one made around what was
  /// thrown.
  package static func calling(
    _ record: ErrorRecord, _ name: String, argumentCount: Int
  ) -> ExceptionObject {
    if record.exception.type.isSubtype(of: .methodException) { return record.exception }
    let inner = CarriedException(thrown: record).exception
    let sentence =
      "Exception calling \"\(name)\" with \"\(argumentCount)\" argument(s): \"\(String(inner.message))\""
    return ExceptionObject(type: .methodInvocationException, message: .from(sentence), inner: inner)
  }
}
