extension DateReader {
  /// The next token, or nil for a part that moves nothing (a comma, AM or PM, an offset).
  mutating func token() throws(DateFault) -> DateToken? {
    switch scanner.part() {
    case .end: return .end
    case .number(let value, let digits):
      guard let value, numbers.count < 3 else { throw notRecognized }
      return try number(value, isYear: digits > 2)
    case .word(let word): return try part(word)
    case .unknown: return try unknown()
    }
  }

  private mutating func part(_ word: DateWords.Part) throws(DateFault) -> DateToken? {
    switch word {
    case .ignored: return nil
    case .era: return .era
    case .halfDay(let isPM):
      guard self.isPM == nil else { throw notRecognized }
      self.isPM = isPM
      return nil
    case .dayOfWeek(let day):
      guard dayOfWeek == -1 else { throw notRecognized }
      dayOfWeek = day
      return .dayOfWeek
    case .zone:
      guard !result.found.contains(.zone) else { throw notRecognized }
      result.found.formUnion([.zone, .utc])
      result.offset = 0
      return .zone
    case .month(let number):
      guard month == -1 else { throw notRecognized }
      let token = try monthToken()
      month = number
      return token
    }
  }

  private mutating func unknown() throws(DateFault) -> DateToken? {
    guard let unit = scanner.current else { throw notRecognized }
    if Letters.isLetter(unit) { throw .unknownWord(result.text.string, index: scanner.at) }
    let start = scanner.at
    if !result.found.contains(.zone), let offset = scanner.offset() {
      result.offset = offset
      result.found.insert(.zone)
      return nil
    }
    scanner.at = start
    guard scanner.skipFrame() else { throw notRecognized }
    return nil
  }

  private mutating func monthToken() throws(DateFault) -> DateToken {
    let start = scanner.at
    switch scanner.mark() {
    case .end: return .monthEnd
    case .space: return .month
    case .word(.date): return .monthDate
    case .word(.dateOrOffset): return undoOffset(start, .monthDate, .month)
    case .word(.time):
      guard culture.dateSeparator == culture.timeSeparator else { throw notRecognized }
      return .monthDate
    default: throw notRecognized
    }
  }

  /// A `-` that would make no date separator, but may begin an offset behind a complete date, is left unread.
  private mutating func undoOffset(_ start: Int, _ withMark: DateToken, _ without: DateToken) -> DateToken {
    guard shape.step(withMark).isInvalid, shape.step(without).isComplete else { return withMark }
    scanner.at = start
    return without
  }

  private mutating func number(_ value: Int, isYear: Bool) throws(DateFault) -> DateToken {
    if shape == .hourMinuteColon, scanner.current == unit("."), scanner.at < result.text.count - 1 {
      scanner.at += 1
      // A point without digits is passed over: some cultures have one before PM.
      result.fraction = scanner.fraction() ?? 0
    }
    if shape == .hourMinuteColon || shape == .hourColon { try readOffset() }
    return isYear ? try yearToken(value) : try numberToken(value)
  }

  /// An offset behind a time, if there is one.
  private mutating func readOffset() throws(DateFault) {
    var next = scanner.at
    let last = result.text.count - 1
    guard next < last else { return }
    while next < last, Letters.isSpace(result.text[next]) { next += 1 }
    guard result.text[next] == unit("+") || result.text[next] == unit("-") else { return }
    scanner.at = next
    guard !result.found.contains(.zone), let offset = scanner.offset() else { throw notRecognized }
    result.found.insert(.zone)
    result.offset = offset
  }

  private mutating func yearToken(_ value: Int) throws(DateFault) -> DateToken {
    guard year == -1 else { throw notRecognized }
    year = value
    let start = scanner.at
    switch scanner.mark() {
    case .end: return .yearEnd
    case .space: return .year
    case .word(.date): return .yearDate
    case .word(.dateOrOffset): return undoOffset(start, .yearDate, .year)
    case .word(.time):
      guard culture.dateSeparator == culture.timeSeparator else { throw notRecognized }
      return .yearDate
    case .word(.halfDay(let isPM)):
      guard self.isPM == nil else { throw notRecognized }
      self.isPM = isPM
      return .year
    case .word(.timeFollows): throw notRecognized
    case .word(let suffix): return try take(suffix, value)
    }
  }

  private mutating func numberToken(_ value: Int) throws(DateFault) -> DateToken {
    let start = scanner.at
    let mark = scanner.mark()
    if case .word(.halfDay(let isPM)) = mark { return try numberHalfDay(value, isPM: isPM) }
    let token: DateToken
    switch mark {
    case .end: token = .numberEnd
    case .space: token = .number
    case .word(.date): token = .numberDate
    case .word(.dateOrOffset): token = undoOffset(start, .numberDate, .number)
    case .word(.time):
      let isDate = [.y, .yn, .ynBar, .ym, .ymBar].contains(shape)
      token = isDate && culture.dateSeparator == culture.timeSeparator ? .numberDate : .numberTime
    case .word(.timeFollows): token = .numberTimeFollows
    case .word(.year): return try take(.year, DateOrder.fullYear(value))
    case .word(let suffix): return try take(suffix, value)
    }
    numbers.append(value)
    return token
  }

  private mutating func numberHalfDay(_ value: Int, isPM: Bool) throws(DateFault) -> DateToken {
    guard self.isPM == nil else { throw notRecognized }
    self.isPM = isPM
    // In "1/10 5 AM" the date ends before the hour.
    if shape == .dateNN { try complete(.nn) }
    numbers.append(value)
    if shape == .hourMinuteColon || shape == .hourColon { try readOffset() }
    return .numberHalfDay
  }

  /// A number whose suffix says what it is.
  private mutating func take(_ suffix: DateWords.Mark, _ value: Int) throws(DateFault) -> DateToken {
    func add(_ part: DateReading.Found) throws(DateFault) {
      guard !result.found.contains(part) else { throw notRecognized }
      result.found.insert(part)
    }
    switch suffix {
    case .year:
      try add(.year)
      (result.year, year) = (value, value)
    case .month:
      try add(.month)
      (result.month, month) = (value, value)
    case .day:
      try add(.day)
      result.day = value
    case .hour:
      try add(.hour)
      result.hour = value
      return .numberTimeSuffix
    case .minute:
      try add(.minute)
      result.minute = value
      return .numberTimeSuffix
    case .second:
      try add(.second)
      result.second = value
      return .numberTimeSuffix
    default: throw notRecognized
    }
    return .numberDateSuffix
  }
}
