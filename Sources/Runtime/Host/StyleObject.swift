/// `$PSStyle` or one of its parts, by its type: a view on the session's style sheet.
package final class StyleObject: HeapObject {
  package unowned let sheet: StyleSheet

  init(_ sheet: StyleSheet, _ typeName: String) {
    self.sheet = sheet
    super.init(type: TypeTable.find(typeName) ?? .object)
  }
}

extension StyleObject: BridgedObject {}

extension StyleSheet {
  /// `$PSStyle` itself, or with a name one of its parts (`FormattingData`); the same object each time.
  package func object(_ part: String = "") -> StyleObject {
    if let known = objects[part] { return known }
    let name = "System.Management.Automation.PSStyle" + (part.isEmpty ? "" : "+\(part)")
    let made = StyleObject(self, name)
    objects[part] = made
    return made
  }
}
