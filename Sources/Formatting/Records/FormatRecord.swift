package import Runtime

/// What `Format-*` commands write and `Out-*` commands show: the steps of a document of groups of entries.
package final class FormatRecord {
  package enum Kind {
    /// A document begins, in a layout.
    case start(FormatStart)
    /// A group begins, maybe with a heading.
    case groupStart([TreePiece]?)
    case entry(FormatEntry)
    case groupEnd
    case end
  }

  package let kind: Kind

  package init(_ kind: Kind) { self.kind = kind }
}

/// How a document is laid out.
package struct FormatStart {
  package let layout: FormatLayout
  /// Whether widths follow the content of a whole group.
  package let fitsContent: Bool

  package init(_ layout: FormatLayout, fitsContent: Bool) {
    (self.layout, self.fitsContent) = (layout, fitsContent)
  }
}

/// The layouts of a document, with what all its groups share.
package enum FormatLayout {
  case table(TableHead)
  case list
  case wide(columns: Int)
  case custom

  /// The layout as errors name it.
  var commandName: String {
    switch self {
    case .table: "format-table"
    case .list: "format-list"
    case .wide: "format-wide"
    case .custom: "format-complex"
    }
  }
}

/// The columns of a table and how its headings are treated.
package struct TableHead {
  package var columns: [TableColumn]
  package var hidesHeadings = false
  package var repeatsHeadings = false
}

/// One column of a table.
package struct TableColumn {
  package var label: ShellString
  /// Columns that a view or a caller gives; 0 where the content decides.
  package var width = 0
  package var alignment = Alignment.undefined
  /// Whether the label is the name of a property: other headings have a colour of their own.
  package var isProperty = true
}

/// Where a cell stands in its column.
package enum Alignment: Sendable { case undefined, left, center, right }

/// One object as it is shown.
package struct FormatEntry {
  package enum Content {
    case row(TableRow)
    case fields([ListField])
    case cell(ShellString)
    case tree([TreePiece])
    case text(ShellString)
  }

  package var content: Content
  /// Whether it is shown wherever it comes, outside the document's layout.
  package var isOutOfBand = false
  /// The stream beside output that the object came by.
  package var stream: MessageKind?

  package init(_ content: Content, isOutOfBand: Bool = false, stream: MessageKind? = nil) {
    (self.content, self.isOutOfBand, self.stream) = (content, isOutOfBand, stream)
  }
}

/// The cells of one object.
package struct TableRow {
  package var cells: [ShellString]
  /// Whether long cells go on in further lines.
  package var wraps = false
  /// Alignments of single cells, where an entry of a view has its own.
  package var alignments: [Alignment]?
}

/// One line of a list: a name and a value.
package struct ListField {
  package let label: ShellString
  package let value: ShellString
}

/// A piece of text of a custom layout.
package indirect enum TreePiece {
  case text(ShellString)
  case newLine
  case frame(Indentation, [TreePiece])
  case pieces([TreePiece])
}

/// How far a frame stands from the edges, in columns.
package struct Indentation {
  package var left = 0
  package var right = 0
  /// Of its first line, more than the others; negative: less.
  package var firstLine = 0
}
