import Runtime

extension TypeEntry {
  static var style: TypeEntry {
    TypeEntry("System.Management.Automation.PSStyle") {
      for (name, code) in StyleCodes.all {
        property("string \(name) {get;}") { (_: StyleObject) in StyleCodes.sequence(code) }
      }
      part("FormattingData Formatting")
      part("ProgressConfiguration Progress")
      part("FileInfoFormatting FileInfo")
      part("ForegroundColor Foreground")
      part("BackgroundColor Background")
      property("System.Management.Automation.OutputRendering OutputRendering {get;set;}") {
        (style: StyleObject) in
        rendering(style.sheet.rendering)
      } set: { (style, value: Value) in
        guard case .enumeration(_, let number) = value.base.payload else { return }
        style.sheet.rendering = OutputRendering(rawValue: number) ?? .host
      }
      staticProperty("System.Management.Automation.PSStyle Instance {get;}") { (engine: Engine) in
        engine.style.object()
      }
      instance("string FormatHyperlink(string text, uri link)") {
        (_: StyleObject, text: ShellString, link: Value) in
        StyleCodes.hyperlink(text, to: link)
      }
      for (kind, base) in [("Foreground", 30), ("Background", 40)] {
        staticCall(
          "string Map\(kind)ColorToEscapeSequence(System.ConsoleColor \(kind.lowercased())Color)"
        ) { call in
          .string(StyleCodes.consoleColor(call[0], base))
        }
      }
      staticCall(
        "string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)"
      ) { call in
        .string(StyleCodes.pair(call[0], call[1]))
      }
    }
  }

  /// A part of `$PSStyle`, by its class and name.
  private static func part(_ text: String) -> MemberEntry {
    let type = String(text.prefix { $0 != " " })
    return property("System.Management.Automation.PSStyle+\(text) {get;}") { (style: StyleObject) in
      style.sheet.object(type)
    }
  }

  private static func rendering(_ rendering: OutputRendering) -> Value {
    guard let type = TypeTable.find("System.Management.Automation.OutputRendering") else { return .null }
    return Value(.enumeration(type.number, rendering.rawValue))
  }

  static var styleForeground: TypeEntry { colors("ForegroundColor", base: 30) }
  static var styleBackground: TypeEntry { colors("BackgroundColor", base: 40) }

  private static func colors(_ part: String, base: Int) -> TypeEntry {
    TypeEntry("System.Management.Automation.PSStyle+\(part)") {
      for (index, name) in StyleCodes.colors.enumerated() {
        let code = index < 8 ? base + index : base + 52 + index
        property("string \(name) {get;}") { (_: StyleObject) in StyleCodes.sequence("\(code)") }
      }
      instance("string FromRgb(byte red, byte green, byte blue)") {
        (_: StyleObject, red: UInt8, green: UInt8, blue: UInt8) in
        StyleCodes.sequence("\(base + 8);2;\(red);\(green);\(blue)")
      }
      instance("string FromRgb(int rgb)") { (_: StyleObject, rgb: Int32) in
        StyleCodes.sequence("\(base + 8);2;\(rgb >> 16 & 0xFF);\(rgb >> 8 & 0xFF);\(rgb & 0xFF)")
      }
    }
  }
}

/// Numbers of escape sequences by the names that `$PSStyle` gives them.
enum StyleCodes {
  static let all: [(name: String, code: String)] = [
    ("Reset", "0"), ("BlinkOff", "25"), ("Blink", "5"), ("BoldOff", "22"), ("Bold", "1"), ("DimOff", "22"),
    ("Dim", "2"), ("Hidden", "8"), ("HiddenOff", "28"), ("Reverse", "7"), ("ReverseOff", "27"),
    ("ItalicOff", "23"), ("Italic", "3"), ("UnderlineOff", "24"), ("Underline", "4"),
    ("StrikethroughOff", "29"), ("Strikethrough", "9"),
  ]

  /// In order of their numbers from 30 or 40, the bright ones from 90 or 100.
  static let colors: [String] = {
    let plain = ["Black", "Red", "Green", "Yellow", "Blue", "Magenta", "Cyan", "White"]
    return plain + plain.map { "Bright\($0)" }
  }()

  static func sequence(_ code: String) -> ShellString { .from("\u{1B}[\(code)m") }

  /// A text that leads to an address; the text alone for what is no absolute address.
  static func hyperlink(_ text: ShellString, to link: Value) -> ShellString {
    let address = String(Conversion.plainText(link))
    guard let colon = address.firstIndex(of: ":"), !address[..<colon].contains(" "),
      colon != address.startIndex
    else { return text }
    return .from("\u{1B}]8;;\(address)\u{1B}\\\(String(text))\u{1B}]8;;\u{1B}\\")
  }

  /// Codes of the console's sixteen colours in .NET's order, as foreground.
  private static let consoleCodes = [30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97]

  static func consoleColor(_ color: Value, _ base: Int) -> ShellString {
    sequence("\(code(color, base))")
  }

  static func pair(_ foreground: Value, _ background: Value) -> ShellString {
    sequence("\(code(foreground, 30));\(code(background, 40))")
  }

  private static func code(_ color: Value, _ base: Int) -> Int {
    guard case .enumeration(_, let number) = color.base.payload, consoleCodes.indices.contains(Int(number))
    else { return 39 }
    return consoleCodes[Int(number)] + base - 30
  }
}
