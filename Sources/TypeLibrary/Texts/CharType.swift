import Runtime

extension TypeEntry {
  static var char: TypeEntry {
    TypeEntry("System.Char") {
      method("bool IsLetter(char c)") { (unit: Unit) in Characters.isLetter(unit.code) }
      method("bool IsDigit(char c)") { (unit: Unit) in Characters.isDigit(unit.code) }
      method("bool IsLetterOrDigit(char c)") { (unit: Unit) in
        Characters.isLetter(unit.code) || Characters.isDigit(unit.code)
      }
      method("bool IsNumber(char c)") { (unit: Unit) in Characters.isNumber(unit.code) }
      method("bool IsWhiteSpace(char c)") { (unit: Unit) in Characters.isWhiteSpace(unit.code) }
      method("bool IsUpper(char c)") { (unit: Unit) in UnicodeCategory.of(unit.code) == .uppercaseLetter }
      method("bool IsLower(char c)") { (unit: Unit) in UnicodeCategory.of(unit.code) == .lowercaseLetter }
      method("bool IsPunctuation(char c)") { (unit: Unit) in Characters.isPunctuation(unit.code) }
      method("bool IsSymbol(char c)") { (unit: Unit) in Characters.isSymbol(unit.code) }
      method("bool IsSeparator(char c)") { (unit: Unit) in Characters.isSeparator(unit.code) }
      method("bool IsControl(char c)") { (unit: Unit) in UnicodeCategory.of(unit.code) == .control }
      method("bool IsSurrogate(char c)") { (unit: Unit) in 0xD800...0xDFFF ~= unit.code }
      method("bool IsHighSurrogate(char c)") { (unit: Unit) in 0xD800...0xDBFF ~= unit.code }
      method("bool IsLowSurrogate(char c)") { (unit: Unit) in 0xDC00...0xDFFF ~= unit.code }
      method("bool IsAscii(char c)") { (unit: Unit) in unit.code < 0x80 }
      method("bool IsAsciiDigit(char c)") { (unit: Unit) in 0x30...0x39 ~= unit.code }
      method("bool IsAsciiLetter(char c)") { (unit: Unit) in
        0x61...0x7A ~= unit.code | 0x20 && unit.code < 0x80
      }
      method("bool IsAsciiHexDigit(char c)") { (unit: Unit) in
        0x30...0x39 ~= unit.code || 0x61...0x66 ~= unit.code | 0x20 && unit.code < 0x80
      }
      method("bool IsAsciiLetterOrDigit(char c)") { (unit: Unit) in
        0x30...0x39 ~= unit.code || 0x61...0x7A ~= unit.code | 0x20 && unit.code < 0x80
      }
      staticCall("char ToUpper(char c)") { call in
        .char(call.engine.culture.casing.upper(try call.argument(0, as: Unit.self).code))
      }
      staticCall("char ToLower(char c)") { call in
        .char(call.engine.culture.casing.lower(try call.argument(0, as: Unit.self).code))
      }
      method("char ToUpperInvariant(char c)") { (unit: Unit) in Unit(CultureCasing.invariant.upper(unit.code))
      }
      method("char ToLowerInvariant(char c)") { (unit: Unit) in Unit(CultureCasing.invariant.lower(unit.code))
      }
      method("string ToString(char c)") { (unit: Unit) in ShellString.from(unit: unit.code) }
      method("double GetNumericValue(char c)") { (unit: Unit) in Characters.numericValue(unit.code) }
      staticCall("System.Globalization.UnicodeCategory GetUnicodeCategory(char c)") { call in
        let type = TypeTable.find("System.Globalization.UnicodeCategory") ?? .int32
        return Value(
          .enumeration(
            type.number, Int32(UnicodeCategory.of(try call.argument(0, as: Unit.self).code).rawValue)))
      }
      method("string ConvertFromUtf32(int utf32)") { (number: Int32) in
        guard let scalar = Unicode.Scalar(UInt32(bitPattern: number)) else {
          throw NetFault.outOfRange(
            "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate "
              + "codepoint values (0x00d800 ~ 0x00dfff).", parameter: "utf32")
        }
        return String(scalar)
      }
      method("int ConvertToUtf32(char highSurrogate, char lowSurrogate)") { (high: Unit, low: Unit) in
        0x10000 + ((Int32(high.code) - 0xD800) << 10) + (Int32(low.code) - 0xDC00)
      }
      method("int ConvertToUtf32(string s, int index)") { (text: ShellString, index: Int) in
        guard index >= 0, index < text.count else { throw NetFault.indexOutOfRange }
        let unit = text[index]
        guard 0xD800...0xDBFF ~= unit, index + 1 < text.count else { return Int32(unit) }
        return 0x10000 + ((Int32(unit) - 0xD800) << 10) + (Int32(text[index + 1]) - 0xDC00)
      }
      method("char Parse(string s)") { (text: ShellString) in
        guard text.count == 1 else { throw NetFault.format("String must be exactly one character long.") }
        return Unit(text[0])
      }
      instance("int CompareTo(char value)") { (unit: Unit, other: Unit) in
        Int32(unit.code) - Int32(other.code)
      }
      instance("bool Equals(char obj)") { (unit: Unit, other: Unit) in unit == other }
      instance("string ToString(System.IFormatProvider provider)") { (unit: Unit, _: Value) in
        ShellString.from(unit: unit.code)
      }
      instance("System.TypeCode GetTypeCode()") { (_: Unit) in TypeCodes.value(of: .char) }
      field("char MaxValue = \\uffff") { Unit(0xFFFF) }
      field("char MinValue = \\u0000") { Unit(0) }
    }
  }
}
