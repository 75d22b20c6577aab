import Runtime

/// Texts as HTML has them (`WebUtility.HtmlEncode`).
enum HTMLText {
  static func append(_ text: ShellString, to markup: inout TextBuilder) {
    var offset = 0
    while offset < text.count {
      let unit = text[offset]
      offset += 1
      switch unit {
      case 0x3C: markup.append("&lt;")
      case 0x3E: markup.append("&gt;")
      case 0x22: markup.append("&quot;")
      case 0x27: markup.append("&#39;")
      case 0x26: markup.append("&amp;")
      case 0xA0...0xFF: markup.append("&#\(unit);")
      case 0xD800...0xDBFF where offset < text.count && UTF16.isTrailSurrogate(text[offset]):
        let scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(text[offset] & 0x3FF))
        offset += 1
        markup.append("&#\(scalar);")
      default: markup.append(unit: unit)
      }
    }
  }
}
