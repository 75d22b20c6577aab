import Runtime

/// The objects of help: note properties under the type names that the views know.
enum HelpObject {
  typealias Properties = [(name: String, value: Value)]

  static func make(_ typeNames: [String], _ properties: Properties) -> Value {
    let object = PSCustomObject()
    for property in properties { object.properties.set(.from(property.name), property.value) }
    object.ensureExtra().setTypeNames(typeNames.map { .from($0) })
    return .object(object).wrapped
  }

  /// A string that bears properties, as an element with attributes does.
  static func text(_ text: String, _ properties: Properties) -> Value {
    let box = BoxedValue(.string(text))
    for property in properties { box.ensureExtra().members.set(.from(property.name), property.value) }
    return Value(.boxed(box)).wrapped
  }

  static func array(_ elements: [Value]) -> Value {
    .array(ArrayObject(elements, type: TypeTable.array(of: .psObject)))
  }

  /// Several elements as an array, one as itself: how PowerShell's help simplifies lists.
  static func list(_ elements: [Value]) -> Value {
    elements.count == 1 ? elements[0] : array(elements)
  }

  /// Paragraphs: each but the last one ends with an empty line.
  static func paragraphs(_ texts: [String]) -> Value {
    let told = texts.filter { !$0.isEmpty }.count
    return array(
      texts.enumerated().map { index, text in
        paragraph(index + 1 != told && !text.isEmpty ? text + "\n" : text)
      })
  }

  static func paragraph(_ text: String) -> Value {
    make(["MamlParaTextItem", "MamlTextItem"], [("Text", .string(text))])
  }

  /// The same object under other type names.
  static func renamed(_ object: Value, _ typeNames: [String]) -> Value {
    guard case .object(let heap) = object.base.payload, let custom = heap as? PSCustomObject else {
      return object
    }
    let copy = PSCustomObject(custom.properties)
    copy.ensureExtra().setTypeNames(typeNames.map { .from($0) })
    return .object(copy).wrapped
  }

  static func property(_ name: String, of object: Value) -> Value? {
    guard case .object(let heap) = object.base.payload, let custom = heap as? PSCustomObject else {
      return nil
    }
    return custom.properties.value(of: .from(name))
  }

  /// The elements of an array, or the one value there is.
  static func elements(_ value: Value?) -> [Value] {
    guard let value, !value.isNull else { return [] }
    guard case .array(let array) = value.base.payload else { return [value] }
    return (0..<array.count).map { array[$0] }
  }
}
