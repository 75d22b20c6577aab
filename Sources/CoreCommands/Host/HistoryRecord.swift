import Runtime

/// An entry of the history as scripts see it.
enum HistoryRecord {
  static func value(of entry: SessionHistory.Entry) -> Value {
    .object(
      RecordObject(
        type, of: entry.id,
        [
          "Id": .long(entry.id), "CommandLine": .string(entry.text),
          "ExecutionStatus": Value(.enumeration(status.number, entry.status.rawValue)),
          "StartExecutionTime": .date(entry.start), "EndExecutionTime": .date(entry.end),
          "Duration": .span(TimeSpan(ticks: entry.end.ticks - entry.start.ticks)),
        ]))
  }

  private static let type: TypeInfo = {
    let type = TypeTable.define("Microsoft.PowerShell.Commands.HistoryInfo", base: .object)
    ObjectTexts.register(type, property: "CommandLine")
    return type
  }()

  fileprivate static let status = TypeTable.defineEnumeration(
    "System.Management.Automation.Runspaces.PipelineState",
    EnumerationInfo(
      names: ["NotStarted", "Running", "Stopping", "Stopped", "Completed", "Failed", "Disconnected"],
      values: [0, 1, 2, 3, 4, 5, 6], isFlags: false))
}

extension HistoryRecord {
  /// What an object tells that has the properties of an entry; nil if it lacks one.
  static func content(
    of object: Value, _ engine: Engine
  ) throws(ShellError) -> (text: String, status: SessionHistory.Status, start: DateTime, end: DateTime)? {
    func property(_ name: String, as type: TypeInfo) throws(ShellError) -> Value? {
      guard let value = try Members.propertyIfPresent(.from(name), of: object, engine), !value.isNull else {
        return nil
      }
      let converted = try Conversion.castOrNull(value, to: type, engine)
      return converted.isNull ? nil : converted.base
    }
    guard let line = try Members.propertyIfPresent(.from("CommandLine"), of: object, engine),
      case .string(let text) = line.base.payload,
      case .enumeration(_, let number)? = try property("ExecutionStatus", as: status)?.payload,
      let status = SessionHistory.Status(rawValue: number),
      case .date(let start)? = try property("StartExecutionTime", as: .dateTime)?.payload,
      case .date(let end)? = try property("EndExecutionTime", as: .dateTime)?.payload
    else { return nil }
    return (String(text), status, DateTime(bits: start), DateTime(bits: end))
  }
}
