import Runtime

extension TypeEntry {
  @MemberList static var searching: [MemberEntry] {
    instance("bool Contains(string value)") { (text: ShellString, part: ShellString) in
      Ordinal.firstIndex(of: part, in: text) != nil
    }
    instance("bool Contains(char value)") { (text: ShellString, unit: Unit) in
      Ordinal.firstIndex(of: .from(unit: unit.code), in: text) != nil
    }
    instance("bool Contains(string value, System.StringComparison comparisonType)") {
      (text: ShellString, part: ShellString, comparison: Int32) in
      try StringSearch.first(part, in: text, from: 0, StringSearch.comparison(comparison)) >= 0
    }
    instance("bool Contains(char value, System.StringComparison comparisonType)") {
      (text: ShellString, unit: Unit, comparison: Int32) in
      try StringSearch.first(.from(unit: unit.code), in: text, from: 0, StringSearch.comparison(comparison))
        >= 0
    }
    instances("int IndexOf(char value#)", for: ["", ", int startIndex", ", int startIndex, int count"]) {
      call in
      try StringSearch.firstIndex(call, .ordinal)
    }
    instances("int IndexOf(string value#)", for: ["", ", int startIndex", ", int startIndex, int count"]) {
      call in
      try StringSearch.firstIndex(call, .currentCulture)
    }
    instances(
      "int IndexOf(string value#, System.StringComparison comparisonType)",
      for: ["", ", int startIndex", ", int startIndex, int count"]
    ) { try StringSearch.firstIndex($0, nil) }
    instanceCall("int IndexOf(char value, System.StringComparison comparisonType)") {
      try StringSearch.firstIndex($0, nil)
    }
    instances("int LastIndexOf(char value#)", for: ["", ", int startIndex", ", int startIndex, int count"]) {
      call in
      try StringSearch.lastIndex(call, .ordinal)
    }
    instances("int LastIndexOf(string value#)", for: ["", ", int startIndex", ", int startIndex, int count"])
    { call in
      try StringSearch.lastIndex(call, .currentCulture)
    }
    instances(
      "int LastIndexOf(string value#, System.StringComparison comparisonType)",
      for: ["", ", int startIndex", ", int startIndex, int count"]
    ) { try StringSearch.lastIndex($0, nil) }
    instances("int IndexOfAny(char[] anyOf#)", for: ["", ", int startIndex", ", int startIndex, int count"]) {
      try StringSearch.any($0, last: false)
    }
    instances("int LastIndexOfAny(char[] anyOf#)", for: ["", ", int startIndex"]) {
      try StringSearch.any($0, last: true)
    }
    ends
    replacing
  }

  @MemberList private static var ends: [MemberEntry] {
    instanceCall("bool StartsWith(string value)") { call in
      .bool(
        call.engine.culture.collator.hasPrefix(
          try call.target(as: ShellString.self), try call.argument(0, as: ShellString.self)))
    }
    instanceCall("bool EndsWith(string value)") { call in
      .bool(
        call.engine.culture.collator.hasSuffix(
          try call.target(as: ShellString.self), try call.argument(0, as: ShellString.self)))
    }
    instance("bool StartsWith(char value)") { (text: ShellString, unit: Unit) in
      text.count > 0 && text[0] == unit.code
    }
    instance("bool EndsWith(char value)") { (text: ShellString, unit: Unit) in
      text.count > 0 && text[text.count - 1] == unit.code
    }
    instance("bool StartsWith(string value, System.StringComparison comparisonType)") {
      (text: ShellString, part: ShellString, comparison: Int32) in
      try StringSearch.starts(text, part, StringSearch.comparison(comparison))
    }
    instance("bool EndsWith(string value, System.StringComparison comparisonType)") {
      (text: ShellString, part: ShellString, comparison: Int32) in
      try StringSearch.ends(text, part, StringSearch.comparison(comparison))
    }
    instanceCall("bool StartsWith(string value, bool ignoreCase, cultureinfo culture)") { call in
      let options: CompareOptions = try call.argument(1, as: Bool.self) ? .ignoreCase : []
      return .bool(
        Cultures.of(call[2], call.engine).collator.hasPrefix(
          try call.target(as: ShellString.self), try call.argument(0, as: ShellString.self), options))
    }
    instanceCall("bool EndsWith(string value, bool ignoreCase, cultureinfo culture)") { call in
      let options: CompareOptions = try call.argument(1, as: Bool.self) ? .ignoreCase : []
      return .bool(
        Cultures.of(call[2], call.engine).collator.hasSuffix(
          try call.target(as: ShellString.self), try call.argument(0, as: ShellString.self), options))
    }
  }

  @MemberList private static var replacing: [MemberEntry] {
    instance("string Replace(string oldValue, string newValue)") {
      (text: ShellString, old: ShellString, new: ShellString) in
      Ordinal.replace(text, try StringSearch.notEmpty(old), new)
    }
    instance("string Replace(char oldChar, char newChar)") { (text: ShellString, old: Unit, new: Unit) in
      Ordinal.replace(text, .from(unit: old.code), .from(unit: new.code))
    }
    instance("string Replace(string oldValue, string newValue, System.StringComparison comparisonType)") {
      (text: ShellString, old: ShellString, new: ShellString, comparison: Int32) in
      Ordinal.replace(
        text, try StringSearch.notEmpty(old), new,
        ignoringCase: try StringSearch.comparison(comparison).ignoresCase)
    }
    instance("string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)") {
      (text: ShellString, old: ShellString, new: ShellString, ignoresCase: Bool, _: Value) in
      Ordinal.replace(text, try StringSearch.notEmpty(old), new, ignoringCase: ignoresCase)
    }
    instance("string ReplaceLineEndings()") { (text: ShellString) in
      StringSearch.lineEndings(text, .from("\n"))
    }
    instance("string ReplaceLineEndings(string replacementText)") { (text: ShellString, end: ShellString) in
      StringSearch.lineEndings(text, end)
    }
  }
}

/// Searching by a StringComparison.
enum StringSearch {
  static func comparison(_ number: Int32) throws -> StringComparison {
    guard let comparison = StringComparison(rawValue: number) else {
      throw NetFault.argument(
        "The string comparison type passed in is currently not supported.", parameter: "comparisonType")
    }
    return comparison
  }

  static func notEmpty(_ text: ShellString) throws -> ShellString {
    guard !text.isEmpty else {
      throw NetFault.argument("The value cannot be an empty string.", parameter: "oldValue")
    }
    return text
  }

  /// The first place at or behind a start, -1 without one.
  static func first(
    _ part: ShellString, in text: ShellString, from start: Int, _ comparison: StringComparison
  ) -> Int {
    if comparison.isOrdinal || part.isASCII && text.isASCII {
      return Ordinal.firstIndex(of: part, in: text, from: start, ignoringCase: comparison.ignoresCase) ?? -1
    }
    let options: CompareOptions = comparison.ignoresCase ? .ignoreCase : []
    let rest = text.slice(start..<text.count)
    return StringOrder.collator(comparison).firstRange(of: part, in: rest, options).map {
      $0.lowerBound + start
    } ?? -1
  }

  static func last(
    _ part: ShellString, in text: ShellString, upTo end: Int, _ comparison: StringComparison
  ) -> Int {
    if comparison.isOrdinal || part.isASCII && text.isASCII {
      return Ordinal.lastIndex(of: part, in: text, upTo: end, ignoringCase: comparison.ignoresCase) ?? -1
    }
    let options: CompareOptions = comparison.ignoresCase ? .ignoreCase : []
    return StringOrder.collator(comparison).lastRange(of: part, in: text.slice(0..<end), options)?.lowerBound
      ?? -1
  }

  /// `IndexOf(value[, start[, count]][, comparison])`; the comparison comes last unless it is fixed.
  static func firstIndex(_ call: MethodArguments, _ fixed: StringComparison?) throws -> Value {
    let (text, part, comparison, numbers) = try parts(call, fixed)
    let start = numbers.first ?? 0
    guard start >= 0, start <= text.count else { throw badStart() }
    let count = numbers.count > 1 ? numbers[1] : text.count - start
    guard count >= 0, start + count <= text.count else { throw badCount() }
    return .int(first(part, in: text.slice(0..<start + count), from: start, comparison))
  }

  static func lastIndex(_ call: MethodArguments, _ fixed: StringComparison?) throws -> Value {
    let (text, part, comparison, numbers) = try parts(call, fixed)
    guard !text.isEmpty else { return .int(part.isEmpty ? 0 : -1) }
    let start = numbers.first ?? text.count - 1
    guard start >= -1, start <= text.count else { throw badStart() }
    let end = min(start + 1, text.count)
    let count = numbers.count > 1 ? numbers[1] : end
    guard count >= 0, end - count >= 0 else { throw badCount() }
    let found = last(part, in: text, upTo: end, comparison)
    return .int(found >= end - count ? found : -1)
  }

  private static func parts(
    _ call: MethodArguments, _ fixed: StringComparison?
  ) throws -> (ShellString, ShellString, StringComparison, [Int]) {
    let text = try call.target(as: ShellString.self)
    let part = try NetText.of(call[0], call.engine)
    let last = call.values.count - (fixed == nil ? 1 : 0)
    var numbers: [Int] = []
    for index in 1..<max(last, 1) { numbers.append(try call.argument(index, as: Int.self)) }
    return (text, part, try fixed ?? comparison(call.argument(last, as: Int32.self)), numbers)
  }

  private static func badStart() -> NetFault {
    .outOfRange(
      "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
      parameter: "startIndex")
  }

  private static func badCount() -> NetFault {
    .outOfRange(
      "Count must be positive and count must refer to a location within the string/array/collection.",
      parameter: "count")
  }

  static func any(_ call: MethodArguments, last: Bool) throws -> Value {
    let text = try call.target(as: ShellString.self)
    let wanted = Set(try call.argument(0, as: [Unit].self).map(\.code))
    if last {
      var at =
        call.values.count > 1 ? min(try call.argument(1, as: Int.self), text.count - 1) : text.count - 1
      while at >= 0, !wanted.contains(text[at]) { at -= 1 }
      return .int(at)
    }
    let start = call.values.count > 1 ? try call.argument(1, as: Int.self) : 0
    guard start >= 0, start <= text.count else { throw badStart() }
    let end =
      call.values.count > 2 ? min(start + (try call.argument(2, as: Int.self)), text.count) : text.count
    for index in start..<max(end, start) where wanted.contains(text[index]) { return .int(index) }
    return .int(-1)
  }

  static func starts(_ text: ShellString, _ part: ShellString, _ comparison: StringComparison) -> Bool {
    if comparison.isOrdinal {
      return Ordinal.matches(part, in: text, at: 0, ignoringCase: comparison.ignoresCase)
    }
    return StringOrder.collator(comparison).hasPrefix(text, part, comparison.ignoresCase ? .ignoreCase : [])
  }

  static func ends(_ text: ShellString, _ part: ShellString, _ comparison: StringComparison) -> Bool {
    if comparison.isOrdinal {
      return Ordinal.matches(
        part, in: text, at: text.count - part.count, ignoringCase: comparison.ignoresCase)
    }
    return StringOrder.collator(comparison).hasSuffix(text, part, comparison.ignoresCase ? .ignoreCase : [])
  }

  static func lineEndings(_ text: ShellString, _ replacement: ShellString) -> ShellString {
    var builder = TextBuilder(reserving: text.count)
    var index = 0
    while index < text.count {
      let unit = text[index]
      index += 1
      switch unit {
      case 0x0D:
        if index < text.count, text[index] == 0x0A { index += 1 }
        builder.append(replacement)
      case 0x0A, 0x0C, 0x85, 0x2028, 0x2029: builder.append(replacement)
      default: builder.append(unit: unit)
      }
    }
    return builder.finish()
  }
}
