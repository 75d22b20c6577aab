import Formatting
import Runtime

/// What the four `Format-*` commands have in common: their options, and records written as they are made.
struct FormatRun {
  private let formatter: Formatter

  init(_ shape: FormatShape, _ options: FormatOptions, _ call: borrowing Invocation) throws(ShellError) {
    if options.viewName?.isEmpty == false, !options.properties.isEmpty {
      throw FormatFault.viewAndProperty.detailedError()
    }
    formatter = Formatter(shape, options, Display.of(call.engine).catalogue, call.engine)
  }

  func receive(_ value: Value?, _ call: borrowing Invocation) throws(ShellError) {
    guard let value else { return }
    try formatter.receive(value)
    try write(call)
  }

  func finish(_ call: borrowing Invocation) throws(ShellError) {
    formatter.finish()
    try write(call)
  }

  private func write(_ call: borrowing Invocation) throws(ShellError) {
    for record in formatter.take() { try call.write(record.value) }
  }

  static let expansions: [String: FormatOptions.Expansion] = [
    "coreonly": .coreOnly, "enumonly": .enumOnly, "both": .both,
  ]

  /// The values of `-Expand`.
  nonisolated(unsafe) static let expansionNames = ["CoreOnly", "EnumOnly", "Both"].map {
    ShellString.from($0)
  }

  /// Options that all four have.
  static func options(
    properties: [Value], keys: [DisplayArgument.Key], groupBy: Value?, view: String?, expand: String?,
    force: Bool, showError: Bool, displayError: Bool, _ engine: Engine
  ) throws(ShellError) -> FormatOptions {
    var options = FormatOptions()
    options.properties = try DisplayArgument(keys: keys, engine).read(properties)
    if let groupBy, !groupBy.isNull {
      let reader = DisplayArgument(keys: [.expression, .formatString, .label], engine)
      options.grouping = try reader.read(groupBy)
    }
    (options.viewName, options.forces) = (view, force)
    (options.reportsErrors, options.marksErrors) = (showError, displayError)
    options.expansion = expand.flatMap { expansions[$0.lowercased()] }
    return options
  }
}
