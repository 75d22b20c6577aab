import Runtime

/// The order in which .NET lists properties: recorded from what PowerShell shows, else as .NET declares them.
enum PropertyOrder {
  private static let index = FactIndex(.propertyOrders, FactText.propertyOrders.lineStarts)

  /// Members of a type with its properties in their order: its own before those of a base that has an order.
  static func sorted(_ definitions: [MemberDefinition], of type: TypeInfo) -> [MemberDefinition] {
    guard let order = order(of: type) else { return definitions }
    var ranks: [String: Int] = [:]
    for (rank, name) in order.enumerated() { ranks[name.lowercased()] = rank }
    let properties = definitions.indices.filter {
      definitions[$0].kind == .property && !definitions[$0].isStatic
    }
    let ordered = properties.sorted { left, right in
      let (first, second) = (ranks[definitions[left].key] ?? -1, ranks[definitions[right].key] ?? -1)
      return first == second ? left < right : first < second
    }
    var sorted = definitions
    for (place, source) in zip(properties, ordered) { sorted[place] = definitions[source] }
    return sorted
  }

  private static func order(of type: TypeInfo) -> [Substring]? {
    var next: TypeInfo? = type
    while let type = next {
      if let start = index.offset(of: (type.definition ?? type).name.lowercased()) { return names(start) }
      next = type.base
    }
    return nil
  }

  /// The properties on the line that begins at an offset.
  private static func names(_ start: Int) -> [Substring] {
    let text = FactText.propertyOrders
    guard let tab = text.find(FactText.tab, from: start) else { return [] }
    return text.string(tab + 1..<(text.find(FactText.lineEnd, from: tab) ?? text.count)).words
  }
}
