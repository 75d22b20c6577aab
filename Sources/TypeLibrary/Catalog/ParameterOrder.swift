/// The order in which .NET lists the parameters of PowerShell's commands: those of a command's class, then those of its bases.
package enum ParameterOrder {
  private static let orders: [String: [String]] = {
    let text = FactText.parameterOrders.string(0..<FactText.parameterOrders.count)
    var orders: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      if fields.count == 2 {
        orders[fields[0].lowercased()] = fields[1].split(separator: " ").map { String($0) }
      }
    }
    return orders
  }()

  /// The names of a command's parameters in their order; nil for a command that is not PowerShell's own.
  package static func names(of command: String) -> [String]? { orders[command.lowercased()] }
}
