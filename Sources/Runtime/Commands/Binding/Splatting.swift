import Syntax

/// `@name`: a dictionary gives named arguments, anything else positional ones.
enum Splatting {
  static func expand(_ value: Value, _ extent: Extent, into list: inout [Argument], _ engine: Engine)
    throws(ShellError)
  {
    switch value.base.payload {
    case .table(let table):
      for position in 0..<table.count {
        let entry = table.entry(at: position)
        let name = try Conversion.text(entry.key, engine)
        list.append(Argument(name: name, value: entry.value, extent: extent, isSplatted: true))
      }
    case .string(let text):
      // Observed in PowerShell 7.6.5: a string is enumerated, so its characters are the arguments.
      text.forEachUnit { list.append(Argument(value: .char($0), extent: extent)) }
    default:
      guard let enumerator = try Enumeration.of(value, engine) else {
        list.append(Argument(value: value, extent: extent))
        return
      }
      while let element = try enumerator.next(engine) { append(element, extent, into: &list) }
    }
  }

  /// Strings that were parameters' names in `$args` bind by name again.
  private static func append(_ element: Value, _ extent: Extent, into list: inout [Argument]) {
    guard case .boxed(let box) = element.payload, box.isParameterName,
      case .string(let text) = box.base.payload
    else {
      list.append(Argument(value: element, extent: extent))
      return
    }
    // The colon of `-Name:value` is gone by then: the value stands for itself (observed in PowerShell 7.6.5).
    let end = text[text.count - 1] == 0x3A ? text.count - 1 : text.count
    list.append(Argument(name: text.slice(1..<end), extent: extent))
  }
}
