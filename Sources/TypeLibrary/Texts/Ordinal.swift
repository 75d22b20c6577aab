import Runtime

/// Searching and replacing by units, as .NET's ordinal methods do.
enum Ordinal {
  /// The first place of a part at or behind an offset.
  static func firstIndex(
    of part: ShellString, in text: ShellString, from start: Int = 0, ignoringCase: Bool = false
  )
    -> Int?
  {
    guard start <= text.count else { return nil }
    if part.isEmpty { return start }
    let last = text.count - part.count
    var at = start
    while at <= last {
      if matches(part, in: text, at: at, ignoringCase: ignoringCase) { return at }
      at += 1
    }
    return nil
  }

  /// The last place of a part that ends at or before an offset.
  static func lastIndex(of part: ShellString, in text: ShellString, upTo end: Int, ignoringCase: Bool = false)
    -> Int?
  {
    var at = min(end, text.count) - part.count
    while at >= 0 {
      if matches(part, in: text, at: at, ignoringCase: ignoringCase) { return at }
      at -= 1
    }
    return nil
  }

  static func matches(_ part: ShellString, in text: ShellString, at offset: Int, ignoringCase: Bool) -> Bool {
    guard offset >= 0, offset + part.count <= text.count else { return false }
    for index in 0..<part.count {
      let (one, other) = (text[offset + index], part[index])
      if one == other { continue }
      guard ignoringCase, CaseFolding.upper(one) == CaseFolding.upper(other) else { return false }
    }
    return true
  }

  /// All places of a part replaced.
  static func replace(_ text: ShellString, _ old: ShellString, _ new: ShellString, ignoringCase: Bool = false)
    -> ShellString
  {
    guard var found = firstIndex(of: old, in: text, ignoringCase: ignoringCase) else { return text }
    var builder = TextBuilder(reserving: text.count)
    var done = 0
    while true {
      builder.append(text.slice(done..<found))
      builder.append(new)
      done = found + old.count
      guard let next = firstIndex(of: old, in: text, from: done, ignoringCase: ignoringCase) else { break }
      found = next
    }
    builder.append(text.slice(done..<text.count))
    return builder.finish()
  }
}

/// Parts of strings, with .NET's errors.
enum StringSlices {
  static func substring(_ text: ShellString, _ start: Int, _ count: Int? = nil) throws(ShellError)
    -> ShellString
  {
    guard start >= 0 else {
      throw NetFault.outOfRange("StartIndex cannot be less than zero.", parameter: "startIndex").error()
    }
    guard start <= text.count else {
      throw NetFault.outOfRange("startIndex cannot be larger than length of string.", parameter: "startIndex")
        .error()
    }
    guard let count else { return text.slice(start..<text.count) }
    guard count >= 0 else {
      throw NetFault.outOfRange("Length cannot be less than zero.", parameter: "length").error()
    }
    guard start + count <= text.count else {
      throw NetFault.outOfRange(
        "Index and length must refer to a location within the string.", parameter: "length"
      ).error()
    }
    return text.slice(start..<start + count)
  }
}

/// `string.Join`.
enum StringJoining {
  static func join(_ values: [Value], _ separator: ShellString, _ engine: Engine) throws(ShellError)
    -> ShellString
  {
    var builder = TextBuilder()
    for (index, value) in values.enumerated() {
      if index > 0 { builder.append(separator) }
      builder.append(try NetText.of(value, engine))
    }
    return builder.finish()
  }
}
