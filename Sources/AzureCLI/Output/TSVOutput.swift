extension Value {
  /// A line for each element, its values between tabs: of a record in the order of its names, or as a query chose them.
  var tabSeparated: String {
    (elements ?? [self]).map { $0.line + "\n" }.joined()
  }

  private var line: String {
    switch self {
    case .object(let record):
      (record.isSelected ? record.fields : record.sortedFields).map(\.value.tsvCell).joined(separator: "\t")
    case .array(let elements): elements.map(\.tsvCell).joined(separator: "\t")
    case .bool(let value): value ? "true" : "false"
    default: pythonText
    }
  }

  /// An array stands for its count, a record for nothing, so that every line has as many cells.
  private var tsvCell: String {
    switch self {
    case .array(let elements): String(elements.count)
    case .object: ""
    default: pythonText
    }
  }
}
