import Runtime
import Syntax

extension TypeEntry {
  static var convert: TypeEntry {
    TypeEntry("System.Convert") {
      for (name, alias, bits) in ConvertBodies.integers {
        statics("\(alias) \(name)(# value)", for: ConvertBodies.sources) { try ConvertBodies.cast($0) }
        staticCall("\(alias) \(name)(string value, int fromBase)") { try ConvertBodies.fromBase($0, bits) }
      }
      for (name, alias) in ConvertBodies.others {
        statics("\(alias) \(name)(# value)", for: ConvertBodies.sources) { try ConvertBodies.cast($0) }
      }
      statics("string ToString(# value)", for: ConvertBodies.sources) { call in
        .string(try NetText.of(call[0], call.engine))
      }
      statics("string ToString(# value, System.IFormatProvider provider)", for: ConvertBodies.sources) {
        call in
        .string(try NetText.of(call[0], .empty, call[1], call.engine))
      }
      statics("string ToString(# value, int toBase)", for: ["byte", "short", "int", "long"]) {
        try ConvertBodies.toBase($0)
      }
      method("string ToBase64String(byte[] inArray)") { (bytes: [UInt8]) in Base64.encode(bytes) }
      method("string ToBase64String(byte[] inArray, int offset, int length)") {
        (bytes: [UInt8], offset: Int32, length: Int32) in
        guard length >= 0 else {
          throw NetFault.outOfRange(
            "length ('\(length)') must be a non-negative value.", parameter: "length", actual: "\(length)")
        }
        guard offset >= 0, Int(offset) + Int(length) <= bytes.count else {
          throw NetFault.outOfRange(
            "Offset and length must refer to a position in the string.", parameter: "offset")
        }
        return Base64.encode(Array(bytes[Int(offset)..<Int(offset) + Int(length)]))
      }
      method("byte[] FromBase64String(string s)") { (text: String) in
        guard let bytes = Base64.decode(text) else {
          throw NetFault.format(
            "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding "
              + "characters, or an illegal character among the padding characters.")
        }
        return bytes
      }
      method("string ToHexString(byte[] inArray)") { (bytes: [UInt8]) in
        Hexadecimal.encode(bytes, uppercase: true)
      }
      method("string ToHexStringLower(byte[] inArray)") { (bytes: [UInt8]) in
        Hexadecimal.encode(bytes, uppercase: false)
      }
      method("byte[] FromHexString(string s)") { (text: String) in
        guard let bytes = Hexadecimal.decode(text) else {
          throw NetFault.format("The input is not a valid hex string as its length is not a multiple of 2.")
        }
        return bytes
      }
      statics(
        [
          "System.Object ChangeType(System.Object value, type conversionType)",
          "System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)",
        ]
      ) { call in try Conversion.cast(call[0], to: call.argument(1, as: TypeInfo.self), call.engine) }
    }
  }
}

enum ConvertBodies {
  static let integers = [
    ("ToByte", "byte", 8), ("ToInt16", "short", 16), ("ToInt32", "int", 32), ("ToInt64", "long", 64),
    ("ToSByte", "sbyte", 8), ("ToUInt16", "ushort", 16), ("ToUInt32", "uint", 32), ("ToUInt64", "ulong", 64),
  ]
  static let others = [
    ("ToBoolean", "bool"), ("ToChar", "char"), ("ToDouble", "double"), ("ToSingle", "float"),
    ("ToDecimal", "decimal"),
    ("ToDateTime", "datetime"),
  ]
  static let sources = NumberNames.all + ["bool", "char", "string", "datetime", "System.Object"]

  /// Texts are parsed as `Parse` does, everything else converts.
  static func cast(_ call: MethodArguments) throws -> Value {
    let target = call.signature.returns
    if case .string = call[0].base.payload, target !== TypeInfo.char, target !== TypeInfo.dateTime {
      return try Members.call(
        "Parse", on: .type(target), [call[0]], isStatic: true, in: call.scope, call.engine)
    }
    if call[0].isNull { return ZeroValues.of(target) }
    if target === TypeInfo.boolean { return .bool(try Truth.of(call[0], call.engine)) }
    return try Conversion.cast(call[0], to: target, call.engine)
  }

  static func fromBase(_ call: MethodArguments, _ bits: Int) throws -> Value {
    let base = try call.argument(1, as: Int32.self)
    let text = try call.argument(0, as: ShellString.self)
    guard let type = numberType(call.signature.returns) else { throw InternalFault.unexpected("number type") }
    do throws(NumberFault) {
      let number = try RadixReader.number(text, base: base, type)
      return .number(number)
    } catch { throw error.shell(text) }
  }

  private static func numberType(_ type: TypeInfo) -> NumberType? {
    switch type {
    case .byte: .byte
    case .sbyte: .sbyte
    case .int16: .int16
    case .uint16: .uint16
    case .int32: .int32
    case .uint32: .uint32
    case .int64: .int64
    case .uint64: .uint64
    default: nil
    }
  }

  static func toBase(_ call: MethodArguments) throws -> Value {
    let base = try call.argument(1, as: Int32.self)
    let bits: Int
    switch TypeOf.value(call[0].base) {
    case .byte: bits = 8
    case .int16: bits = 16
    case .int32: bits = 32
    default: bits = 64
    }
    let number = Int64(bitPattern: try NumberParsing.bits(call[0]))
    do throws(NumberFault) { return .string(try RadixReader.text(number, bits: bits, base: base)) } catch {
      throw error.shell()
    }
  }
}

/// Base 64 as .NET reads and writes it.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let group = bytes[index..<min(index + 3, bytes.count)]
      var bits: UInt32 = 0
      for (place, byte) in group.enumerated() { bits |= UInt32(byte) << UInt32(16 - 8 * place) }
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[Int(bits >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
      }
      index += 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil for what is no base 64.
  static func decode(_ text: String) -> [UInt8]? {
    let units = text.utf8.filter { !" \t\r\n".utf8.contains($0) }
    guard units.count % 4 == 0 else { return nil }
    let padding = units.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard padding <= 2 else { return nil }
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for unit in units.dropLast(padding) {
      guard let value = letters.firstIndex(of: unit) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}

/// Bytes as pairs of digits.
enum Hexadecimal {
  static func encode(_ bytes: [UInt8], uppercase: Bool) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: uppercase) }.joined()
  }

  static func decode(_ text: String) -> [UInt8]? {
    let digits = Array(text)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index].hexDigitValue, let low = digits[index + 1].hexDigitValue else {
        return nil
      }
      bytes.append(UInt8(high * 16 + low))
    }
    return bytes
  }
}
