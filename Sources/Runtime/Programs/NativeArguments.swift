import Syntax

/// From the words of a call to the argument array of a program.
struct NativeArguments {
  private let call: CommandCall
  private let engine: Engine
  private let writesObjects: Bool
  private var list: [String] = []
  private var isVerbatim = false
  private var hasBlock = false

  init(_ call: CommandCall, _ engine: Engine, writesObjects: Bool) {
    (self.call, self.engine, self.writesObjects) = (call, engine, writesObjects)
  }

  /// The arguments, wildcards and `~` of unquoted words expanded.
  func words() throws(ShellError) -> [String] {
    var copy = self
    for argument in call.arguments { try copy.add(argument) }
    // What a script block is written with, and what it answers in (observed).
    if copy.hasBlock {
      copy.list += ["-inputFormat", "xml", "-outputFormat", writesObjects ? "xml" : "text"]
    }
    return copy.list
  }

  private mutating func add(_ argument: Argument) throws(ShellError) {
    guard let name = argument.name else {
      if let value = argument.value { try add(value, argument, prefix: "") }
      return
    }
    let word = "-\(String(name))"
    guard let value = argument.value else {
      // `-name:` out of `$args` is dropped (observed); what follows it is an argument of its own.
      if !word.hasSuffix(":") { list.append(word) }
      return
    }
    guard !isSpaced(argument, name) else {
      list.append(word + ":")
      return try add(value, argument, prefix: "")
    }
    try add(value, argument, prefix: word + ":")
  }

  /// Whether blanks stand between `-name:` and its argument.
  private func isSpaced(_ argument: Argument, _ name: ShellString) -> Bool {
    let offset = argument.extent.start + Int32(name.count) + 2
    guard offset < argument.extent.end, !argument.isSplatted else { return false }
    let next = call.source.units(in: Extent(offset, offset + 1)).first
    return next == 0x20 || next == 0x09
  }

  private mutating func add(_ value: Value, _ argument: Argument, prefix: String) throws(ShellError) {
    if value.isNull { return }
    if case .block(let block) = value.base.payload {
      hasBlock = true
      list += ["-encodedCommand", Base64Words.encode(TextEncoding.utf16.encode(block.text))]
      return
    }
    guard let elements = try Enumeration.of(value, engine) else {
      let text = String(try Conversion.text(value, engine))
      if text == "--%", prefix.isEmpty, argument.form == .plain { return isVerbatim = true }
      return try append(text, argument, prefix)
    }
    var isFirst = true
    while let element = try elements.next(engine) {
      if element.isNull { continue }
      let text = String(try Conversion.text(element, engine))
      // `a,b` as a word is handed over as it was written.
      if isFirst, argument.form == .list, !text.contains(where: { $0 == " " || $0 == "\t" }) {
        let written = String(ShellString.from(units: call.source.units(in: argument.extent)))
        for word in written.split(separator: " ") { try append(String(word), argument, prefix) }
        return
      }
      isFirst = false
      try append(text, argument, prefix)
    }
  }

  private mutating func append(_ text: String, _ argument: Argument, _ prefix: String) throws(ShellError) {
    if isVerbatim {
      list += expandVariables(text).split(separator: " ").map { String($0) }
      return
    }
    guard argument.form != .quoted else { return list.append(prefix + text) }
    for word in try expand(text) { list.append(prefix + word) }
  }

  /// The paths that an unquoted word with wildcards stands for, relative as it was; the word itself if there are none.
  private func expand(_ text: String) throws(ShellError) -> [String] {
    let home = engine.providers.provider(named: "FileSystem")?.home
    guard PathResolver.hasWildcards(text) else {
      guard let home, text == "~" || text.hasPrefix("~/") else { return [text] }
      return [home + text.dropFirst()]
    }
    guard let current = engine.providers.location, current.provider.isFileSystem else { return [text] }
    // A word that is no path, or no pattern, is an argument like any other.
    guard let found = try? PathResolver(PathScope(engine, call.caller)).resolve(text), !found.isEmpty,
      found.allSatisfy({ $0.provider.isFileSystem })
    else { return [text] }
    guard !text.hasPrefix("/"), !text.hasPrefix("~") else { return found.map(\.path) }
    return found.map { NativeArguments.relative($0.path, to: current.path) }
  }

  private static func relative(_ path: String, to base: String) -> String {
    let (target, start) = (path.split(separator: "/"), base.split(separator: "/"))
    let shared = zip(target, start).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: start.count - shared) + target[shared...].map { String($0) }
    return parts.joined(separator: "/")
  }

  /// `%NAME%` behind `--%`.
  private func expandVariables(_ text: String) -> String {
    let parts = text.split(separator: "%", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count > 2 else { return text }
    var result = parts[0]
    var index = 1
    while index < parts.count {
      if index + 1 < parts.count, let value = engine.environment[.from(parts[index])] {
        result += String(value) + parts[index + 1]
        index += 2
      } else {
        result += "%" + parts[index]
        index += 1
      }
    }
    return result
  }
}

/// Base64, as `-EncodedCommand` takes it.
enum Base64Words {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let code = alphabet[Int(bits >> UInt32(18 - 6 * place) & 0x3F)]
        text.append(place <= group.count ? code : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
