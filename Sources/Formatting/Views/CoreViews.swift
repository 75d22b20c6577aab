/// Views of the types that the engine itself makes (`facts/tables/views.tsv`).
package enum CoreViews {
  package static let all: [View] = [
    .table("System.Collections.DictionaryEntry", .property("Name", width: 30), .property("Value")),
    .list(
      "System.TimeSpan", "Days", "Hours", "Minutes", "Seconds", "Milliseconds", "Ticks", "TotalDays",
      "TotalHours",
      "TotalMinutes", "TotalSeconds", "TotalMilliseconds"),
    .table("System.Guid", .property("Guid")),
  ]
}
