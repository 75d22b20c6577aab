import Glibc

extension Parser {
  /// An assembly is a file, named from the script's folder on, or from the current one without a script.
  mutating func checkAssembly(_ name: StringConstantExpressionAst) {
    let text = source.string(of: name.text)
    if text.hasPrefix("\\\\") || text.hasPrefix("//") {
      report(.cannotLoadAssemblyFromUncPath, name.extent, text)
      return
    }
    if let scheme = Parser.scheme(of: text) {
      if scheme != "file" { report(.cannotLoadAssemblyWithUriSchema, name.extent, scheme) }
      return
    }
    if text.hasPrefix("/") { return }
    let folder = source.fileName.flatMap { file in file.lastIndex(of: "/").map { String(file[...$0]) } } ?? ""
    if access(folder + text, F_OK) != 0 { report(.errorLoadingAssembly, name.extent, text) }
  }

  /// The scheme of a URI, in lower case.
  private static func scheme(of text: String) -> String? {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
    let scheme = text[..<colon]
    let isScheme = scheme.utf8.allSatisfy {
      $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    return isScheme && scheme.utf8.count > 1 ? scheme.lowercased() : nil
  }
}
