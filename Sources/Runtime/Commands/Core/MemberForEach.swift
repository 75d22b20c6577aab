/// What `ForEach-Object Name arguments` does with one item: reads a property, or calls a method.
struct MemberForEach {
  let name: String
  let item: Value
  let arguments: [Value]

  func run(_ call: borrowing Invocation) throws {
    if item.isNull { return try runOnNull(call) }
    guard arguments.isEmpty else { return try callMethod(name, call) }
    if case .table(let table) = item.base.payload, let value = table.value(for: .from(name)) {
      guard try goesOn("Retrieve the value for key '\(name)'", call) else { return }
      return try call.writeEach(value)
    }
    var resolved = name
    if WildcardPattern.containsWildcards(.from(name)) {
      let matches = try members(matching: name)
      guard matches.count <= 1 else {
        let possible = matches.map { " \($0)" }.joined()
        return try call.writeError(ForEachFault.ambiguous(name, possible), target: item)
      }
      guard let match = matches.first else { return try missing(call) }
      resolved = match
    }
    try read(resolved, call)
  }

  private func runOnNull(_ call: borrowing Invocation) throws {
    guard arguments.isEmpty else { return try call.writeError(ForEachFault.methodOnNull, target: item) }
    guard try goesOn("Retrieve the value for property '\(name)'", call) else { return }
    if isStrict(call) { return try call.writeError(ForEachFault.nullInput, target: item) }
    try call.write(.null)
  }

  private func read(_ name: String, _ call: borrowing Invocation) throws {
    let access = MemberAccess(item, MemberName(name), call.context.caller, call.engine)
    if let value = try access.readOwn() {
      if case .object(let object) = value.payload, object is MethodObject {
        return try callMethod(name, call)
      }
      guard try goesOn("Retrieve the value for property '\(name)'", call) else { return }
      return try call.writeEach(value)
    }
    if access.methods.isEmpty { return try missing(call) }
    try callMethod(name, call)
  }

  private func callMethod(_ name: String, _ call: borrowing Invocation) throws {
    let access = MemberAccess(item, MemberName(name), call.context.caller, call.engine)
    let isScripted = ExtendedMembers.find(access.name, on: item, call.engine).map {
      $0.kind == .scriptMethod || $0.kind == .codeMethod
    }
    guard isScripted == true || !access.methods.isEmpty else {
      return try call.writeError(ForEachFault.noMethod(name), target: item)
    }
    let given = try arguments.map { String(try Conversion.text($0, call.engine)) }.joined(separator: ", ")
    let action =
      arguments.isEmpty ? "Invoke method '\(name)'" : "Invoke method '\(name)' with arguments: \(given)"
    guard try goesOn(action, call) else { return }
    let result: Value
    do throws(ShellError) {
      result = try Members.call(name, on: item, arguments, in: call.context.caller, call.engine)
    } catch {
      guard let record = error.record else { throw error }
      // Without arguments, a method that needs some is what comes out.
      if arguments.isEmpty, String(record.errorId) == "MethodCountCouldNotFindBest" {
        return try call.write(.object(MethodObject(name, access.methods, of: item)))
      }
      return try call.writeError(
        ErrorRecord(
          .exception(record.exception, id: .from("MethodInvocationError"), category: .invalidOperation),
          target: item))
    }
    if !result.isNothing { try call.writeEach(result) }
  }

  private func missing(_ call: borrowing Invocation) throws {
    guard try goesOn("Retrieve the value for property '\(name)'", call) else { return }
    if isStrict(call) { return try call.writeError(ForEachFault.noMember(name), target: item) }
    try call.write(.null)
  }

  private func members(matching pattern: String) throws -> [String] {
    let wildcard = WildcardCache.pattern(.from(pattern))
    var names = PropertyList.all(of: item).map { String($0) }
    for definition in TypeOf.value(item.base).members.definitions
    where definition.kind == .method && !definition.isStatic && !names.contains(definition.name) {
      names.append(definition.name)
    }
    return try names.filter { try wildcard.matches(.from($0)) }
  }

  private func isStrict(_ call: borrowing Invocation) -> Bool {
    switch StrictMode.inForce(at: call.context.caller) {
    case .version2, .version3: true
    default: false
    }
  }

  private func goesOn(_ action: String, _ call: borrowing Invocation) throws -> Bool {
    var text = item.isNull ? "null" : String(try Conversion.text(item, call.engine))
    if text.isEmpty { text = TypeOf.value(item.base).fullName }
    return try call.shouldProcess(action, target: "InputObject: \(text)")
  }
}

/// What ForEach-Object refuses.
enum ForEachFault: ShellFault {
  case noConfirmation
  case methodOnNull, nullInput
  case ambiguous(String, String)
  case noMethod(String)
  case noMember(String)

  var errorId: String {
    switch self {
    case .noConfirmation: "NoShouldProcessForScriptBlockSet"
    case .methodOnNull: "InvokeMethodOnNull"
    case .nullInput: "InputObjectIsNull"
    case .ambiguous: "AmbiguousPropertyOrMethodName"
    case .noMethod: "MethodNotFound"
    case .noMember: "PropertyOrMethodNotFound"
    }
  }

  var category: ErrorCategory {
    if case .noConfirmation = self { .invalidOperation } else { .invalidArgument }
  }

  var exceptionType: TypeInfo {
    if case .noConfirmation = self { .invalidOperationException } else { .propertyArgumentException }
  }

  var message: String {
    switch self {
    case .noConfirmation: "The -WhatIf and -Confirm parameters are not supported for script blocks."
    case .methodOnNull: "You cannot call a method on a null-valued expression."
    case .nullInput: "Cannot operate on a 'null' input object."
    case .ambiguous(let name, let possible):
      "Input name \"\(name)\" is ambiguous. It can be resolved to multiple matched members. Possible matches include:\(possible)."
    case .noMethod(let name): "Input name \"\(name)\" cannot be resolved to a method."
    case .noMember(let name): "The input name \"\(name)\" cannot be resolved to a member."
    }
  }
}
