package import Runtime

/// Values that CLIXML writes as one element: its tag and its text.
enum CLIXMLScalars {
  /// The tag and the text of a value; nil for one that is written with its members.
  static func element(of value: Value, _ engine: Engine) throws(ShellError) -> (
    tag: String, text: ShellString
  )? {
    switch value.base.payload {
    case .string(let text): return ("S", CLIXMLText.encoded(text))
    case .bool(let flag): return ("B", .from(flag ? "true" : "false"))
    case .char(let unit): return ("C", .from("\(unit)"))
    case .int(let number): return ("I32", NumberText.string(Int64(number)))
    case .long(let number): return ("I64", NumberText.string(number))
    case .double(let number): return ("Db", floating(number, NumberText.string(number)))
    case .number(let bits, let kind): return number(bits, kind, value)
    case .date(let bits): return ("DT", date(DateTime(bits: bits)))
    case .span(let ticks): return ("TS", .from(duration(ticks)))
    case .block(let block):
      return ("SBK", CLIXMLText.encoded(try Conversion.text(Value(.block(block)), engine)))
    case .type, .enumeration: return nil
    case .array(let array): return bytes(of: array)
    case .object(let object): return try element(of: object, engine)
    default: return nil
    }
  }

  private static func element(of object: HeapObject, _ engine: Engine) throws(ShellError) -> (
    String, ShellString
  )? {
    if let decimal = object as? DecimalObject { return ("D", NumberText.string(decimal.value)) }
    if let secret = object as? SecureStringObject {
      return ("SS", .from(SecretText.hexadecimal(secret.secret)))
    }
    let tag: String
    switch object.type.name {
    case "System.Guid": tag = "G"
    case "System.Uri": tag = "URI"
    case "System.Version": tag = "Version"
    case "System.Management.Automation.SemanticVersion": tag = "SemanticVersion"
    case "System.Xml.XmlDocument": tag = "XD"
    default: return nil
    }
    if tag == "XD" {
      let text = try Members.propertyIfPresent(.from("OuterXml"), of: .object(object), engine) ?? .null
      return (tag, CLIXMLText.encoded(try Conversion.text(text, engine)))
    }
    return (tag, CLIXMLText.encoded(try object.text(engine)))
  }

  private static func number(_ bits: UInt64, _ kind: NumberKind, _ value: Value) -> (String, ShellString)? {
    let plain = Conversion.plainText(value, .invariant)
    switch kind.name {
    case .sbyte: return ("SB", plain)
    case .byte: return ("By", plain)
    case .int16: return ("I16", plain)
    case .uint16: return ("U16", plain)
    case .uint32: return ("U32", plain)
    case .uint64: return ("U64", plain)
    case .single:
      let number = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
      return ("Sg", floating(Double(number), NumberText.string(number)))
    case .intptr, .uintptr: return nil
    }
  }

  /// XML's names for what is infinite.
  private static func floating(_ number: Double, _ text: ShellString) -> ShellString {
    guard number.isInfinite else { return text }
    return .from(number > 0 ? "INF" : "-INF")
  }

  private static func date(_ date: DateTime) -> ShellString {
    DateFormat.text(date, pattern: "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK")
  }

  /// A span as XML has it: `P1DT2H3M4.5S`.
  static func duration(_ ticks: Int64) -> String {
    guard ticks != 0 else { return "PT0S" }
    let magnitude = ticks.magnitude
    let day = UInt64(Ticks.perDay)
    var text = ticks < 0 ? "-P" : "P"
    if magnitude >= day { text += "\(magnitude / day)D" }
    var rest = magnitude % day
    guard rest > 0 else { return text }
    text += "T"
    for (length, unit) in [(UInt64(Ticks.perHour), "H"), (UInt64(Ticks.perMinute), "M")] {
      if rest >= length { text += "\(rest / length)\(unit)" }
      rest %= length
    }
    guard rest > 0 else { return text }
    let (whole, fraction) = (rest / UInt64(Ticks.perSecond), rest % UInt64(Ticks.perSecond))
    guard fraction > 0 else { return text + "\(whole)S" }
    var digits = String(fraction)
    digits = String(repeating: "0", count: 7 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return text + "\(whole).\(digits)S"
  }

  private static func bytes(of array: ArrayObject) -> (String, ShellString)? {
    guard case .bytes(let bytes) = array.storage, array.dimensions == nil else { return nil }
    return ("BA", .from(Base64.encode((0..<array.count).map { bytes[$0] })))
  }
}

/// Secrets as PowerShell writes them where the system has no key store: the units' bytes in hexadecimal.
package enum SecretText {
  package static func hexadecimal(_ secret: ShellString) -> String {
    var text = ""
    secret.forEachUnit { unit in
      for byte in [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] {
        text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return text
  }

  /// The secret of a text; nil if it is none.
  package static func read(_ text: String) -> ShellString? {
    let digits = Array(text.utf8)
    guard digits.count % 4 == 0 else { return nil }
    var units: [UInt16] = []
    for start in stride(from: 0, to: digits.count, by: 4) {
      let word = String(decoding: digits[start..<start + 4], as: UTF8.self)
      guard let bits = UInt16(word, radix: 16) else { return nil }
      units.append(bits.byteSwapped)
    }
    return .from(units: units)
  }
}
