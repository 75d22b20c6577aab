/// `[ValidateSet('a', 'b')]`.
package final class ValidateSetAttribute: ValidationAttribute {
  package let values: [ShellString]
  package let ignoresCase: Bool
  /// The class of a script that tells the values each time.
  private let generator: TypeInfo?

  package init(_ values: [ShellString], ignoringCase: Bool = true, generator: TypeInfo? = nil) {
    (self.values, ignoresCase, self.generator) = (values, ignoringCase, generator)
    super.init(.attribute("ValidateSetAttribute"))
  }

  override func check(_ value: Value, _ engine: Engine) throws(ShellError) {
    if value.isNull { throw ValidationFault.null.error() }
    let text = try Conversion.text(value, engine)
    let values = try allowed(engine)
    let isKnown = values.contains { ignoresCase ? ShellString.equalIgnoringCase($0, text) : $0 == text }
    guard !isKnown else { return }
    let allowed = values.map { String($0) }.joined(separator: ",")
    if let errorMessage { throw ValidationFault.own(errorMessage.filling(text, .from(allowed))).error() }
    throw ValidationFault.notInSet(text, allowed: .from(allowed)).error()
  }

  /// The values that are allowed now.
  package func allowed(_ engine: Engine) throws(ShellError) -> [ShellString] {
    guard let generator else { return values }
    return try ScriptAttributes.validValues(of: generator, engine)
  }
}

/// `[ValidateRange(1, 10)]`, `[ValidateRange('Positive')]`.
package final class ValidateRangeAttribute: ValidationAttribute {
  package enum Range {
    case between(Value, Value)
    case positive, nonNegative, negative, nonPositive
  }

  package let range: Range

  package init(_ range: Range) {
    self.range = range
    super.init(.attribute("ValidateRangeAttribute"))
  }

  override func check(_ value: Value, _ engine: Engine) throws(ShellError) {
    if value.isNull { throw ValidationFault.null.error() }
    let text = try Conversion.text(value, engine)
    switch range {
    case .between(let low, let high):
      let converted = try convert(value, like: low, engine)
      if try Comparison.order(converted, high, ignoringCase: false, engine) > 0 {
        throw ValidationFault.aboveRange(text, try Conversion.text(high, engine)).error()
      }
      if try Comparison.order(converted, low, ignoringCase: false, engine) < 0 {
        throw ValidationFault.belowRange(text, try Conversion.text(low, engine)).error()
      }
    case .positive: if try sign(value, engine) <= 0 { throw ValidationFault.notPositive(text).error() }
    case .nonNegative: if try sign(value, engine) < 0 { throw ValidationFault.notNonNegative(text).error() }
    case .negative: if try sign(value, engine) >= 0 { throw ValidationFault.notNegative(text).error() }
    case .nonPositive: if try sign(value, engine) > 0 { throw ValidationFault.notNonPositive(text).error() }
    }
  }

  private func sign(_ value: Value, _ engine: Engine) throws(ShellError) -> Int {
    try Comparison.order(value, .int(0), ignoringCase: false, engine)
  }

  private func convert(_ value: Value, like limit: Value, _ engine: Engine) throws(ShellError) -> Value {
    let (found, wanted) = (TypeOf.value(value), TypeOf.value(limit))
    if found === wanted { return value }
    do throws(ShellError) { return try Conversion.cast(value, to: wanted, engine) } catch {
      throw ValidationFault.rangeType(.from(found.name), .from(wanted.name)).error()
    }
  }
}

extension TypeInfo {
  /// The type of an attribute in `System.Management.Automation`.
  static func attribute(_ name: String) -> TypeInfo {
    let full = "System.Management.Automation." + name
    return TypeTable.find(full) ?? TypeTable.define(full, base: attribute)
  }
}

extension ShellString {
  /// The text with `{0}` and `{1}` filled in.
  func filling(_ first: ShellString, _ second: ShellString) -> ShellString {
    var text = TextBuilder()
    var offset = 0
    while offset < count {
      if offset + 2 < count, self[offset] == 0x7B, self[offset + 2] == 0x7D,
        self[offset + 1] == 0x30 || self[offset + 1] == 0x31
      {
        text.append(self[offset + 1] == 0x30 ? first : second)
        offset += 3
      } else {
        text.append(unit: self[offset])
        offset += 1
      }
    }
    return text.finish()
  }
}
