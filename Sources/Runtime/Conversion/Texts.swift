extension Conversion {
  /// The text of a value as `[string]`, string parameters, expansion and `+` make it: culture-invariant, doubles of 15
  /// digits, collections joined by `$OFS`.
  @inline(__always)
  package static func text(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    if case .string(let text) = value.payload { return text }
    return try otherText(value, engine)
  }

  /// The text of a value inside an expandable string.
  package static func expansionText(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    try text(value, engine)
  }

  private static func otherText(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    switch value.payload {
    case .int(let number): return DecimalText.of(Int64(number))
    case .long(let number): return DecimalText.of(number)
    case .array(let array): return try joined(ArrayEnumerator(array), engine)
    case .object(let object):
      if let enumerator = try object.makeEnumerator(engine) { return try joined(enumerator, engine) }
      return try elementText(value, engine)
    case .boxed(let box):
      if let text = box.tokenText { return text }
      return try text(box.base, engine)
    default: return try elementText(value, engine)
    }
  }

  /// The elements of a collection with `$OFS` between them; a collection inside it shows its type.
  private static func joined(_ enumerator: Enumerator, _ engine: Engine) throws(ShellError) -> ShellString {
    let separator = try separator(engine)
    var builder = TextBuilder()
    var isFirst = true
    while let element = try enumerator.next(engine) {
      if !isFirst { builder.append(separator) }
      isFirst = false
      builder.append(try elementText(element, engine))
    }
    return builder.finish()
  }

  private static func separator(_ engine: Engine) throws(ShellError) -> ShellString {
    guard let value = VariableLookUp.find(WellKnown.ofs, from: engine.global.current, engine), !value.isNull
    else {
      return .from(unit: 0x20)
    }
    return try elementText(value, engine)
  }

  /// The text of a value that is not gone through: what a collection's element or a property's value writes.
  package static func elementText(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    switch value.base.payload {
    case .double(let number): return NumberText.display(number)
    case .number(let bits, .single):
      return NumberText.display(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .date(let bits): return DateTexts.string(DateTime(bits: bits), .invariant)
    case .type(let type): return ShellString.from(type.displayName)
    case .object(let object): return try objectText(object, engine)
    default:
      if case .boxed(let box) = value.payload, let text = box.tokenText { return text }
      return plainText(value, .invariant)
    }
  }

  private static func objectText(_ object: HeapObject, _ engine: Engine) throws(ShellError) -> ShellString {
    if let custom = object as? PSCustomObject {
      // An object inside the object shows nothing (observed in PowerShell 7.6.5).
      return try PropertyTexts.write(custom.properties) { (value) throws(ShellError) in
        if case .object(let inner) = value.base.payload, inner is PSCustomObject { return .empty }
        return try elementText(value, engine)
      }
    }
    if object.type.scriptClass != nil, let text = try ScriptTexts.own(object, engine) { return text }
    if let writer = ObjectTexts.writer(of: object.type) { return try writer(object, .empty, .invariant) }
    return try object.text(engine)
  }
}

/// Integers as text, without a detour over Swift strings.
enum DecimalText {
  static func of(_ number: Int64) -> ShellString { NumberText.string(number) }
}
