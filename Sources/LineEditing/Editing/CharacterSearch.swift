/// A search for a character, as Vi's `f`, `t`, `F`, `T` and the search keys of the other modes do it.
struct CharacterSearch: Equatable, Sendable {
  let character: Character
  let isBackward: Bool
  /// Whether it stops beside the character, not on it.
  let stopsShort: Bool

  var reversed: CharacterSearch {
    CharacterSearch(character: character, isBackward: !isBackward, stopsShort: stopsShort)
  }

  /// Where the search ends from the cursor; nil if the character is not there often enough.
  func target(_ buffer: EditBuffer, times: Int) -> Int? {
    if times < 0 { return reversed.target(buffer, times: -times) }
    let wanted = Array(character.unicodeScalars)
    var places = buffer.scalars.indices.filter { buffer.scalars[$0...].starts(with: wanted) }
    places = places.filter { isBackward ? $0 < buffer.cursor : $0 > buffer.cursor }
    if isBackward { places.reverse() }
    guard times > 0, places.indices.contains(times - 1) else { return nil }
    let place = places[times - 1]
    guard stopsShort else { return place }
    return isBackward ? place + wanted.count : buffer.previousCharacter(before: place)
  }

  /// What deleting or changing up to the character takes.
  func range(_ buffer: EditBuffer, times: Int) -> Range<Int>? {
    guard let target = target(buffer, times: times) else { return nil }
    return target < buffer.cursor
      ? target..<buffer.cursor : buffer.cursor..<buffer.nextCharacter(after: target)
  }
}

extension EditState {
  /// Goes to the character; searches of Vi can be repeated.
  mutating func search(
    _ call: EditCall, backward: Bool, short: Bool = false, keeps: Bool = true
  ) -> EditEffect {
    guard let character = call.character else { return .bell }
    let search = CharacterSearch(character: character, isBackward: backward, stopsShort: short)
    if keeps { lastSearch = search }
    return go(search, call.times)
  }

  mutating func repeatSearch(reversed: Bool) -> EditEffect {
    guard let lastSearch else { return .bell }
    return go(reversed ? lastSearch.reversed : lastSearch, 1)
  }

  private mutating func go(_ search: CharacterSearch, _ times: Int) -> EditEffect {
    guard let target = search.target(buffer, times: times) else { return .bell }
    buffer.move(to: target)
    return .done
  }

  mutating func deleteTo(_ call: EditCall, backward: Bool, short: Bool) -> EditEffect {
    guard let character = call.character else { return .bell }
    let search = CharacterSearch(character: character, isBackward: backward, stopsShort: short)
    lastSearch = search
    guard let range = search.range(buffer, times: call.times) else { return .bell }
    return delete(range)
  }

  mutating func changeTo(_ call: EditCall, backward: Bool, short: Bool) -> EditEffect {
    let effect = deleteTo(call, backward: backward, short: short)
    if effect == .done { mode = .insert }
    return effect
  }
}
