/// An element of a format file: its name, its text, the elements inside it.
///
/// Attributes, comments and instructions carry nothing that these files use.
final class MarkupElement {
  let name: String
  private(set) var children: [MarkupElement] = []
  private(set) var text = ""

  init(_ name: String) { self.name = name }

  func append(_ child: MarkupElement) { children.append(child) }
  func append(_ part: String) { text += part }

  /// The first element inside of a name, whatever its case.
  subscript(name: String) -> MarkupElement? {
    children.first { $0.name.lowercased() == name.lowercased() }
  }

  /// All elements inside of a name.
  func all(_ name: String) -> [MarkupElement] {
    children.filter { $0.name.lowercased() == name.lowercased() }
  }

  /// The text without white space around it.
  var trimmed: String {
    let head = text.drop { $0.isWhitespace }
    return String(head.reversed().drop { $0.isWhitespace }.reversed())
  }
}
