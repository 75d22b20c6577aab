/// The matches of a subject, the groups of a match, the captures of a group (`MatchCollection`, `GroupCollection`,
/// `CaptureCollection`): lists that cannot be changed.
package final class MatchListObject: HeapObject {
  package let elements: [CaptureObject]
  /// The match whose groups these are; nil for other lists.
  package let match: RegexMatch?

  package init(_ elements: [CaptureObject], match: RegexMatch? = nil, type: TypeInfo) {
    (self.elements, self.match) = (elements, match)
    super.init(type: type)
  }

  /// As any list: false without elements; a match alone is true.
  package override func isTrue(_ engine: Engine) throws(ShellError) -> Bool { !elements.isEmpty }

  package override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? {
    ArrayEnumerator(ArrayObject(elements.map { .object($0) }))
  }

  /// An element by its number, from the end if that is negative; a group also by its name.
  package override func element(at index: Value, _ engine: Engine) throws(ShellError) -> Value? {
    if match != nil, case .string(let name) = index.base.payload {
      return .object(group(named: String(name)))
    }
    guard case .int(let number) = try Conversion.cast(index, to: .int32, engine).base.payload else {
      return nil
    }
    let place = number < 0 ? Int(number) + elements.count : Int(number)
    if match != nil { return .object(group(number: place)) }
    return elements.indices.contains(place) ? .object(elements[place]) : .null
  }

  /// A group by its number or, cases kept, by its name; one that took no part where there is none, as in .NET.
  package func group(number: Int) -> CaptureObject {
    guard let match, let slot = match.regex.captures.slot(of: number) else { return MatchObject(nil) }
    return elements[slot]
  }

  package func group(named name: String) -> CaptureObject {
    guard let match, let number = match.regex.number(ofGroup: name) else { return MatchObject(nil) }
    return group(number: number)
  }
}

extension MatchListObject {
  /// All matches of a subject (`Regex.Matches`).
  package static func matches(
    _ regex: Regex, _ subject: ShellString, from start: Int? = nil, _ interruption: Interruption = .none
  ) throws(RegexFault) -> MatchListObject {
    let found = try regex.matches(subject, from: start, interruption)
    return MatchListObject(found.map { MatchObject($0) }, type: .matchCollection)
  }

  /// The groups of a match, itself the first (`Match.Groups`).
  package static func groups(_ match: MatchObject) -> MatchListObject {
    guard let found = match.match else { return MatchListObject([match], type: .groupCollection) }
    let others = (1..<max(found.groupCount, 1)).map { GroupObject(found, slot: $0) }
    return MatchListObject([match] + others, match: found, type: .groupCollection)
  }

  /// All captures of a group (`Group.Captures`).
  package static func captures(
    _ match: RegexMatch, slot: Int, _ interruption: Interruption = .none
  ) throws(RegexFault) -> MatchListObject {
    let ranges = try match.captures(slot, interruption)
    return MatchListObject(ranges.map { CaptureObject(match.subject, $0) }, type: .captureCollection)
  }
}

extension Regex {
  /// The number of a group by its name, or by its number as text; nil if there is none (`GroupNumberFromName`).
  package func number(ofGroup name: String) -> Int? {
    if let number = captures.number(named: name) { return number }
    guard let number = Int(name), String(number) == name, captures.contains(number) else { return nil }
    return number
  }

  /// The name of a group; empty if there is none of this number (`GroupNameFromNumber`).
  package func name(ofGroup number: Int) -> String {
    captures.slot(of: number).map { captures.names[$0] } ?? ""
  }
}

extension TypeInfo {
  private static func collection(_ name: String) -> TypeInfo {
    TypeTable.define("System.Text.RegularExpressions." + name, base: object, interfaces: [list])
  }

  package static let matchCollection = collection("MatchCollection")
  package static let groupCollection = collection("GroupCollection")
  package static let captureCollection = collection("CaptureCollection")
}
