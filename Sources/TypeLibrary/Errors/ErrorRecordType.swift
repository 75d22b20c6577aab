import Runtime

extension TypeEntry {
  static var errorRecord: TypeEntry {
    TypeEntry("System.Management.Automation.ErrorRecord") {
      property("System.Exception Exception {get;}") { (record: ErrorRecord) in record.exception }
      property("System.Object TargetObject {get;}") { (record: ErrorRecord) in record.target }
      property("string FullyQualifiedErrorId {get;}") { (record: ErrorRecord) in
        record.fullyQualifiedErrorId
      }
      property("System.Management.Automation.ErrorCategoryInfo CategoryInfo {get;}") {
        (record: ErrorRecord) in
        ErrorCategoryContent(record)
      }
      property("System.Management.Automation.InvocationInfo InvocationInfo {get;}") { (record: ErrorRecord) in
        record.callInfo.map { Value.object($0) } ?? .null
      }
      property("System.Management.Automation.ErrorDetails ErrorDetails {get;set;}") { (record: ErrorRecord) in
        record.details.map { ErrorDetailsContent($0) }
      } set: { (record, details) in
        record.details = details?.details
      }
      property("string ScriptStackTrace {get;}") { (record: ErrorRecord) in record.stackTrace }
      instance("string ToString()") { (record: ErrorRecord) in record.message }
      newCall(
        "(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, "
          + "System.Object targetObject)"
      ) { call in
        guard !call[0].isNull else { throw NetFault.argumentNull("exception") }
        let category = ErrorCategory(rawValue: try call.argument(2, as: Int32.self)) ?? .notSpecified
        let exception = try call.argument(0, as: ExceptionObject.self)
        let id = try call.argument(1, as: ShellString.self)
        return .object(ErrorRecord(.exception(exception, id: id, category: category), target: call[3]))
      }
    }
  }

  static var errorCategoryInfo: TypeEntry {
    TypeEntry("System.Management.Automation.ErrorCategoryInfo") {
      property("System.Management.Automation.ErrorCategory Category {get;}") { (info: ErrorCategoryContent) in
        info.category
      }
      property("string Activity {get;set;}") { (info: ErrorCategoryContent) in
        info.activity
      } set: { (info, text) in
        info.record.categoryActivity = text
      }
      property("string Reason {get;set;}") { (info: ErrorCategoryContent) in
        info.reason
      } set: { (info, text) in
        info.record.categoryReason = text
      }
      property("string TargetName {get;set;}") { (info: ErrorCategoryContent) in
        info.targetName
      } set: { (info, text) in
        info.record.categoryTargetName = text
      }
      property("string TargetType {get;set;}") { (info: ErrorCategoryContent) in
        info.targetType
      } set: { (info, text) in
        info.record.categoryTargetType = text
      }
      instances(["string GetMessage()", "string GetMessage(cultureinfo uiCultureInfo)", "string ToString()"])
      { call in
        .string(try call.target(as: ErrorCategoryContent.self).message)
      }
    }
  }

  static var errorDetails: TypeEntry {
    TypeEntry("System.Management.Automation.ErrorDetails") {
      new("(string message)") { (text: ShellString) in ErrorDetailsContent(ErrorDetails(message: text)) }
      property("string Message {get;}") { (content: ErrorDetailsContent) in content.details.message }
      property("string RecommendedAction {get;set;}") { (content: ErrorDetailsContent) in
        content.details.recommendedAction
      } set: { (content, text) in
        content.details.recommendedAction = text
      }
    }
  }
}

/// A System.Management.Automation.ErrorCategoryInfo: a view on its record.
final class ErrorCategoryContent: Content, BridgedContent {
  let record: ErrorRecord

  init(_ record: ErrorRecord) {
    self.record = record
    super.init(type: TypeTable.find("System.Management.Automation.ErrorCategoryInfo") ?? .object)
  }

  var category: Value {
    guard let type = TypeTable.find("System.Management.Automation.ErrorCategory") else { return .null }
    return Value(.enumeration(type.number, record.category.rawValue))
  }

  var activity: ShellString { record.categoryActivity ?? record.invocation?.command?.name ?? .empty }
  var reason: ShellString { record.categoryReason ?? .from(record.exception.type.shortName) }

  var targetName: ShellString {
    if let given = record.categoryTargetName { return given }
    return record.target.isNull ? .empty : Conversion.plainText(record.target)
  }

  var targetType: ShellString {
    if let given = record.categoryTargetType { return given }
    return record.target.isNull ? .empty : .from(TypeOf.value(record.target).shortName)
  }

  var message: ShellString {
    .from(
      "\(record.category.name): (\(cut(targetName)):\(cut(targetType))) [\(cut(activity))], \(String(reason))"
    )
  }

  /// Long texts lose their middle.
  private func cut(_ text: ShellString) -> String {
    guard text.count > 40 else { return String(text) }
    return String(text.slice(0..<19)) + "…" + String(text.slice(text.count - 19..<text.count))
  }

  override func text(_ engine: Engine) -> ShellString { message }
}

/// A System.Management.Automation.ErrorDetails.
final class ErrorDetailsContent: Content, BridgedContent {
  var details: ErrorDetails

  init(_ details: ErrorDetails) {
    self.details = details
    super.init(type: TypeTable.find("System.Management.Automation.ErrorDetails") ?? .object)
  }

  override func text(_ engine: Engine) -> ShellString { details.message }
}
