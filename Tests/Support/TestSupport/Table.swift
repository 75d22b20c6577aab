/// A tab-separated file of the repository whose first line names the columns.
package struct Table {
  package let columns: [String]
  /// The cells of each row by column; cells that a row leaves out are empty.
  package let rows: [[String: String]]

  /// Reads a file, given as it is called inside the repository; throws if it cannot be read.
  package init(_ file: String) throws {
    let lines = try Repository.text(file).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let columns = lines.first ?? []
    self.columns = columns
    rows = lines.dropFirst().map { cells in
      var row: [String: String] = [:]
      for (index, column) in columns.enumerated() { row[column] = index < cells.count ? cells[index] : "" }
      return row
    }
  }
}
