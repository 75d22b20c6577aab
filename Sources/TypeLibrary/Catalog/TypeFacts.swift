/// Types and members as the tables have them, by name.
enum TypeFacts {
  /// What a line that opens a type says.
  struct Header {
    let name: String
    let kind: String
    let base: String
    let interfaces: [String]
  }

  /// Places of the types by name in lower case, found when the first of them is asked for.
  private static let places: [String: Range<Int>] = {
    var places: [String: Range<Int>] = [:]
    let text = FactText.types
    var next = text.find("@", from: 0)
    while let start = next {
      next = text.find("@", from: start + 1)
      guard let tab = text.find("\t", from: start) else { break }
      places[text.string(start + 1..<tab).lowercased()] = start..<(next ?? text.count)
    }
    return places
  }()

  /// Names of all types in lower case.
  static var names: [String] { Array(places.keys) }

  /// The line that opens a type.
  static func header(_ name: String) -> Header? {
    guard let place = places[name], let line = lines(place).first else { return nil }
    let fields = line.dropFirst().split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 3 else { return nil }
    return Header(
      name: String(fields[0]), kind: String(fields[1]), base: String(fields[2]),
      interfaces: fields.count > 3 ? fields[3].split(separator: " ").map { String($0) } : [])
  }

  /// The members of a type in the order of the table; nil for a type that is not there.
  static func members(_ name: String) -> [(code: Character, text: String)]? {
    guard let place = places[name] else { return nil }
    return lines(place).dropFirst().compactMap { line in
      guard let code = line.first, let tab = line.firstIndex(of: "\t") else { return nil }
      return (code, String(line[line.index(after: tab)...]))
    }
  }

  private static func lines(_ place: Range<Int>) -> [Substring] {
    FactText.types.string(place).split(separator: "\n")
  }
}

/// Enumerations as the tables have them.
enum EnumerationFacts {
  private static let lines: [String: Range<Int>] = {
    var places: [String: Range<Int>] = [:]
    let text = FactText.enumerations
    var start = 0
    while start < text.count {
      let end = text.find("\n", from: start) ?? text.count
      if let tab = text.find("\t", from: start), tab < end {
        places[text.string(start..<tab).lowercased()] = start..<end
      }
      start = end + 1
    }
    return places
  }()

  /// Names of all enumerations in lower case.
  static var names: [String] { Array(lines.keys) }

  /// Name, underlying type and values of an enumeration.
  static func read(_ name: String) -> (
    name: String, underlying: String, info: (names: [String], values: [Int64], isFlags: Bool)
  )? {
    guard let line = lines[name] else { return nil }
    let fields = FactText.enumerations.string(line).split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 4 else { return nil }
    var names: [String] = []
    var values: [Int64] = []
    for pair in fields[3].split(separator: " ") {
      let parts = pair.split(separator: "=")
      guard parts.count == 2 else { continue }
      names.append(String(parts[0]))
      values.append(Int64(parts[1]) ?? Int64(bitPattern: UInt64(parts[1]) ?? 0))
    }
    return (String(fields[0]), "System." + fields[1], (names, values, !fields[2].isEmpty))
  }
}
