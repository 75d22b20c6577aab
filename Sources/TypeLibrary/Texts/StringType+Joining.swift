import Runtime

extension TypeEntry {
  @MemberList static var comparing: [MemberEntry] {
    staticCall("int Compare(string strA, string strB)") { call in
      .int(
        call.engine.culture.collator.compare(
          try call.argument(0, as: ShellString.self), try call.argument(1, as: ShellString.self)
        ).signum())
    }
    staticCall("int Compare(string strA, string strB, bool ignoreCase)") { call in
      let options: CompareOptions = try call.argument(2, as: Bool.self) ? .ignoreCase : []
      return .int(
        call.engine.culture.collator.compare(
          try call.argument(0, as: ShellString.self), try call.argument(1, as: ShellString.self), options
        ).signum())
    }
    method("int Compare(string strA, string strB, System.StringComparison comparisonType)") {
      (left: ShellString, right: ShellString, comparison: Int32) in
      StringOrder.compare(left, right, try StringSearch.comparison(comparison))
    }
    staticCall("int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)") { call in
      let options: CompareOptions = try call.argument(2, as: Bool.self) ? .ignoreCase : []
      return .int(
        Cultures.of(call[3], call.engine).collator.compare(
          try call.argument(0, as: ShellString.self), try call.argument(1, as: ShellString.self), options
        ).signum())
    }
    method("int CompareOrdinal(string strA, string strB)") { (left: ShellString, right: ShellString) in
      ShellString.compareOrdinal(left, right)
    }
    instanceCall("int CompareTo(string strB)") { call in
      if call[0].isNull { return .int(1) }
      return .int(
        call.engine.culture.collator.compare(
          try call.target(as: ShellString.self), try call.argument(0, as: ShellString.self)
        ).signum())
    }
    instanceCall("int CompareTo(System.Object value)") { call in
      if call[0].isNull { return .int(1) }
      guard case .string(let other) = call[0].base.payload else {
        throw NetFault.argument("Object must be of type String.")
      }
      return .int(call.engine.culture.collator.compare(try call.target(as: ShellString.self), other).signum())
    }
    instanceCall("bool Equals(string value)") { call in
      .bool(
        call[0].isNull
          ? false : try call.target(as: ShellString.self) == call.argument(0, as: ShellString.self))
    }
    instance("bool Equals(string value, System.StringComparison comparisonType)") {
      (text: ShellString, other: ShellString, comparison: Int32) in
      StringOrder.equal(text, other, try StringSearch.comparison(comparison))
    }
    method("bool Equals(string a, string b)") { (left: ShellString, right: ShellString) in left == right }
    method("bool Equals(string a, string b, System.StringComparison comparisonType)") {
      (left: ShellString, right: ShellString, comparison: Int32) in
      StringOrder.equal(left, right, try StringSearch.comparison(comparison))
    }
    method("bool op_Equality(string a, string b)") { (left: ShellString, right: ShellString) in left == right
    }
    method("bool op_Inequality(string a, string b)") { (left: ShellString, right: ShellString) in
      !(left == right)
    }
    method("bool IsNullOrEmpty(string value)") { (text: ShellString) in text.isEmpty }
    method("bool IsNullOrWhiteSpace(string value)") { (text: ShellString) in
      StringTrimming.trim(text, nil, start: true, end: false).isEmpty
    }
    method("string Intern(string str)") { (text: ShellString) in text }
    method("string Copy(string str)") { (text: ShellString) in text }
  }

  @MemberList static var joining: [MemberEntry] {
    statics(
      "string Join(#)",
      for: [
        "string separator, Params string[] value", "string separator, Params System.Object[] values",
        "char separator, Params string[] value", "char separator, Params System.Object[] values",
        "string separator, System.Collections.Generic.IEnumerable[string] values",
        "string separator, System.ReadOnlySpan[string] value",
        "char separator, System.ReadOnlySpan[string] value",
        "string separator, System.ReadOnlySpan[System.Object] values",
        "char separator, System.ReadOnlySpan[System.Object] values",
      ]
    ) { try StringBodies.join($0) }
    statics(
      [
        "string Join[T](string separator, System.Collections.Generic.IEnumerable[T] values)",
        "string Join[T](char separator, System.Collections.Generic.IEnumerable[T] values)",
      ]
    ) { try StringBodies.join($0) }
    statics(
      "string Join(#, string[] value, int startIndex, int count)",
      for: ["string separator", "char separator"]
    ) { call in
      let values = try Elements.of(call[1], call.engine, parameter: "value")
      let (start, count) = (try call.argument(2, as: Int.self), try call.argument(3, as: Int.self))
      guard start >= 0, count >= 0, start + count <= values.count else {
        throw NetFault.outOfRange(
          "Index and count must refer to a location within the buffer.", parameter: "startIndex")
      }
      return .string(
        try StringJoining.join(
          Array(values[start..<start + count]), NetText.of(call[0], call.engine), call.engine))
    }
    statics(
      "string Concat(#)",
      for: [
        "System.Object arg0", "System.Object arg0, System.Object arg1",
        "System.Object arg0, System.Object arg1, System.Object arg2", "Params System.Object[] args",
        "Params string[] values", "string str0, string str1", "string str0, string str1, string str2",
        "string str0, string str1, string str2, string str3",
        "System.Collections.Generic.IEnumerable[string] values", "System.ReadOnlySpan[System.Object] args",
        "System.ReadOnlySpan[string] values",
      ]
    ) { call in
      let isGathered =
        call.values.count == 1 && !call[0].isNull
        && (call.signature.parameters[0].type.kind == .array
          || call.signature.parameters[0].type.definition != nil)
      let values = isGathered ? try Elements.of(call[0], call.engine) : Array(call.values)
      return .string(try StringJoining.join(values, .empty, call.engine))
    }
    statics(
      "string Format(string format, #)",
      for: [
        "System.Object arg0", "System.Object arg0, System.Object arg1",
        "System.Object arg0, System.Object arg1, System.Object arg2", "Params System.Object[] args",
        "System.ReadOnlySpan[System.Object] args",
      ]
    ) { .string(try CompositeText.of($0, formatAt: 0)) }
    statics(
      "string Format(System.IFormatProvider provider, string format, #)",
      for: [
        "System.Object arg0", "System.Object arg0, System.Object arg1",
        "System.Object arg0, System.Object arg1, System.Object arg2", "Params System.Object[] args",
        "System.ReadOnlySpan[System.Object] args",
      ]
    ) { .string(try CompositeText.withProvider($0)) }
  }

  @MemberList static var splitting: [MemberEntry] {
    instances(
      "string[] Split(#)",
      for: [
        "Params char[] separator", "System.ReadOnlySpan[char] separator", "char[] separator, int count",
        "char[] separator, int count, System.StringSplitOptions options",
        "char[] separator, System.StringSplitOptions options",
        "char separator, int count, System.StringSplitOptions options = None",
        "char separator, System.StringSplitOptions options = None",
        "string separator, System.StringSplitOptions options = None",
        "string separator, int count, System.StringSplitOptions options = None",
        "string[] separator, System.StringSplitOptions options",
        "string[] separator, int count, System.StringSplitOptions options",
      ]
    ) { try StringSplitting.split($0) }
  }
}

enum StringBodies {
  static func join(_ call: MethodArguments) throws -> Value {
    let values = try Elements.of(call[1], call.engine, parameter: "values")
    return .string(try StringJoining.join(values, NetText.of(call[0], call.engine), call.engine))
  }
}

/// `Split` in all its forms.
enum StringSplitting {
  static func split(_ call: MethodArguments) throws -> Value {
    var count = Int.max
    var options: Int32 = 0
    for index in 1..<max(call.values.count, 1) {
      switch call[index].payload {
      case .int: count = try call.argument(index, as: Int.self)
      case .enumeration(_, let number): options = number
      default: break
      }
    }
    guard count >= 0 else { throw NetFault.outOfRange("Count cannot be less than zero.", parameter: "count") }
    let text = try call.target(as: ShellString.self)
    let parts = split(
      text, at: try separators(call), count, removesEmpty: options & 1 != 0, trims: options & 2 != 0)
    return .array(ArrayObject(parts.map { .string($0) }, type: .stringArray))
  }

  /// What the text is cut at; nil for white space.
  private static func separators(_ call: MethodArguments) throws -> [ShellString]? {
    let isText =
      call.signature.parameters[0].type === TypeInfo.string
      || call.signature.parameters[0].type === TypeInfo.stringArray
    switch call[0].payload {
    case .char(let unit): return [.from(unit: unit)]
    case .string(let text) where isText: return text.isEmpty ? [] : [text]
    case .string(let text): return text.isEmpty ? nil : (0..<text.count).map { .from(unit: text[$0]) }
    case .array(let array):
      var found: [ShellString] = []
      for element in array.elements {
        let text = try NetText.of(element, call.engine)
        if !text.isEmpty { found.append(text) }
      }
      return found.isEmpty ? nil : found
    default: return nil
    }
  }

  private static func split(
    _ text: ShellString, at separators: [ShellString]?, _ count: Int, removesEmpty: Bool, trims: Bool
  ) -> [ShellString] {
    var parts: [ShellString] = []
    var start = 0
    var index = 0
    func clean(_ part: ShellString) -> ShellString {
      trims ? StringTrimming.trim(part, nil, start: true, end: true) : part
    }
    while index < text.count, parts.count < count - 1 {
      guard let length = separatorLength(text, index, separators) else {
        index += 1
        continue
      }
      let part = clean(text.slice(start..<index))
      if !removesEmpty || !part.isEmpty { parts.append(part) }
      index += length
      start = index
    }
    guard count > 0 else { return [] }
    var rest = text.slice(start..<text.count)
    if removesEmpty, count != .max { rest = withoutLeading(rest, separators) }
    let last = clean(rest)
    if !removesEmpty || !last.isEmpty { parts.append(last) }
    return parts
  }

  private static func withoutLeading(_ text: ShellString, _ separators: [ShellString]?) -> ShellString {
    var index = 0
    while index < text.count, let length = separatorLength(text, index, separators) { index += length }
    return text.slice(index..<text.count)
  }

  private static func separatorLength(_ text: ShellString, _ index: Int, _ separators: [ShellString]?) -> Int?
  {
    guard let separators else { return Characters.isWhiteSpace(text[index]) ? 1 : nil }
    return separators.first { Ordinal.matches($0, in: text, at: index, ignoringCase: false) }?.count
  }
}
