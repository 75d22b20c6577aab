import Runtime

/// Types and members as the tables have them, by name.
enum TypeFacts {
  /// What a line that opens a type says.
  struct Header {
    let name: String
    let kind: String
    let base: String
    let interfaces: [String]
  }

  /// The mark before the name of a type.
  private static let mark = UInt8(ascii: "@")

  /// Where the types' names stand, found when the first of them is asked for.
  private static let index: FactIndex = {
    var starts: [Int] = []
    let text = FactText.types
    var next = text.find(mark, from: 0)
    while let start = next {
      starts.append(start + 1)
      next = text.find(mark, from: start + 1)
    }
    return FactIndex(text, starts)
  }()

  /// Names of all types in lower case.
  static var names: [String] { index.names }

  /// Names of all types as they are spelled.
  static var spelledNames: [String] { names.compactMap { header($0)?.name } }

  /// The line that opens a type.
  static func header(_ name: String) -> Header? {
    guard let start = index.offset(of: name) else { return nil }
    let end = FactText.types.find(FactText.lineEnd, from: start) ?? FactText.types.count
    let fields = FactText.types.string(start..<end).parts(between: FactText.tab)
    guard fields.count >= 3 else { return nil }
    return Header(
      name: String(fields[0]), kind: String(fields[1]), base: String(fields[2]),
      interfaces: fields.count > 3 ? fields[3].words.map { String($0) } : [])
  }

  /// The members of a type in the order of the table; nil for a type that is not there.
  static func members(_ name: String) -> [(code: Character, text: String)]? {
    let text = FactText.types
    guard let start = index.offset(of: name) else { return nil }
    let end = text.find(mark, from: start) ?? text.count
    var members: [(code: Character, text: String)] = []
    var next = text.find(FactText.lineEnd, from: start).map { $0 + 1 } ?? end
    while next < end {
      let stop = text.find(FactText.lineEnd, from: next) ?? text.count
      if let tab = text.find(FactText.tab, from: next), tab < stop, tab > next {
        members.append((Character(Unicode.Scalar(text[next])), text.string(tab + 1..<stop)))
      }
      next = stop + 1
    }
    return members
  }
}

/// Enumerations as the tables have them.
enum EnumerationFacts {
  private static let index = FactIndex(.enumerations, FactText.enumerations.lineStarts)

  /// Names of all enumerations in lower case.
  static var names: [String] { index.names }

  /// Names of all enumerations as they are spelled.
  static var spelledNames: [String] { names.compactMap { read($0)?.name } }

  /// Name, underlying type and values of an enumeration.
  static func read(_ name: String) -> (
    name: String, underlying: String, info: (names: [String], values: [Int64], isFlags: Bool)
  )? {
    let text = FactText.enumerations
    guard let start = index.offset(of: name) else { return nil }
    let end = text.find(FactText.lineEnd, from: start) ?? text.count
    let fields = text.string(start..<end).parts(between: FactText.tab)
    guard fields.count == 4 else { return nil }
    var names: [String] = []
    var values: [Int64] = []
    for pair in fields[3].words {
      let parts = pair.parts(between: UInt8(ascii: "="))
      guard parts.count == 2 else { continue }
      names.append(String(parts[0]))
      values.append(Int64(parts[1]) ?? Int64(bitPattern: UInt64(parts[1]) ?? 0))
    }
    return (String(fields[0]), "System." + fields[1], (names, values, !fields[2].isEmpty))
  }
}
