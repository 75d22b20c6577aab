package import Runtime

/// Writes an error that ends nothing.
package struct WriteError: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .write, "Error", synopsis: "Writes an object to the error stream.", defaultSet: "NoException",
    examples: [Example("An error that is kept silent", "Write-Error 'no' -ErrorAction SilentlyContinue")])

  @Parameter(
    "The text.", aliases: ["Msg"],
    sets: [
      .set("NoException", position: 0, mandatory: true, pipeline: .byValue),
      .set("WithException"),
    ],
    validation: [AllowEmptyAttribute(.null), AllowEmptyAttribute(.emptyString)])
  var message: String?
  @Parameter("The exception to write.", sets: [.set("WithException", position: 0, mandatory: true)])
  var exception: Value?
  @Parameter("The record to write.", sets: [.set("ErrorRecord", position: 0, mandatory: true)])
  var errorRecord: Value?
  @Parameter(
    "The category.", sets: [.set("NoException"), .set("WithException")],
    typed: "System.Management.Automation.ErrorCategory")
  var category: Value?
  @Parameter("The id.", sets: [.set("NoException"), .set("WithException")]) var errorId: String?
  @Parameter("What was worked on.", sets: [.set("NoException"), .set("WithException")]) var targetObject:
    Value?
  @Parameter("What the user can do.") var recommendedAction: String?
  @Parameter("The action of the category.", aliases: ["Activity"]) var categoryActivity: String?
  @Parameter("The reason of the category.", aliases: ["Reason"]) var categoryReason: String?
  @Parameter("The name of the category's target.", aliases: ["TargetName"]) var categoryTargetName: String?
  @Parameter("The type of the category's target.", aliases: ["TargetType"]) var categoryTargetType: String?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let record = try made(call)
    record.categoryActivity = categoryActivity.map { .from($0) } ?? record.categoryActivity
    record.categoryReason = categoryReason.map { .from($0) } ?? record.categoryReason
    record.categoryTargetName = categoryTargetName.map { .from($0) } ?? record.categoryTargetName
    record.categoryTargetType = categoryTargetType.map { .from($0) } ?? record.categoryTargetType
    if let recommendedAction {
      record.details = ErrorDetails(message: record.message, recommendedAction: .from(recommendedAction))
    }
    if record.invocation == nil, record.stack.isEmpty { call.tellAsCallers(record) }
    try call.writeError(record)
  }

  private func made(_ call: borrowing Invocation) throws -> ErrorRecord {
    if case .object(let object)? = errorRecord?.base.payload, let record = object as? ErrorRecord {
      return record
    }
    let category = ErrorCategory(named: try category.map { try call.text(of: $0) }) ?? .notSpecified
    let className = "Microsoft.PowerShell.Commands.WriteErrorException"
    if case .object(let object)? = exception?.base.payload, let exception = object as? ExceptionObject {
      let record = ErrorRecord(
        .exception(exception, id: .from(errorId ?? exception.type.name), category: category),
        target: targetObject ?? .null)
      if let message { record.details = ErrorDetails(message: .from(message)) }
      return record
    }
    let made = ExceptionObject(type: .writeErrorException, message: .from(message ?? ""))
    return ErrorRecord(
      .exception(made, id: .from(errorId ?? className), category: category), target: targetObject ?? .null)
  }
}

extension TypeInfo {
  static let writeErrorException = TypeTable.define(
    "Microsoft.PowerShell.Commands.WriteErrorException", base: systemException)
}
