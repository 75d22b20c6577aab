import Runtime

/// A Task that has ended: with nothing, a result, or an exception.
final class TaskObject: Content, BridgedContent {
  let result: Value
  let exception: ExceptionObject?

  init(_ result: Value, exception: ExceptionObject? = nil, type: TypeInfo) {
    (self.result, self.exception) = (result, exception)
    super.init(type: type)
  }

  /// The exceptions of a task as one.
  var aggregate: ExceptionObject? {
    exception.map { inner in
      ExceptionObject(
        type: TypeTable.find("System.AggregateException") ?? .exception,
        message: .from("One or more errors occurred. (\(String(inner.message)))"), inner: inner)
    }
  }
}

extension TypeEntry {
  static var task: TypeEntry {
    TypeEntry("System.Threading.Tasks.Task") {
      staticValue("CompletedTask") {
        TaskObject(.null, type: TypeTable.find("System.Threading.Tasks.Task") ?? .object)
      }
      everyStatic("FromResult") { call in TaskObject(call[0], type: call.signature.returns).value }
      everyStatic("FromException") { call in
        TaskObject(.null, exception: try call.argument(0, as: ExceptionObject.self), type: call.type).value
      }
      every("GetAwaiter") { call in
        let task = try call.target(as: TaskObject.self)
        let type = TypeTable.find("System.Runtime.CompilerServices.TaskAwaiter") ?? .object
        return TaskObject(task.result, exception: task.exception, type: type).value
      }
      every("Wait") { call in
        if let error = try call.target(as: TaskObject.self).aggregate { throw ShellError.throwing(error) }
        return .nothing
      }
      value("IsCompleted") { (_: TaskObject) in true }
      value("IsFaulted") { (task: TaskObject) in task.exception != nil }
      value("IsCanceled") { (_: TaskObject) in false }
      value("IsCompletedSuccessfully") { (task: TaskObject) in task.exception == nil }
      value("Exception") { (task: TaskObject) in task.aggregate }
      value("Status") { (task: TaskObject) in
        DateParts.value("System.Threading.Tasks.TaskStatus", task.exception == nil ? 5 : 7)
      }
    }
  }

  static var taskResult: TypeEntry {
    TypeEntry("System.Threading.Tasks.Task`1") { value("Result") { (task: TaskObject) in task.result } }
  }

  static var taskAwaiter: TypeEntry {
    TypeEntry("System.Runtime.CompilerServices.TaskAwaiter") {
      value("IsCompleted") { (_: TaskObject) in true }
      every("GetResult") { call in
        let task = try call.target(as: TaskObject.self)
        if let error = task.exception { throw ShellError.throwing(error) }
        return task.result
      }
    }
  }
}

extension ShellError {
  /// An exception as a method throws it.
  static func throwing(_ exception: ExceptionObject) -> ShellError {
    ShellError(
      ErrorRecord(.exception(exception, id: .from(exception.type.shortName), category: .notSpecified)),
      kind: .thrown)
  }
}
