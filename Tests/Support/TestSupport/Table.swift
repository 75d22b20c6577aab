import Foundation

/// A tab-separated file of the repository whose first line names the columns.
package struct Table {
  package let columns: [String]
  /// The cells of each row by column; cells that a row leaves out are empty.
  package var rows: [[String: String]]

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

  /// Writes the table to a file of the repository; throws if it cannot.
  package func write(_ file: String) throws {
    let lines = [columns] + rows.map { row in columns.map { row[$0] ?? "" } }
    let text = lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    try text.write(toFile: Repository.path(file), atomically: true, encoding: .utf8)
  }
}
