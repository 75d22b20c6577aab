import Runtime

/// An entry of the history as scripts see it.
enum HistoryRecord {
  static func value(of entry: SessionHistory.Entry) -> Value {
    .object(
      RecordObject(
        type, of: entry.id,
        [
          "Id": .long(entry.id), "CommandLine": .string(entry.text),
          "ExecutionStatus": .string(entry.succeeded ? "Completed" : "Failed"),
          "StartExecutionTime": .date(entry.start),
          "EndExecutionTime": .date(entry.end),
          "Duration": .span(TimeSpan(ticks: entry.end.ticks - entry.start.ticks)),
        ]))
  }

  private static let type: TypeInfo = {
    let type = TypeTable.define("Microsoft.PowerShell.Commands.HistoryInfo", base: .object)
    ObjectTexts.register(type, property: "CommandLine")
    return type
  }()
}
