/// The text of an enumeration's value: a name, names of flags, or the number.
package enum EnumerationText {
  package static func text(_ type: TypeInfo, _ number: Int32) -> ShellString {
    ShellString.from(name(type, Int64(number)))
  }

  /// Throws nothing: what has no name is written as a number.
  static func name(_ type: TypeInfo, _ number: Int64) -> String {
    guard let info = type.enumeration else { return String(number) }
    if let index = info.values.firstIndex(of: number) { return info.names[index] }
    return info.isFlags ? flags(info, number) ?? String(number) : String(number)
  }

  /// Names that make up the bits, largest first as .NET takes them, written smallest first; nil if bits are left over.
  private static func flags(_ info: EnumerationInfo, _ number: Int64) -> String? {
    var rest = UInt64(bitPattern: number)
    var names: [String] = []
    for (value, name) in zip(info.values, info.names).sorted(by: {
      UInt64(bitPattern: $0.0) > UInt64(bitPattern: $1.0)
    }) {
      let bits = UInt64(bitPattern: value)
      guard bits != 0, rest & bits == bits else { continue }
      rest -= bits
      names.insert(name, at: 0)
    }
    return rest == 0 && !names.isEmpty ? names.joined(separator: ", ") : nil
  }

  /// The text in one of the formats `G`, `F`, `D`, `X`.
  ///
  /// Throws FormatException for any other.
  static func text(_ type: TypeInfo, _ number: Int32, format: ShellString) throws(ShellError) -> ShellString {
    guard !format.isEmpty else { return text(type, number) }
    guard format.count == 1 else { throw badFormat.error() }
    switch format[0] | 0x20 {
    case UInt16(UInt8(ascii: "g")): return text(type, number)
    case UInt16(UInt8(ascii: "f")):
      guard let info = type.enumeration, !info.values.contains(Int64(number)) else {
        return text(type, number)
      }
      return ShellString.from(flags(info, Int64(number)) ?? String(number))
    case UInt16(UInt8(ascii: "d")): return NumberText.string(Int64(number))
    case UInt16(UInt8(ascii: "x")):
      let digits = String(UInt32(bitPattern: number), radix: 16, uppercase: true)
      return ShellString.from(String(repeating: "0", count: 8 - digits.count) + digits)
    default: throw badFormat.error()
    }
  }

  private static var badFormat: ExceptionFault {
    ExceptionFault(
      "System.FormatException",
      "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".")
  }
}
