/// A line of a list in help: a name, marks such as `[Required]`, what it is.
struct HelpItem {
  let name: String
  let tags: String
  let summary: String

  init(name: String, tags: String = "", summary: String) {
    (self.name, self.tags, self.summary) = (name, tags, summary)
  }

  /// What the name and its marks take at least.
  var width: Int { name.count + (tags.isEmpty ? 1 : tags.count + 2) }

  /// The lines when the widest item of the list takes that much.
  func lines(width: Int, coloured: Bool = false) -> [String] {
    let padding = String(repeating: " ", count: max(0, width - self.width + (tags.isEmpty ? 0 : 1)))
    let text =
      "\(name)\(padding)\(coloured && !tags.isEmpty ? Style.notice(tags) : tags)"
      + (summary.isEmpty ? "" : " : \(summary)")
    return TextWrapping().lines(text, indent: "    ", hanging: String(repeating: " ", count: width + 6))
  }
}
