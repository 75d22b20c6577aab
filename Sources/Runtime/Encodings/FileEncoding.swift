/// An encoding of a file: how its text is written and whether a mark tells of it.
package struct FileEncoding: Equatable, Sendable {
  package let text: TextEncoding
  package let writesMark: Bool

  package init(_ text: TextEncoding, writesMark: Bool) { (self.text, self.writesMark) = (text, writesMark) }

  /// UTF-8 without a mark: what everything writes unless told otherwise.
  package static let standard = FileEncoding(.utf8, writesMark: false)

  /// The mark that a new file begins with.
  package var mark: [UInt8] { writesMark ? text.mark : [] }

  /// The names of `-Encoding`.
  private static let names: [String: FileEncoding] = [
    "ascii": FileEncoding(.ascii, writesMark: false), "ansi": FileEncoding(.windows1252, writesMark: false),
    "bigendianunicode": FileEncoding(.utf16BigEndian, writesMark: true),
    "bigendianutf32": FileEncoding(.utf32BigEndian, writesMark: true), "default": .standard, "oem": .standard,
    "string": FileEncoding(.utf16, writesMark: true), "unicode": FileEncoding(.utf16, writesMark: true),
    "unknown": FileEncoding(.utf16, writesMark: true), "utf7": FileEncoding(.utf7, writesMark: false),
    "utf8": .standard, "utf8bom": FileEncoding(.utf8, writesMark: true), "utf8nobom": .standard,
    "utf32": FileEncoding(.utf32, writesMark: true),
    "latin1": FileEncoding(.latin1, writesMark: false),
  ]

  /// Names and numbers of .NET's encodings beside those.
  private static let webNames: [String: FileEncoding] = [
    "utf-8": FileEncoding(.utf8, writesMark: true), "us-ascii": FileEncoding(.ascii, writesMark: false),
    "utf-16": FileEncoding(.utf16, writesMark: true), "utf-16le": FileEncoding(.utf16, writesMark: true),
    "utf-16be": FileEncoding(.utf16BigEndian, writesMark: true),
    "utf-32": FileEncoding(.utf32, writesMark: true),
    "utf-32be": FileEncoding(.utf32BigEndian, writesMark: true),
    "iso-8859-1": FileEncoding(.latin1, writesMark: false), "utf-7": FileEncoding(.utf7, writesMark: false),
    "windows-1252": FileEncoding(.windows1252, writesMark: false),
  ]

  private static let numbers: [Int32: FileEncoding] = [
    65001: FileEncoding(.utf8, writesMark: true), 20127: FileEncoding(.ascii, writesMark: false),
    1200: FileEncoding(.utf16, writesMark: true), 1201: FileEncoding(.utf16BigEndian, writesMark: true),
    12000: FileEncoding(.utf32, writesMark: true), 12001: FileEncoding(.utf32BigEndian, writesMark: true),
    28591: FileEncoding(.latin1, writesMark: false), 1252: FileEncoding(.windows1252, writesMark: false),
    65000: FileEncoding(.utf7, writesMark: false),
  ]

  /// The encoding that an argument of `-Encoding` names: a name, a code page, an Encoding object.
  ///
  /// Throws the error of an argument that names none.
  package init(argument value: Value, _ engine: Engine) throws(ShellError) {
    switch value.base.payload {
    case .string(let name): self = try FileEncoding.named(String(name))
    case .int(let number): self = try FileEncoding.numbered(number)
    default:
      guard let page = try Members.propertyIfPresent(.from("CodePage"), of: value, engine),
        case .int(let number) = page.base.payload
      else { self = try FileEncoding.named(String(try Conversion.text(value, engine))); return }
      let encoding = try FileEncoding.numbered(number)
      let mark = try Members.call("GetPreamble", on: value.base, [], in: engine.global.current, engine)
      var length = 0
      if case .array(let bytes) = mark.base.payload { length = bytes.count }
      self.init(encoding.text, writesMark: length > 0)
    }
  }

  private static func named(_ name: String) throws(ShellError) -> FileEncoding {
    if let known = names[name.lowercased()] ?? webNames[name.lowercased()] { return known }
    if let number = Int32(name) { return try numbered(number) }
    throw EncodingFault.unknownName(name).error()
  }

  private static func numbered(_ number: Int32) throws(ShellError) -> FileEncoding {
    guard let known = numbers[number] else { throw EncodingFault.unknownPage(number).error() }
    return known
  }
}

/// An encoding that there is none of.
package enum EncodingFault: ShellFault {
  case unknownName(String)
  case unknownPage(Int32)

  package var errorId: String { "Argument" }
  package var category: ErrorCategory { .invalidData }
  package var exceptionType: TypeInfo { .psArgumentException }

  package var message: String {
    switch self {
    case .unknownName(let name):
      "'\(name)' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')"
    case .unknownPage(let number):
      "No data is available for encoding \(number). For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
    }
  }
}
