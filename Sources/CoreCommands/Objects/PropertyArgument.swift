import Runtime

/// One element of a `-Property` argument: a name, maybe with wildcards, a script block, or a dictionary around one.
struct PropertyArgument {
  /// What is worked out for each object.
  enum Expression {
    case name(ShellString)
    case block(ScriptBlock)
  }

  /// A key that a dictionary may have; any beginning of it will do.
  enum Key: String { case name, label, expression, ascending, descending, alignment, width }

  let expression: Expression
  /// The name given by a dictionary, nil where it comes from the expression.
  var label: ShellString?
  var descending: Bool?
  /// How a column of the property looks, as a dictionary says it.
  var alignment: String?
  var width: String?

  /// Reads an element, where dictionaries may have the given keys.
  init(_ value: Value, keys: [Key], _ engine: Engine) throws(ShellError) {
    switch value.base.payload {
    case .block(let block): expression = .block(block)
    case .table(let table):
      let entries = try PropertyArgument.entries(of: table, keys, engine)
      guard let given = entries[.expression] ?? entries[.name] ?? entries[.label] else {
        throw PropertyFault.missingKey.error()
      }
      expression = try PropertyArgument.expression(given, engine)
      label = try (entries[.name] ?? entries[.label]).map { (name) throws(ShellError) in
        try Conversion.text(name, engine)
      }
      if label?.isEmpty == true { label = nil }
      if let flag = entries[.descending] { descending = try Truth.of(flag, engine) }
      alignment = try entries[.alignment].map { (text) throws(ShellError) in
        String(try Conversion.text(text, engine))
      }
      width = try entries[.width].map { (text) throws(ShellError) in String(try Conversion.text(text, engine))
      }
      if let flag = entries[.ascending] { descending = try !Truth.of(flag, engine) }
    default: expression = .name(try Conversion.text(value, engine))
    }
  }

  static func all(_ values: [Value], keys: [Key], _ engine: Engine) throws(ShellError) -> [PropertyArgument] {
    var made: [PropertyArgument] = []
    for value in values { made.append(try PropertyArgument(value, keys: keys, engine)) }
    return made
  }

  private static func expression(_ value: Value, _ engine: Engine) throws(ShellError) -> Expression {
    if case .block(let block) = value.base.payload { return .block(block) }
    return .name(try Conversion.text(value, engine))
  }

  private static func entries(
    of table: HashtableObject, _ keys: [Key], _ engine: Engine
  ) throws(ShellError) -> [Key: Value] {
    var entries: [Key: Value] = [:]
    for position in 0..<table.count {
      let (given, value) = table.entry(at: position)
      let text = String(try Conversion.text(given, engine))
      guard !text.isEmpty, let key = keys.first(where: { $0.rawValue.hasPrefix(text.lowercased()) }) else {
        throw PropertyFault.unknownKey(text).error()
      }
      try check(value, of: key, as: text)
      entries[key] = value
    }
    return entries
  }

  private static func check(_ value: Value, of key: Key, as text: String) throws(ShellError) {
    let expected: String
    switch (key, value.base.payload) {
    case (.name, .string), (.label, .string), (.expression, .string), (.expression, .block): return
    case (.ascending, .bool), (.descending, .bool): return
    case (.alignment, .string), (.width, .string), (.width, .int): return
    case (.width, _): throw PropertyFault.widthType(text, TypeOf.value(value).name).error()
    case (.name, _), (.label, _), (.alignment, _): expected = "System.String"
    case (.ascending, _), (.descending, _): expected = "System.Boolean"
    case (.expression, _):
      throw PropertyFault.wrongTypes(text, TypeOf.value(value).name).error()
    }
    throw PropertyFault.wrongType(text, TypeOf.value(value).name, expected).error()
  }
}

extension PropertyArgument {
  /// A property that an argument stands for on one object; nil as value where the object has none of the name.
  typealias Found = (name: ShellString, value: Value?)

  /// The name has wildcards.
  var hasWildcards: Bool {
    if case .name(let name) = expression { WildcardPattern.containsWildcards(name) } else { false }
  }

  /// The properties of an object that the argument stands for: several or none for a name with wildcards, else one.
  func find(on object: Value, _ engine: Engine) throws(ShellError) -> [Found] {
    switch expression {
    case .name(let name):
      guard hasWildcards else {
        let value = try Members.propertyIfPresent(name, of: object, engine)
        return [(label ?? PropertyNames.spelling(of: name, on: object), value)]
      }
      var found: [Found] = []
      for match in try PropertyNames.matching(name, on: object, engine) {
        found.append((label ?? match, try Members.propertyIfPresent(match, of: object, engine)))
      }
      return found
    case .block(let block):
      let name = if let label { label } else { try Conversion.text(.block(block), engine) }
      return [(name, try PropertyArgument.run(block, object, engine))]
    }
  }

  /// A block's result for an object; an error in it counts as no value (`PSPropertyExpression.GetValues`).
  private static func run(_ block: ScriptBlock, _ object: Value, _ engine: Engine) throws(ShellError) -> Value
  {
    do throws(ShellError) {
      let result = try BlockRun.callResult(block, item: object, engine)
      return result.isNothing ? .null : result
    } catch {
      guard error.record != nil else { throw error }
      return .null
    }
  }
}

extension Value {
  static func block(_ block: ScriptBlock) -> Value { Value(.block(block)) }
}
