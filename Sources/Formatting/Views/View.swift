package import Runtime

/// How objects of some types are shown: which layout, which columns, what groups them.
package struct View: @unchecked Sendable {
  package enum Layout: @unchecked Sendable {
    case table(TableView)
    case list([ViewEntry])
    case wide([ViewEntry], columns: Int)
    case custom(CustomView)
  }

  package let name: String
  /// Full names of the types that it is for.
  package let types: [String]
  package var layout: Layout
  package var grouping: ViewGrouping?
  /// Whether objects are shown by it wherever they come, outside of any document.
  package var isOutOfBand = false

  package init(_ name: String, _ types: [String], _ layout: Layout) {
    (self.name, self.types, self.layout) = (name, types, layout)
  }

  var shape: FormatShape {
    switch layout {
    case .table: .table
    case .list: .list
    case .wide: .wide
    case .custom: .custom
    }
  }
}

/// The layouts that a caller can ask for.
package enum FormatShape: Sendable {
  case table, list, wide, custom

  var name: String {
    switch self {
    case .table: "Table"
    case .list: "List"
    case .wide: "Wide"
    case .custom: "Custom"
    }
  }
}

/// A table of a view: headings, and rows by the types that choose them.
package struct TableView: @unchecked Sendable {
  package struct Heading: @unchecked Sendable {
    package var label: String?
    package var width = 0
    package var alignment = Alignment.undefined

    package init() {}
  }

  package var headings: [Heading] = []
  /// Rows by the types that choose them; the one without types is the default.
  package var rows: [ViewEntry] = []
  package var hidesHeadings = false
  package var fitsContent = false

  package init() {}
}

/// The items of one row, list or cell, and the types that choose it among the entries of a view.
package struct ViewEntry: @unchecked Sendable {
  package var types: [String] = []
  package var items: [ViewItem] = []
  package var wraps = false

  package init(_ items: [ViewItem] = []) { self.items = items }
}

/// One cell or field.
package struct ViewItem: @unchecked Sendable {
  package var expression: DisplayExpression?
  package var label: String?
  package var format: ShellString?
  package var alignment = Alignment.undefined
  /// A field is shown only where this is true.
  package var condition: DisplayExpression?

  package init(_ expression: DisplayExpression?, label: String? = nil) {
    (self.expression, self.label) = (expression, label)
  }
}

/// What groups the objects of a view, and how a group is headed.
package struct ViewGrouping: @unchecked Sendable {
  package var expression: DisplayExpression
  package var label: String?
  package var heading: CustomView?

  package init(_ expression: DisplayExpression, label: String? = nil, heading: CustomView? = nil) {
    (self.expression, self.label, self.heading) = (expression, label, heading)
  }
}

/// A layout made of pieces.
package struct CustomView: @unchecked Sendable {
  package struct Entry: @unchecked Sendable {
    package var types: [String] = []
    package var pieces: [CustomPiece] = []

    package init(_ pieces: [CustomPiece] = []) { self.pieces = pieces }
  }

  package var entries: [Entry] = []

  package init(_ entries: [Entry]) { self.entries = entries }
}

/// A piece of a custom layout.
package indirect enum CustomPiece: @unchecked Sendable {
  case text(ShellString)
  case newLine(count: Int)
  case frame(Indentation, [CustomPiece])
  case expression(CustomExpression)
}

/// A value inside a custom layout, shown as text or by a layout of its own.
package struct CustomExpression: @unchecked Sendable {
  /// Nil means the object itself.
  package var expression: DisplayExpression?
  package var format: ShellString?
  package var condition: DisplayExpression?
  package var goesThroughCollection = false
  package var view: CustomView?

  package init(_ expression: DisplayExpression?) { self.expression = expression }
}
