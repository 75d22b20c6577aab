import Syntax

/// How objects of the library write themselves: one line per type, more are registered by who brings the type.
package enum ObjectTexts {
  /// `ToString(format, culture)` of an object whose type has a line here.
  package typealias Writer = (HeapObject, _ format: ShellString, CultureInfo) throws(ShellError) ->
    ShellString

  nonisolated(unsafe) private static var writers: [TypeNumber: Writer] = [
    TypeInfo.decimal.number: { (object, format, culture) throws(ShellError) in
      try numeric(Value.object(object), format, culture)
    },
    TypeInfo.bigInteger.number: { (object, format, culture) throws(ShellError) in
      try numeric(Value.object(object), format, culture)
    },
    TypeInfo.regex.number: { (object, _, _) in
      (object as? RegexObject)?.regex.pattern ?? .empty
    },
    TypeInfo.dateTimeOffset.number: { (object, format, culture) throws(ShellError) in
      try dated { () throws(DateFault) in try (object as? DateTimeOffsetObject)?.text(format, culture.dates) }
    },
    TypeInfo.dateOnly.number: { (object, format, culture) throws(ShellError) in
      try dated { () throws(DateFault) in try (object as? DateOnlyObject)?.text(format, culture.dates) }
    },
    TypeInfo.timeOnly.number: { (object, format, culture) throws(ShellError) in
      try dated { () throws(DateFault) in try (object as? TimeOnlyObject)?.text(format, culture.dates) }
    },
    TypeInfo.timeZoneInfo.number: { (object, _, _) in
      .from((object as? TimeZoneObject)?.zone.names.display ?? "")
    },
    TypeInfo.psCustomObject.number: { (_, _, _) in .empty },
    TypeInfo.errorRecord.number: { (object, _, _) in (object as? ErrorRecord)?.message ?? .empty },
  ]

  /// Says how objects of a type and of those below it write themselves.
  package static func register(_ type: TypeInfo, _ writer: @escaping Writer) { writers[type.number] = writer }

  /// The writer of a type or of the nearest type above it.
  package static func writer(of type: TypeInfo) -> Writer? {
    var next: TypeInfo? = type
    while let type = next {
      if let writer = writers[type.number] { return writer }
      next = type.base
    }
    return nil
  }

  /// The text of an object without running script; its type's name where nothing else is known.
  static func plain(_ object: HeapObject, _ culture: CultureInfo) -> ShellString {
    if let custom = object as? PSCustomObject { return PropertyTexts.plain(custom, culture) }
    guard let writer = writer(of: object.type) else { return ShellString.from(object.type.name) }
    return (try? writer(object, .empty, culture)) ?? ShellString.from(object.type.name)
  }

  private static func dated(
    _ body: () throws(DateFault) -> ShellString?
  ) throws(ShellError) -> ShellString {
    do throws(DateFault) { return try body() ?? .empty } catch { throw error.error() }
  }

  private static func numeric(
    _ value: Value, _ format: ShellString, _ culture: CultureInfo
  ) throws(ShellError) -> ShellString {
    guard let number = Number(value) else { return .empty }
    do throws(NumberFault) { return try NumberText.string(number, format, culture.numbers) } catch {
      throw ExceptionFault(error).error()
    }
  }
}

/// `@{a=1; b=x}`: an object that is nothing but its properties.
enum PropertyTexts {
  static func plain(_ object: PSCustomObject, _ culture: CultureInfo) -> ShellString {
    write(object.properties) { Conversion.plainText($0, culture) }
  }

  /// Throws what the text of a property throws.
  static func write<Failure: Error>(
    _ properties: PropertyBag, _ text: (Value) throws(Failure) -> ShellString
  ) throws(Failure) -> ShellString {
    guard properties.count > 0 else { return .empty }
    var builder = TextBuilder()
    builder.append("@{")
    for index in 0..<properties.count {
      if index > 0 { builder.append("; ") }
      builder.append(properties.shape.names[index])
      builder.append(ascii: 0x3D)
      builder.append(try text(properties[index]))
    }
    builder.append(ascii: 0x7D)
    return builder.finish()
  }
}
