import Runtime

extension View {
  /// A column or field of a view that a module declares.
  package struct Column: Sendable {
    let label: String
    let width: Int
    let alignment: Alignment
    let expression: DisplayExpression

    /// A property, under its own name unless a label is given.
    package static func property(
      _ name: String, width: Int = 0, label: String? = nil, alignment: Alignment = .undefined
    ) -> Column {
      Column(
        label: label ?? name, width: width, alignment: alignment, expression: .property(.from(name)))
    }

    /// A value worked out of the object.
    package static func computed(
      _ label: String, width: Int = 0, alignment: Alignment = .undefined,
      _ read: @escaping DisplayExpression.Computation
    ) -> Column {
      Column(label: label, width: width, alignment: alignment, expression: .computed(read))
    }
  }

  package static func table(_ typeName: String, _ columns: Column...) -> View {
    var table = TableView()
    table.headings = columns.map { column in
      var heading = TableView.Heading()
      heading.label = column.label
      heading.width = column.width
      heading.alignment = column.alignment
      return heading
    }
    table.rows = [ViewEntry(columns.map { ViewItem($0.expression) })]
    return View(typeName, [typeName], .table(table))
  }

  package static func list(_ typeName: String, _ properties: String...) -> View {
    let items = properties.map { ViewItem(.property(.from($0))) }
    return View(typeName, [typeName], .list([ViewEntry(items)]))
  }

  /// The same view with its objects grouped under headings (`   Label: value`).
  package func grouped(by property: String, label: String? = nil) -> View {
    var view = self
    view.grouping = ViewGrouping(.property(.from(property)), label: label)
    return view
  }
}
