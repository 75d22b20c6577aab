/// What az says about queries.
enum QueryTexts {
  static let reference =
    "To learn more about --query, please visit: 'https://learn.microsoft.com/cli/azure/query-azure-cli'"

  static func invalid(_ reason: String) -> String {
    "Invalid jmespath query supplied for `--query`: \(reason)"
  }
}
