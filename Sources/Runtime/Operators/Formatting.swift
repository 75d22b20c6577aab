/// `-f`: .NET's composite format, by the session's culture.
package enum Formatting {
  /// Throws FormatError for a wrong format or too few arguments.
  package static func apply(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    .string(try text(Conversion.text(left, engine), arguments(right), engine))
  }

  /// A composite format with its arguments filled in.
  package static func text(
    _ format: ShellString, _ arguments: [Value], _ engine: Engine
  ) throws(ShellError) -> ShellString {
    var builder = TextBuilder()
    try CompositeFormat.write(
      format, count: arguments.count, to: &builder,
      fail: { OperatorFault.format($0.message).error() }
    ) { (index, itemFormat) throws(ShellError) in
      do throws(ShellError) { return try FormattedText.of(arguments[index], itemFormat, engine) } catch {
        throw formatError(error)
      }
    }
    return builder.finish()
  }

  /// Arrays of objects are lists of arguments; any other value is one.
  private static func arguments(_ value: Value) -> [Value] {
    guard case .array(let array) = value.base.payload, array.dimensions == nil,
      array.type.elementType?.isValue != true
    else { return [value.orNull] }
    return array.elements
  }

  /// A FormatException is told as the operator's own error.
  private static func formatError(_ error: ShellError) -> ShellError {
    guard let exception = error.record?.exception, exception.type.name == "System.FormatException" else {
      return error
    }
    return OperatorFault.format(String(exception.message)).error()
  }
}

/// What `IFormattable.ToString(format, culture)` makes of a value.
package enum FormattedText {
  /// Throws for a format that the value's type does not know.
  package static func of(
    _ value: Value, _ format: ShellString, _ engine: Engine
  ) throws(ShellError) -> ShellString {
    let culture = engine.culture
    if value.isWrapped || value.isBoxed { return try ofWrapped(value, format, culture, engine) }
    switch value.payload {
    case .date(let bits): return try date(DateTime(bits: bits), format, culture)
    case .span(let ticks): return try span(TimeSpan(ticks: ticks), format, culture)
    case .enumeration(let type, let number):
      return try EnumerationText.text(TypeTable[type], number, format: format)
    case .int, .long, .double, .number: return try number(value, format, culture)
    case .object(let object): return try ofObject(object, format, culture, engine)
    default: return Conversion.plainText(value, culture)
    }
  }

  /// A value that came out of a command writes itself as PowerShell does, by the culture.
  private static func ofWrapped(
    _ value: Value, _ format: ShellString, _ culture: CultureInfo, _ engine: Engine
  ) throws(ShellError) -> ShellString {
    if format.isEmpty {
      if case .boxed(let box) = value.payload, let token = box.tokenText { return token }
      if let number = Number(value) { return NumberText.display(number, culture.numbers) }
    }
    switch value.base.payload {
    case .array, .table, .block, .string, .bool, .char, .type: return try Conversion.text(value, engine)
    case .object(let object) where object is PSCustomObject: return try Conversion.text(value, engine)
    default: return try of(value.base, format, engine)
    }
  }

  private static func ofObject(
    _ object: HeapObject, _ format: ShellString, _ culture: CultureInfo, _ engine: Engine
  ) throws(ShellError) -> ShellString {
    if object is PSCustomObject { return try Conversion.text(.object(object), engine) }
    if let text = try ScriptTexts.formatted(object, format, engine) { return text }
    guard let writer = ObjectTexts.writer(of: object.type) else { return try object.text(engine) }
    return try writer(object, format, culture)
  }

  private static func number(
    _ value: Value, _ format: ShellString, _ culture: CultureInfo
  ) throws(ShellError) -> ShellString {
    guard let number = Number(value) else { return Conversion.plainText(value, culture) }
    do throws(NumberFault) { return try NumberText.string(number, format, culture.numbers) } catch {
      throw ExceptionFault(error).error()
    }
  }

  private static func date(
    _ date: DateTime, _ format: ShellString, _ culture: CultureInfo
  ) throws(ShellError) -> ShellString {
    do throws(DateFault) { return try DateFormat.text(date, format, culture.dates) } catch {
      throw error.error()
    }
  }

  private static func span(
    _ span: TimeSpan, _ format: ShellString, _ culture: CultureInfo
  ) throws(ShellError) -> ShellString {
    do throws(DateFault) { return try SpanFormat.text(span, format, culture.dates) } catch {
      throw error.error()
    }
  }
}

extension Value {
  /// Whether the value stands in a box.
  var isBoxed: Bool { if case .boxed = payload { true } else { false } }
}
