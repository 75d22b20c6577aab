package import Runtime

/// Counts and measures its input.
package struct MeasureObject: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .measure, "Object", aliases: ["measure"],
    synopsis: "Calculates the numeric properties of objects, and the characters, words, and lines in text.",
    defaultSet: "GenericMeasure",
    outputs: [
      "Microsoft.PowerShell.Commands.GenericMeasureInfo", "Microsoft.PowerShell.Commands.TextMeasureInfo",
      "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo",
    ],
    examples: [Example("A sum", "(1..4 | Measure-Object -Sum).Sum", prints: "10")])

  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?
  @Parameter(
    "The properties to measure.", position: 0, validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var property: [Value] = []
  @Parameter("Sample standard deviation.", sets: [.set("GenericMeasure")]) var standardDeviation = false
  @Parameter("The sum.", sets: [.set("GenericMeasure")]) var sum = false
  @Parameter("All statistics.", sets: [.set("GenericMeasure")]) var allStats = false
  @Parameter("The mean.", sets: [.set("GenericMeasure")]) var average = false
  @Parameter("The highest value.", sets: [.set("GenericMeasure")]) var maximum = false
  @Parameter("The lowest value.", sets: [.set("GenericMeasure")]) var minimum = false
  @Parameter("The number of lines.", sets: [.set("TextMeasure")]) var line = false
  @Parameter("The number of words.", sets: [.set("TextMeasure")]) var word = false
  @Parameter("The number of characters.", sets: [.set("TextMeasure")]) var character = false
  @Parameter("Leave blanks out of the characters.", sets: [.set("TextMeasure")]) var ignoreWhiteSpace = false

  private var arguments: [PropertyArgument] = []
  private var statistics: [(name: ShellString, values: Statistics)] = []
  private var hasNonNumber = false

  package init() {}

  private var measuresText: Bool { line || word || character }
  private var measuresNumbers: Bool { sum || average || standardDeviation || allStats }

  package mutating func begin(in call: borrowing Invocation) throws {
    arguments = try PropertyArgument.all(property, keys: [], call.engine)
  }

  package mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject, !inputObject.isNull else { return }
    guard !arguments.isEmpty else { return try measure(inputObject.base, as: .empty, call) }
    var counted: [ShellString] = []
    for argument in arguments {
      for found in try argument.find(on: inputObject, call.engine) {
        guard let value = found.value else {
          _ = place(of: found.name)
          continue
        }
        if counted.contains(where: { ShellString.equalIgnoringCase($0, found.name) }) { continue }
        counted.append(found.name)
        try measure(value.base, as: found.name, call)
      }
    }
  }

  package mutating func end(in call: borrowing Invocation) throws {
    if statistics.isEmpty, arguments.isEmpty { _ = place(of: .empty) }
    for (name, values) in statistics where values.count > 0 || arguments.isEmpty {
      try call.write(record(of: values, property: arguments.isEmpty ? .null : .string(name), call.engine))
    }
  }

  private mutating func place(of name: ShellString) -> Int {
    if let known = statistics.firstIndex(where: { ShellString.equalIgnoringCase($0.name, name) }) {
      return known
    }
    statistics.append((name, Statistics()))
    return statistics.count - 1
  }

  private mutating func measure(_ value: Value, as name: ShellString, _ call: borrowing Invocation) throws {
    let place = place(of: name)
    statistics[place].values.count += 1
    if measuresText {
      statistics[place].values.add(text: try call.text(of: value), ignoringBlanks: ignoreWhiteSpace)
    }
    if measuresNumbers {
      guard let number = try Statistics.number(value, call.engine) else {
        hasNonNumber = true
        return try call.writeError(MeasureFault.notNumeric(String(try call.text(of: value))), target: value)
      }
      statistics[place].values.add(number)
    }
    try statistics[place].values.widen(
      to: value, lowest: minimum || allStats, highest: maximum || allStats, call.engine)
  }

  private func record(of values: Statistics, property: Value, _ engine: Engine) throws(ShellError) -> Value {
    if measuresText {
      return .object(
        RecordObject(
          .textMeasureInfo, of: (),
          [
            "Lines": line ? .int(values.lines) : .null, "Words": word ? .int(values.words) : .null,
            "Characters": character ? .int(values.characters) : .null, "Property": property,
          ]))
    }
    let count = Double(values.count)
    let sumShown: Value = (sum || allStats) && !hasNonNumber ? .double(values.sum) : .null
    let mean: Value =
      (average || allStats) && !hasNonNumber && count > 0 ? .double(values.sum / count) : .null
    let deviation: Value =
      (standardDeviation || allStats) && !hasNonNumber ? .double(values.variance.squareRoot()) : .null
    let (lowest, highest) = (values.lowest, values.highest)
    let (low, high) = (try Statistics.number(lowest, engine), try Statistics.number(highest, engine))
    guard lowest.isNull || low != nil, highest.isNull || high != nil else {
      return .object(
        RecordObject(
          .genericObjectMeasureInfo, of: (),
          [
            "Count": .int(values.count), "Average": mean, "Sum": sumShown, "Maximum": highest,
            "Minimum": lowest, "Property": property,
          ]))
    }
    return .object(
      RecordObject(
        .genericMeasureInfo, of: (),
        [
          "Count": .int(values.count), "Average": mean, "Sum": sumShown,
          "Maximum": highest.isNull ? .null : high.map { .double($0) } ?? .null,
          "Minimum": lowest.isNull ? .null : low.map { .double($0) } ?? .null,
          "StandardDeviation": deviation, "Property": property,
        ]))
  }
}

/// What Measure-Object reports.
enum MeasureFault: ShellFault {
  case notNumeric(String)

  var errorId: String { "NonNumericInputObject" }
  var message: String {
    switch self {
    case .notNumeric(let text): "Input object \"\(text)\" is not numeric."
    }
  }
  var category: ErrorCategory { .invalidType }
  var exceptionType: TypeInfo { .shellInvalidOperationException }
}

extension TypeInfo {
  private static let measureInfo = TypeTable.define("Microsoft.PowerShell.Commands.MeasureInfo", base: object)
  static let genericMeasureInfo = TypeTable.define(
    "Microsoft.PowerShell.Commands.GenericMeasureInfo", base: measureInfo)
  static let genericObjectMeasureInfo = TypeTable.define(
    "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo", base: measureInfo)
  static let textMeasureInfo = TypeTable.define(
    "Microsoft.PowerShell.Commands.TextMeasureInfo", base: measureInfo)
  static let shellInvalidOperationException = TypeTable.define(
    "System.Management.Automation.PSInvalidOperationException", base: invalidOperationException)
}
