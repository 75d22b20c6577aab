import Runtime

/// What views show of objects that no property alone says.
enum ViewComputations {
  /// A computation by its name and argument (`megabytes WS`); one that is not there shows nothing.
  static func expression(_ text: Substring) -> DisplayExpression {
    let words = text.split(separator: " ", maxSplits: 1)
    let argument = words.count > 1 ? String(words[1]) : ""
    guard let name = words.first, let make = makers[String(name)] else { return .computed(nothing) }
    return .computed(make(argument))
  }

  private typealias Computation = DisplayExpression.Computation

  private static let nothing: Computation = { (_, _) throws(ShellError) in .null }

  private static let makers: [String: @Sendable (String) -> Computation] = [
    "kilobytes": { scaled($0, by: 1024, "{0:N2}") },
    "megabytes": { scaled($0, by: 1_048_576, "{0:N2}") },
    "gigabytes": { name in scaled(name, by: 1_073_741_824, "{0:###0.00}") },
    "processorTime": { _ in
      { (value, engine) throws(ShellError) in
        let time = try property("CPU", of: value, engine)
        return time.isNull ? .string("0.00") : try formatted(time, .from("{0:N2}"), engine)
      }
    },
    "fileTime": { _ in
      { (value, engine) throws(ShellError) in
        try formatted(
          property("LastWriteTime", of: value, engine), .from("{0:d} {0:HH}:{0:mm}"), engine)
      }
    },
    "commandName": { _ in
      { (value, engine) throws(ShellError) in
        let isAlias = TypeOf.value(value.base).name == "System.Management.Automation.AliasInfo"
        return try property(isAlias ? "DisplayName" : "Name", of: value, engine)
      }
    },
    "overloads": { _ in
      { (value, engine) throws(ShellError) in
        let lines = try Conversion.text(
          property("OverloadDefinitions", of: value, engine), separatedBy: "\n", engine)
        return .string(ShellString.concatenate(lines, .from("\n")))
      }
    },
    "driveRoot": { _ in
      { (value, engine) throws(ShellError) in
        let shown = try property("DisplayRoot", of: value, engine)
        return shown.isNull ? try property("Root", of: value, engine) : shown
      }
    },
    "preRelease": { _ in
      { (value, engine) throws(ShellError) in
        try path(["PrivateData", "PSData", "Prerelease"], of: value, engine)
      }
    },
    "editions": { _ in
      { (value, engine) throws(ShellError) in
        let given = try Conversion.text(
          property("CompatiblePSEditions", of: value, engine), separatedBy: ",", engine)
        return .string(given.isEmpty ? .from("Desk") : given)
      }
    },
    "scriptName": { _ in
      { (value, engine) throws(ShellError) in
        let path = String(try Conversion.text(property("Script", of: value, engine), engine))
        return .string(path.split(separator: "/").last.map { String($0) } ?? path)
      }
    },
    "duration": { _ in { (value, engine) throws(ShellError) in try duration(value, engine) } },
    "pinged": { name in
      { (value, engine) throws(ShellError) in
        let status = try Conversion.text(property("Status", of: value, engine), engine)
        let shown = try property(name, of: value, engine)
        return status == .from("TimedOut") || shown.isNull ? .string("*") : shown
      }
    },
    "beginning": { name in
      { (value, engine) throws(ShellError) in
        let text = try Conversion.text(property(name, of: value, engine), engine)
        guard text.count >= 200 else { return .string(text) }
        return .string(.concatenate(text.slice(0..<200), ShellString.from(unit: Lines.ellipsis)))
      }
    },
    "extensions": { name in
      { (value, engine) throws(ShellError) in
        let table = try path(name.split(separator: ".").map { String($0) } + ["Keys"], of: value, engine)
        return .string(try Conversion.text(table, separatedBy: ",", engine))
      }
    },
  ]

  private static func scaled(_ name: String, by unit: Double, _ format: String) -> Computation {
    { (value, engine) throws(ShellError) in
      let amount = try property(name, of: value, engine)
      guard !amount.isNull,
        case .double(let number) = try Conversion.cast(amount, to: .double, engine).payload
      else { return .null }
      return try formatted(.double(number / unit), .from(format), engine)
    }
  }

  private static func duration(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    guard case .span(let ticks) = try property("Duration", of: value, engine).base.payload else {
      return .null
    }
    let hours = Double(ticks) / 36_000_000_000
    let format =
      hours >= 10
      ? "hh\\:mm\\:ss\\.fff"
      : hours >= 1
        ? "h\\:mm\\:ss\\.fff"
        : hours >= 1.0 / 60 ? "m\\:ss\\.fff" : "s\\.fff"
    return .string(try FormattedText.of(Value(.span(ticks)), .from(format), engine))
  }

  private static func formatted(
    _ value: Value, _ format: ShellString, _ engine: Engine
  ) throws(ShellError) -> Value {
    .string(try Formatting.text(format, [value], engine))
  }

  static func property(_ name: String, of value: Value, _ engine: Engine) throws(ShellError) -> Value {
    try Members.propertyIfPresent(.from(name), of: value, engine) ?? .null
  }

  /// A property of a property and so on; a table's key counts as one.
  static func path(_ names: [String], of value: Value, _ engine: Engine) throws(ShellError) -> Value {
    var value = value
    for name in names { value = try property(name, of: value, engine) }
    return value
  }
}

extension ViewComputations {
  /// An escape sequence in effect, and then as it is written.
  static func sequence(_ path: Substring) -> DisplayExpression {
    let names = path.split(separator: ".").map { String($0) }
    return .computed { (value, engine) throws(ShellError) in
      let sequence = try Conversion.text(self.path(names, of: value, engine), engine)
      var text = TextBuilder()
      text.append(sequence)
      for unit in sequence.units {
        if unit == EscapeSequences.escape { text.append("`e") } else { text.append(unit: unit) }
      }
      text.append(StyleSheet.reset)
      return .string(text.finish())
    }
  }

  /// Groupings with headings of their own, by name.
  static let groupings: [String: ViewGrouping] = [
    "directory": ViewGrouping(
      .property(.from("PSParentPath")),
      heading: CustomView([
        CustomView.Entry([
          .frame(
            Indentation(left: 4),
            [
              .text(.from("Directory: ")), .expression(CustomExpression(.computed(folder))),
            ])
        ])
      ])),
    "moduleFolder": ViewGrouping(.computed(moduleFolder), label: "Directory"),
  ]

  /// The folder's path without the provider before it.
  private static let folder: DisplayExpression.Computation = { (value, engine) throws(ShellError) in
    let path = String(try Conversion.text(property("PSParentPath", of: value, engine), engine))
    guard let colons = path.firstRange(of: "::") else { return .string(path) }
    return .string(String(path[colons.upperBound...]))
  }

  /// The folder that a module lies in, above one that is named for its version.
  private static let moduleFolder: DisplayExpression.Computation = { (value, engine) throws(ShellError) in
    let path = String(try Conversion.text(property("Path", of: value, engine), engine))
    var parts = path.split(separator: "/").dropLast()
    if parts.last?.allSatisfy({ $0.isNumber || $0 == "." }) == true { parts = parts.dropLast() }
    return .string("/" + parts.dropLast().joined(separator: "/"))
  }
}

extension DisplayExpression {
  /// Properties of properties, with points between their names.
  static func path(_ text: Substring) -> DisplayExpression {
    let names = text.split(separator: ".").map { String($0) }
    return .computed { (value, engine) throws(ShellError) in
      try ViewComputations.path(names, of: value, engine)
    }
  }
}

extension Conversion {
  /// The texts of a collection's elements with something between them; the text of any other value.
  fileprivate static func text(
    _ value: Value, separatedBy separator: String, _ engine: Engine
  ) throws(ShellError) -> ShellString {
    guard let enumerator = try Enumeration.of(value, engine) else { return try text(value, engine) }
    var parts: [String] = []
    while let element = try enumerator.next(engine) { parts.append(String(try text(element, engine))) }
    return .from(parts.joined(separator: separator))
  }
}

extension String {
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
