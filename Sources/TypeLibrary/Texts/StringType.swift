import Runtime

extension TypeEntry {
  static var string: TypeEntry {
    TypeEntry("System.String") {
      property("int Length {get;}") { (text: ShellString) in text.count }
      indexed("char Chars(int index) {get;}") { call in
        let text = try call.target(as: ShellString.self)
        let index = try call.argument(0, as: Int.self)
        guard index >= 0, index < text.count else { throw NetFault.indexOutOfRange }
        return .char(text[index])
      }
      field("string Empty") { ShellString.empty }
      new("(char[] value)") { (units: [Unit]) in ShellString.from(units: units.map(\.code)) }
      new("(char[] value, int startIndex, int length)") { (units: [Unit], start: Int, count: Int) in
        try StringSlices.substring(.from(units: units.map(\.code)), start, count)
      }
      new("(char c, int count)") { (unit: Unit, count: Int) in
        guard count >= 0 else {
          throw NetFault.outOfRange("'count' must be non-negative.", parameter: "count")
        }
        return ShellString.from(units: Array(repeating: unit.code, count: count))
      }
      slices
      casing
      trimming
      searching
      comparing
      joining
      splitting
    }
  }

  @MemberList private static var slices: [MemberEntry] {
    instance("string Substring(int startIndex)") { (text: ShellString, start: Int) in
      try StringSlices.substring(text, start)
    }
    instance("string Substring(int startIndex, int length)") { (text: ShellString, start: Int, count: Int) in
      try StringSlices.substring(text, start, count)
    }
    instance("string Remove(int startIndex)") { (text: ShellString, start: Int) in
      guard start >= 0 else {
        throw NetFault.outOfRange("StartIndex cannot be less than zero.", parameter: "startIndex")
      }
      guard start <= text.count else {
        throw NetFault.outOfRange("startIndex must be less than length of string.", parameter: "startIndex")
      }
      return text.slice(0..<start)
    }
    instance("string Remove(int startIndex, int count)") { (text: ShellString, start: Int, count: Int) in
      guard start >= 0 else {
        throw NetFault.outOfRange("StartIndex cannot be less than zero.", parameter: "startIndex")
      }
      guard count >= 0 else {
        throw NetFault.outOfRange("Count cannot be less than zero.", parameter: "count")
      }
      guard start + count <= text.count else {
        throw NetFault.outOfRange(
          "Index and count must refer to a location within the string.", parameter: "count")
      }
      return ShellString.concatenate(text.slice(0..<start), text.slice(start + count..<text.count))
    }
    instance("string Insert(int startIndex, string value)") {
      (text: ShellString, start: Int, piece: ShellString) in
      guard start >= 0, start <= text.count else {
        throw NetFault.outOfRange(
          "Specified argument was out of the range of valid values.", parameter: "startIndex")
      }
      return ShellString.concatenate(
        ShellString.concatenate(text.slice(0..<start), piece), text.slice(start..<text.count))
    }
    instance("char[] ToCharArray()") { (text: ShellString) in (0..<text.count).map { Unit(text[$0]) } }
    instance("char[] ToCharArray(int startIndex, int length)") {
      (text: ShellString, start: Int, count: Int) in
      let part = try StringSlices.substring(text, start, count)
      return (0..<part.count).map { Unit(part[$0]) }
    }
    instance("System.Object Clone()") { (text: ShellString) in text }
    instance("System.CharEnumerator GetEnumerator()") { (text: ShellString) in
      Value.object(ArrayEnumerator(ArrayObject((0..<text.count).map { .char(text[$0]) })))
    }
    instance("string ToString(System.IFormatProvider provider)") { (text: ShellString, _: Value) in text }
    instance("System.TypeCode GetTypeCode()") { (_: ShellString) in TypeCodes.value(of: .string) }
    instance("string PadLeft(int totalWidth)") { (text: ShellString, width: Int) in
      try StringPadding.left(text, width, 32)
    }
    instance("string PadRight(int totalWidth)") { (text: ShellString, width: Int) in
      try StringPadding.right(text, width, 32)
    }
    instance("string PadLeft(int totalWidth, char paddingChar)") {
      (text: ShellString, width: Int, unit: Unit) in
      try StringPadding.left(text, width, unit.code)
    }
    instance("string PadRight(int totalWidth, char paddingChar)") {
      (text: ShellString, width: Int, unit: Unit) in
      try StringPadding.right(text, width, unit.code)
    }
  }

  @MemberList private static var casing: [MemberEntry] {
    instanceCall("string ToUpper()") { call in
      .string(try call.target(as: ShellString.self).uppercased(call.engine.culture.casing))
    }
    instanceCall("string ToLower()") { call in
      .string(try call.target(as: ShellString.self).lowercased(call.engine.culture.casing))
    }
    instanceCall("string ToUpper(cultureinfo culture)") { call in
      .string(try call.target(as: ShellString.self).uppercased(Cultures.of(call[0], call.engine).casing))
    }
    instanceCall("string ToLower(cultureinfo culture)") { call in
      .string(try call.target(as: ShellString.self).lowercased(Cultures.of(call[0], call.engine).casing))
    }
    instance("string ToUpperInvariant()") { (text: ShellString) in text.uppercased(.invariant) }
    instance("string ToLowerInvariant()") { (text: ShellString) in text.lowercased(.invariant) }
    instance("string Normalize()") { (text: ShellString) in text.normalized(.formC) ?? text }
    instance("string Normalize(System.Text.NormalizationForm normalizationForm)") {
      (text: ShellString, form: Int32) in
      text.normalized(NormalizationForm(rawValue: form) ?? .formC) ?? text
    }
    instance("bool IsNormalized()") { (text: ShellString) in text.isNormalized(.formC) ?? true }
  }

  @MemberList private static var trimming: [MemberEntry] {
    instance("string Trim()") { (text: ShellString) in StringTrimming.trim(text, nil, start: true, end: true)
    }
    instance("string TrimStart()") { (text: ShellString) in
      StringTrimming.trim(text, nil, start: true, end: false)
    }
    instance("string TrimEnd()") { (text: ShellString) in
      StringTrimming.trim(text, nil, start: false, end: true)
    }
    instance("string Trim(char trimChar)") { (text: ShellString, unit: Unit) in
      StringTrimming.trim(text, [unit.code], start: true, end: true)
    }
    instance("string TrimStart(char trimChar)") { (text: ShellString, unit: Unit) in
      StringTrimming.trim(text, [unit.code], start: true, end: false)
    }
    instance("string TrimEnd(char trimChar)") { (text: ShellString, unit: Unit) in
      StringTrimming.trim(text, [unit.code], start: false, end: true)
    }
    instances("string Trim(#)", for: StringTrimming.sets) {
      try StringTrimming.trim($0, start: true, end: true)
    }
    instances("string TrimStart(#)", for: StringTrimming.sets) {
      try StringTrimming.trim($0, start: true, end: false)
    }
    instances("string TrimEnd(#)", for: StringTrimming.sets) {
      try StringTrimming.trim($0, start: false, end: true)
    }
  }
}

enum StringPadding {
  static func left(_ text: ShellString, _ width: Int, _ unit: UInt16) throws -> ShellString {
    .concatenate(try padding(text, width, unit), text)
  }

  static func right(_ text: ShellString, _ width: Int, _ unit: UInt16) throws -> ShellString {
    .concatenate(text, try padding(text, width, unit))
  }

  private static func padding(_ text: ShellString, _ width: Int, _ unit: UInt16) throws -> ShellString {
    guard width >= 0 else {
      throw NetFault.outOfRange("Non-negative number required.", parameter: "totalWidth")
    }
    guard width > text.count else { return .empty }
    return .from(units: Array(repeating: unit, count: width - text.count))
  }
}

enum StringTrimming {
  static let sets = ["Params char[] trimChars", "System.ReadOnlySpan[char] trimChars"]

  /// Without units given, white space goes.
  static func trim(_ text: ShellString, _ units: [UInt16]?, start: Bool, end: Bool) -> ShellString {
    var (low, high) = (0, text.count)
    func isTrimmed(_ unit: UInt16) -> Bool { units?.contains(unit) ?? Characters.isWhiteSpace(unit) }
    while start, low < high, isTrimmed(text[low]) { low += 1 }
    while end, high > low, isTrimmed(text[high - 1]) { high -= 1 }
    return text.slice(low..<high)
  }

  static func trim(_ call: MethodArguments, start: Bool, end: Bool) throws -> Value {
    var units: [UInt16] = []
    switch call[0].payload {
    case .array(let array): for element in array.elements { units.append(try Unit.unwrap(element).code) }
    case .string(let text): text.forEachUnit { units.append($0) }
    default: break
    }
    let text = try call.target(as: ShellString.self)
    return .string(trim(text, units.isEmpty ? nil : units, start: start, end: end))
  }
}
