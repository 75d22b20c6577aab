import Runtime

extension TypeEntry {
  static var exception: TypeEntry {
    TypeEntry("System.Exception") {
      property("string Message {get;}") { (exception: ExceptionObject) in exception.message }
      property("System.Exception InnerException {get;}") { (exception: ExceptionObject) in exception.inner }
      property("string StackTrace {get;}") { (_: ExceptionObject) in Value.null }
      property("System.Reflection.MethodBase TargetSite {get;}") { (_: ExceptionObject) in Value.null }
      property("string Source {get;set;}") { (exception: ExceptionObject) in
        ExceptionBodies.stored("Source", exception)
      } set: { (exception, value) in
        exception.properties.set(.from("Source"), value)
      }
      property("string HelpLink {get;set;}") { (exception: ExceptionObject) in
        ExceptionBodies.stored("HelpLink", exception)
      } set: { (exception, value) in
        exception.properties.set(.from("HelpLink"), value)
      }
      property("int HResult {get;set;}") { (exception: ExceptionObject) in
        ExceptionCodes.number(of: exception)
      } set: { (exception, value) in
        exception.properties.set(.from("HResult"), .int(value))
      }
      property("System.Collections.IDictionary Data {get;}") { (exception: ExceptionObject) in
        ExceptionBodies.data(of: exception)
      }
      instance("System.Exception GetBaseException()") { (exception: ExceptionObject) in
        var base = exception
        while let inner = base.inner { base = inner }
        return base
      }
      instance("type GetType()") { (exception: ExceptionObject) in exception.type }
      instanceCall("string ToString()") { call in
        .string(try ExceptionBodies.text(call.target(as: ExceptionObject.self)))
      }
      newCall("()") { call in ExceptionBodies.make(call.type, nil) }
      newCall("(string message)") { call in ExceptionBodies.make(call.type, call[0]) }
      newCall("(string message, System.Exception innerException)") { call in
        ExceptionBodies.make(call.type, call[0], inner: call[1])
      }
    }
  }

  static var argumentException: TypeEntry {
    TypeEntry("System.ArgumentException") {
      property("string ParamName {get;}") { (exception: ExceptionObject) in
        ExceptionBodies.stored("ParamName", exception)
      }
      newCall("(string message, string paramName)") { call in
        ExceptionBodies.make(call.type, call[0], parameter: call[1])
      }
      newCall("(string message, string paramName, System.Exception innerException)") { call in
        ExceptionBodies.make(call.type, call[0], inner: call[2], parameter: call[1])
      }
      plainConstructors
    }
  }

  static var argumentNullException: TypeEntry {
    TypeEntry("System.ArgumentNullException") {
      newCall("()") { call in ExceptionBodies.make(call.type, nil) }
      newCall("(string paramName)") { call in ExceptionBodies.make(call.type, nil, parameter: call[0]) }
      newCall("(string message, System.Exception innerException)") { call in
        ExceptionBodies.make(call.type, call[0], inner: call[1])
      }
      newCall("(string paramName, string message)") { call in
        ExceptionBodies.make(call.type, call[1], parameter: call[0])
      }
    }
  }

  static var argumentOutOfRangeException: TypeEntry {
    TypeEntry("System.ArgumentOutOfRangeException") {
      newCall("()") { call in ExceptionBodies.make(call.type, nil) }
      newCall("(string paramName)") { call in ExceptionBodies.make(call.type, nil, parameter: call[0]) }
      newCall("(string message, System.Exception innerException)") { call in
        ExceptionBodies.make(call.type, call[0], inner: call[1])
      }
      newCall("(string paramName, string message)") { call in
        ExceptionBodies.make(call.type, call[1], parameter: call[0])
      }
      newCall("(string paramName, System.Object actualValue, string message)") { call in
        let made = ExceptionBodies.make(call.type, call[2], parameter: call[0])
        let exception = try ExceptionObject.unwrap(made)
        exception.properties.set(.from("ActualValue"), call[1])
        if !call[1].isNull {
          let actual = try NetText.of(call[1], call.engine)
          exception.message = .from("\(String(exception.message))\nActual value was \(String(actual)).")
        }
        return made
      }
      property("System.Object ActualValue {get;}") { (exception: ExceptionObject) in
        ExceptionBodies.stored("ActualValue", exception)
      }
    }
  }

  /// The three constructors that nearly every exception has.
  @MemberList static var plainConstructors: [MemberEntry] {
    newCall("()") { call in ExceptionBodies.make(call.type, nil) }
    newCall("(string message)") { call in ExceptionBodies.make(call.type, call[0]) }
    newCall("(string message, System.Exception innerException)") { call in
      ExceptionBodies.make(call.type, call[0], inner: call[1])
    }
  }

  /// An exception type that has nothing but the three constructors of its own.
  static func plainException(_ name: String) -> TypeEntry { TypeEntry(name) { plainConstructors } }
}

enum ExceptionBodies {
  static func make(_ type: TypeInfo, _ message: Value?, inner: Value = .null, parameter: Value = .null)
    -> Value
  {
    let text: ShellString
    if let message, case .string(let given) = message.base.payload {
      text = given
    } else {
      text = .from(ExceptionTexts.standard(type))
    }
    let exception = ExceptionObject(type: type, message: text, inner: try? ExceptionObject?.unwrap(inner))
    if case .string(let name) = parameter.base.payload, !name.isEmpty {
      exception.properties.set(.from("ParamName"), .string(name))
      exception.message = .from("\(String(text)) (Parameter '\(String(name))')")
    }
    return .object(exception)
  }

  static func stored(_ name: String, _ exception: ExceptionObject) -> Value {
    exception.properties.value(of: .from(name)) ?? .null
  }

  static func data(of exception: ExceptionObject) -> Value {
    if let known = exception.properties.value(of: .from("Data")) { return known }
    let type = TypeTable.define("System.Collections.ListDictionaryInternal", interfaces: [.dictionary])
    let table = Value.table(HashtableObject(type: type, comparer: .ordinal))
    exception.properties.set(.from("Data"), table)
    return table
  }

  /// `Type: message`, with what is inside.
  static func text(_ exception: ExceptionObject) throws -> ShellString {
    var text = exception.type.fullName
    let message = String(exception.message)
    if !message.isEmpty { text += ": " + message }
    if let inner = exception.inner {
      text += "\n ---> " + String(try self.text(inner)) + "\n   --- End of inner exception stack trace ---"
    }
    return .from(text)
  }
}

/// The message of an exception that is made without one.
enum ExceptionTexts {
  private static let texts: [String: String] = [
    "System.ArgumentException": "Value does not fall within the expected range.",
    "System.ArgumentNullException": "Value cannot be null.",
    "System.ArgumentOutOfRangeException": "Specified argument was out of the range of valid values.",
    "System.FormatException": "One of the identified items was in an invalid format.",
    "System.InvalidOperationException": "Operation is not valid due to the current state of the object.",
    "System.NotSupportedException": "Specified method is not supported.",
    "System.NotImplementedException": "The method or operation is not implemented.",
    "System.DivideByZeroException": "Attempted to divide by zero.",
    "System.OverflowException": "Arithmetic operation resulted in an overflow.",
    "System.ArithmeticException": "Overflow or underflow in the arithmetic operation.",
    "System.IndexOutOfRangeException": "Index was outside the bounds of the array.",
    "System.InvalidCastException": "Specified cast is not valid.",
    "System.NullReferenceException": "Object reference not set to an instance of an object.",
    "System.TimeoutException": "The operation has timed out.",
    "System.UnauthorizedAccessException": "Attempted to perform an unauthorized operation.",
    "System.OperationCanceledException": "The operation was canceled.",
    "System.IO.IOException": "I/O error occurred.",
    "System.IO.FileNotFoundException": "Unable to find the specified file.",
    "System.IO.DirectoryNotFoundException": "Attempted to access a path that is not on the disk.",
    "System.Collections.Generic.KeyNotFoundException":
      "The given key was not present in the dictionary.",
    "System.SystemException": "System error.",
    "System.AggregateException": "One or more errors occurred.",
    "System.Security.SecurityException": "Security error.",
  ]

  static func standard(_ type: TypeInfo) -> String {
    texts[type.name] ?? "Exception of type '\(type.fullName)' was thrown."
  }
}

/// `HResult` by exception type.
enum ExceptionCodes {
  private static let codes: [String: UInt32] = [
    "System.Exception": 0x8013_1500, "System.SystemException": 0x8013_1501,
    "System.ArgumentException": 0x8007_0057,
    "System.ArgumentNullException": 0x8000_4003, "System.ArgumentOutOfRangeException": 0x8013_1502,
    "System.InvalidOperationException": 0x8013_1509, "System.FormatException": 0x8013_1537,
    "System.OverflowException": 0x8013_1516, "System.DivideByZeroException": 0x8002_0012,
    "System.InvalidCastException": 0x8000_4002, "System.NotSupportedException": 0x8013_1515,
    "System.NotImplementedException": 0x8000_4001, "System.NullReferenceException": 0x8000_4003,
    "System.IndexOutOfRangeException": 0x8013_1508, "System.TimeoutException": 0x8013_1505,
    "System.UnauthorizedAccessException": 0x8007_0005, "System.IO.IOException": 0x8013_1620,
    "System.IO.FileNotFoundException": 0x8007_0002, "System.IO.DirectoryNotFoundException": 0x8007_0003,
    "System.Collections.Generic.KeyNotFoundException": 0x8013_1577, "System.ArithmeticException": 0x8007_0216,
    "System.OperationCanceledException": 0x8013_153B,
  ]

  static func number(of exception: ExceptionObject) -> Int32 {
    if case .int(let given)? = exception.properties.value(of: .from("HResult"))?.payload { return given }
    var next: TypeInfo? = exception.type
    while let type = next {
      if let code = codes[type.name] { return Int32(bitPattern: code) }
      next = type.base
    }
    return Int32(bitPattern: 0x8013_1500)
  }
}
