package import Runtime

/// How objects of a type are shown: which layout, which columns.
package struct View: Sendable {
  package enum Layout: Sendable { case table, list }

  /// A column or a row: a property, or something worked out of the object.
  package struct Column: Sendable {
    let label: String
    let width: Int?
    let isRight: Bool?
    let read: @Sendable (Value, Engine) throws(ShellError) -> Value

    /// A property, under its own name unless a label is given.
    package static func property(
      _ name: String, width: Int? = nil, label: String? = nil, isRight: Bool? = nil
    ) -> Column {
      Column(label: label ?? name, width: width, isRight: isRight) { (value, engine) throws(ShellError) in
        try Members.propertyIfPresent(.from(name), of: value, engine) ?? .null
      }
    }

    /// A value worked out of the object.
    package static func computed(
      _ label: String, width: Int? = nil, isRight: Bool? = nil,
      _ read: @escaping @Sendable (Value, Engine) throws(ShellError) -> Value
    ) -> Column {
      Column(label: label, width: width, isRight: isRight, read: read)
    }
  }

  package let typeName: String
  package let layout: Layout
  package let columns: [Column]

  package static func table(_ typeName: String, _ columns: Column...) -> View {
    View(typeName: typeName, layout: .table, columns: columns)
  }

  package static func list(_ typeName: String, _ properties: String...) -> View {
    View(typeName: typeName, layout: .list, columns: properties.map { .property($0) })
  }
}

/// The views there are, by type name.
package struct ViewCatalogue: Sendable {
  private let views: [String: View]

  package init(_ views: [View]) {
    self.views = Dictionary(views.map { ($0.typeName, $0) }) { first, _ in first }
  }

  /// The view of a value: by its type's name, then its bases'.
  func view(of value: Value) -> View? {
    var next: TypeInfo? = TypeOf.value(value)
    while let type = next {
      if let view = views[type.name] { return view }
      next = type.base
    }
    return nil
  }
}
