import Runtime

/// A System.Text.Encoding.
final class EncodingObject: Content, BridgedContent {
  let encoding: TextEncoding
  let writesMark: Bool
  /// Whether bytes that are no text are an error; else U+FFFD stands for them.
  let refusesInvalid: Bool

  init(_ encoding: TextEncoding, writesMark: Bool, refusesInvalid: Bool = false, type: TypeInfo? = nil) {
    (self.encoding, self.writesMark, self.refusesInvalid) = (encoding, writesMark, refusesInvalid)
    super.init(type: type ?? TypeTable.find(EncodingFacts.of(encoding).type) ?? .object)
  }

  /// What writers use unless told otherwise.
  static var standard: EncodingObject { EncodingObject(.utf8, writesMark: false) }

  var facts: EncodingFacts { EncodingFacts.of(encoding) }
  var preamble: [UInt8] { writesMark ? encoding.mark : [] }

  /// The encoding of an argument that may be left out.
  static func of(_ value: Value) throws(ShellError) -> EncodingObject {
    value.isNull ? .standard : try EncodingObject.unwrap(value)
  }

  /// The text of bytes; throws DecoderFallbackException for bytes that are none where the encoding is strict.
  func decode(_ bytes: ArraySlice<UInt8>) throws -> ShellString {
    let text = encoding.decode(bytes)
    guard refusesInvalid, encoding == .utf8, text.utf8 != Array(bytes) else { return text }
    let index = EncodingObject.firstInvalid(bytes)
    let byte = String(bytes[bytes.startIndex + index], radix: 16, uppercase: true)
    throw NetFault.named(
      "System.Text.DecoderFallbackException",
      "Unable to translate bytes [\(byte.count < 2 ? "0" : "")\(byte)] at index \(index) from specified code page to Unicode."
    )
  }

  private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var index = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): index += UTF8.width(scalar)
      case .emptyInput, .error: return min(index, max(bytes.count - 1, 0))
      }
    }
  }

  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    guard let other = other as? EncodingObject else { return false }
    return other.encoding == encoding && other.writesMark == writesMark
  }

  override func hash(_ engine: Engine) -> UInt32 { UInt32(facts.page) }
}

/// What .NET says of an encoding.
struct EncodingFacts {
  let name: String
  let webName: String
  let page: Int32
  let type: String
  let isSingleByte: Bool

  static func of(_ encoding: TextEncoding) -> EncodingFacts { table[encoding] ?? fallback }

  /// An encoding by one of its names.
  static func named(_ name: String) -> TextEncoding? {
    let key = name.lowercased()
    return aliases[key] ?? table.first { $0.value.webName.lowercased() == key }?.key
  }

  static func numbered(_ page: Int32) -> TextEncoding? { table.first { $0.value.page == page }?.key }

  private static let fallback = EncodingFacts(
    name: "Unicode (UTF-8)", webName: "utf-8", page: 65001,
    type: "System.Text.UTF8Encoding+UTF8EncodingSealed",
    isSingleByte: false)

  private static let aliases: [String: TextEncoding] = [
    "utf8": .utf8, "unicode": .utf16, "utf-16le": .utf16, "ucs-2": .utf16,
    "bigendianunicode": .utf16BigEndian,
    "unicodefffe": .utf16BigEndian, "ascii": .ascii, "us-ascii": .ascii, "latin1": .latin1,
    "iso8859-1": .latin1,
    "l1": .latin1, "utf32": .utf32, "utf-32le": .utf32, "cp1252": .windows1252, "x-ansi": .windows1252,
  ]

  private static let table: [TextEncoding: EncodingFacts] = [
    .utf8: fallback,
    .utf16: EncodingFacts(
      name: "Unicode", webName: "utf-16", page: 1200, type: "System.Text.UnicodeEncoding", isSingleByte: false
    ),
    .utf16BigEndian: EncodingFacts(
      name: "Unicode (Big-Endian)", webName: "utf-16BE", page: 1201, type: "System.Text.UnicodeEncoding",
      isSingleByte: false),
    .utf32: EncodingFacts(
      name: "Unicode (UTF-32)", webName: "utf-32", page: 12000, type: "System.Text.UTF32Encoding",
      isSingleByte: false),
    .utf32BigEndian: EncodingFacts(
      name: "Unicode (UTF-32 Big-Endian)", webName: "utf-32BE", page: 12001,
      type: "System.Text.UTF32Encoding",
      isSingleByte: false),
    .ascii: EncodingFacts(
      name: "US-ASCII", webName: "us-ascii", page: 20127,
      type: "System.Text.ASCIIEncoding+ASCIIEncodingSealed",
      isSingleByte: true),
    .latin1: EncodingFacts(
      name: "Western European (ISO)", webName: "iso-8859-1", page: 28591,
      type: "System.Text.Latin1Encoding+Latin1EncodingSealed", isSingleByte: true),
    .windows1252: EncodingFacts(
      name: "Western European (Windows)", webName: "windows-1252", page: 1252,
      type: "System.Text.SBCSCodePageEncoding", isSingleByte: true),
    .utf7: EncodingFacts(
      name: "Unicode (UTF-7)", webName: "utf-7", page: 65000, type: "System.Text.UTF7Encoding",
      isSingleByte: false),
  ]
}
