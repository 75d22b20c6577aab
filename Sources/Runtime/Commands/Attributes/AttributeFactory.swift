/// The arguments of an attribute, evaluated.
struct AttributeArguments {
  var positional: [Value] = []
  var named: [(name: ShellString, value: Value)] = []

  func named(_ name: String) -> Value? {
    named.first { ShellString.equalIgnoringCase($0.name, .from(name)) }?.value
  }
}

/// Makes validations of attributes as they are written before parameters, variables and properties.
enum AttributeFactory {
  /// The attribute of a name (without `Attribute` behind it); nil if palsh gives it no meaning at run time.
  static func make(_ name: String, _ arguments: AttributeArguments, _ engine: Engine) throws(ShellError)
    -> (any ParameterAttribute)?
  {
    guard let maker = makers[name.lowercased()] else { return nil }
    let made = try maker(arguments, engine)
    if let message = arguments.named("ErrorMessage") {
      (made as? ValidationAttribute)?.errorMessage = try Conversion.text(message, engine)
    }
    return made
  }

  private typealias Maker =
    @Sendable (AttributeArguments, Engine) throws(ShellError) -> any ParameterAttribute

  private static let makers: [String: Maker] = [
    "validateset": { (arguments, engine) throws(ShellError) in
      let ignoresCase = try arguments.named("IgnoreCase").map { (value) throws(ShellError) in
        try Truth.of(value, engine)
      }
      if case .type(let generator)? = arguments.positional.first?.base.payload {
        return ValidateSetAttribute([], ignoringCase: ignoresCase ?? true, generator: generator)
      }
      return ValidateSetAttribute(try texts(arguments, engine), ignoringCase: ignoresCase ?? true)
    },
    "validaterange": { (arguments, engine) throws(ShellError) in
      ValidateRangeAttribute(try range(arguments, engine))
    },
    "validatelength": { (arguments, engine) throws(ShellError) in
      ValidateLengthAttribute(number(arguments, 0), number(arguments, 1))
    },
    "validatecount": { (arguments, engine) throws(ShellError) in
      ValidateCountAttribute(number(arguments, 0), number(arguments, 1))
    },
    "validatepattern": { (arguments, engine) throws(ShellError) in
      let options = arguments.named("Options").flatMap { regexOptions($0) }
      return ValidatePatternAttribute(
        try Conversion.text(arguments.positional.first ?? .null, engine), options: options ?? .ignoreCase)
    },
    "validatescript": { (arguments, engine) throws(ShellError) in
      guard case .block(let block)? = arguments.positional.first?.base.payload else {
        throw GapFault.language("[ValidateScript()] without a script block").error()
      }
      return ValidateScriptAttribute(block)
    },
    "validatedrive": { (arguments, engine) throws(ShellError) in
      ValidateDriveAttribute(try texts(arguments, engine))
    },
    "validatenotnull": { (_, _) throws(ShellError) in ValidatePresenceAttribute(.notNull) },
    "validatenotnullorempty": { (_, _) throws(ShellError) in ValidatePresenceAttribute(.notNullOrEmpty) },
    "validatenotnullorwhitespace": { (_, _) throws(ShellError) in
      ValidatePresenceAttribute(.notNullOrWhiteSpace)
    },
    "argumentcompleter": { (arguments, engine) throws(ShellError) in
      try ArgumentCompleterAttribute(arguments, engine)
    },
    "argumentcompletions": { (arguments, engine) throws(ShellError) in
      ArgumentCompletionsAttribute(try texts(arguments, engine))
    },
    "allownull": { (_, _) throws(ShellError) in AllowEmptyAttribute(.null) },
    "allowemptystring": { (_, _) throws(ShellError) in AllowEmptyAttribute(.emptyString) },
    "allowemptycollection": { (_, _) throws(ShellError) in AllowEmptyAttribute(.emptyCollection) },
  ]

  private static func texts(_ arguments: AttributeArguments, _ engine: Engine) throws(ShellError)
    -> [ShellString]
  {
    var texts: [ShellString] = []
    for value in arguments.positional { texts.append(try Conversion.text(value, engine)) }
    return texts
  }

  private static func number(_ arguments: AttributeArguments, _ index: Int) -> Int {
    guard arguments.positional.indices.contains(index),
      case .int(let number) = arguments.positional[index].base.payload
    else { return 0 }
    return Int(number)
  }

  private static func range(
    _ arguments: AttributeArguments, _ engine: Engine
  ) throws(ShellError) -> ValidateRangeAttribute.Range {
    guard arguments.positional.count < 2 else {
      return .between(arguments.positional[0], arguments.positional[1])
    }
    switch String(try Conversion.text(arguments.positional.first ?? .null, engine)).lowercased() {
    case "nonnegative": return .nonNegative
    case "negative": return .negative
    case "nonpositive": return .nonPositive
    default: return .positive
    }
  }

  private static func regexOptions(_ value: Value) -> RegexOptions? {
    switch value.base.payload {
    case .enumeration(_, let number), .int(let number): RegexOptions(rawValue: number)
    case .string(let text): ShellString.equalIgnoringCase(text, .from("None")) ? RegexOptions([]) : nil
    default: nil
    }
  }
}
