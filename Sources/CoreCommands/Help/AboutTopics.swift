import CHelpTopics
import Runtime

/// The topics of our own, embedded as Markdown.
enum AboutTopics {
  private static let overviewName = "default"

  /// Names of the topics, in order.
  static var names: [String] { all.map(\.name).filter { $0 != overviewName } }

  /// A topic as a text for so many columns; nil if there is none of the name.
  static func topic(_ name: String, width: Int) -> HelpTopic? {
    guard let entry = all.first(where: { $0.name.lowercased() == name.lowercased() }) else { return nil }
    let text = TopicText(text(of: entry), width: width)
    return CommandTopics.textTopic(
      entry.name, entry.name == overviewName ? .defaultHelp : .helpFile, synopsis: text.synopsis,
      text.rendered)
  }

  /// What `Get-Help` shows without a name.
  static func overview(width: Int) -> String {
    all.first { $0.name == overviewName }.map { TopicText(text(of: $0), width: width).rendered } ?? ""
  }

  private typealias Entry = (name: String, place: UInt)

  private static let all: [Entry] = (0..<help_topic_count()).map { place in
    (String(cString: help_topic_at(place).name), place)
  }

  private static func text(of entry: Entry) -> String {
    let topic = help_topic_at(entry.place)
    return String(decoding: UnsafeBufferPointer(start: topic.text, count: Int(topic.length)), as: UTF8.self)
  }
}
