/// Writes a number's digits in one of the standard formats.
struct NumberWriter {
  var output = ShortTextBuilder()
  let format: NumberFormat

  init(_ format: NumberFormat) { self.format = format }

  /// Writes in a standard format that takes digits: C, E, F, G, N, P, R.
  ///
  /// - Throws: `badFormatSpecifier` for another letter, `tooLong` for more digits than a string may have.
  mutating func write(
    _ number: inout NumberDigits, _ letter: UInt8, precision: Int?
  ) throws(NumberFault) {
    guard precision ?? 0 <= NumberFormatString.largestPrecision else { throw .tooLong }
    switch letter | 0x20 {
    case 0x63: writeCurrency(&number, precision ?? format.currency.decimalDigits)
    case 0x65: writeScientific(&number, precision ?? 6, exponentLetter: letter)
    case 0x66: writeFixed(&number, precision ?? format.number.decimalDigits)
    case 0x67: writeGeneral(&number, precision, exponentLetter: letter &- 2)
    case 0x6E: writeNumber(&number, precision ?? format.number.decimalDigits)
    case 0x70: writePercent(&number, precision ?? format.percent.decimalDigits)
    case 0x72: writeGeneral(&number, precision, exponentLetter: letter &- 13)
    default: throw .badFormatSpecifier
    }
  }

  private mutating func writeFixed(_ number: inout NumberDigits, _ places: Int) {
    number.roundForStandardFormat(to: number.point + places)
    if number.isNegative { output.append(format.symbols.negativeSign) }
    writeWhole(number)
    writeFraction(number, places, format.number.decimalSeparator)
  }

  private mutating func writeNumber(_ number: inout NumberDigits, _ places: Int) {
    number.roundForStandardFormat(to: number.point + places)
    let pattern =
      number.isNegative ? pattern(NumberPattern.negativeNumber, format.number.negativePattern) : "#"
    writePattern(pattern, number, places, format.number)
  }

  private mutating func writeCurrency(_ number: inout NumberDigits, _ places: Int) {
    number.roundForStandardFormat(to: number.point + places)
    let pattern =
      number.isNegative
      ? pattern(NumberPattern.negativeCurrency, format.currency.negativePattern)
      : pattern(NumberPattern.positiveCurrency, format.currency.positivePattern)
    writePattern(pattern, number, places, format.currency)
  }

  private mutating func writePercent(_ number: inout NumberDigits, _ places: Int) {
    number.point += 2
    number.roundForStandardFormat(to: number.point + places)
    let pattern =
      number.isNegative
      ? pattern(NumberPattern.negativePercent, format.percent.negativePattern)
      : pattern(NumberPattern.positivePercent, format.percent.positivePattern)
    writePattern(pattern, number, places, format.percent)
  }

  private func pattern(_ patterns: [StaticString], _ index: Int) -> StaticString {
    patterns.indices.contains(index) ? patterns[index] : "-#"
  }

  private mutating func writePattern(
    _ pattern: StaticString, _ number: NumberDigits, _ places: Int, _ layout: NumberLayout
  ) {
    for byte in UnsafeBufferPointer(start: pattern.utf8Start, count: pattern.utf8CodeUnitCount) {
      switch byte {
      case 0x23:
        if number.point > 1 { writeGrouped(number, layout) } else { writeWhole(number) }
        writeFraction(number, places, layout.decimalSeparator)
      case 0x2D: output.append(format.symbols.negativeSign)
      case 0x24: output.append(format.symbols.currency)
      case 0x25: output.append(format.symbols.percent)
      default: output.append(ascii: byte)
      }
    }
  }
}

extension NumberWriter {
  /// Writes the digits before the point, one at least.
  private mutating func writeWhole(_ number: NumberDigits) {
    if number.point <= 0 { return output.append(ascii: 0x30) }
    for index in 0..<number.point { output.append(ascii: 0x30 &+ number[index]) }
  }

  private mutating func writeFraction(_ number: NumberDigits, _ places: Int, _ separator: ShellString) {
    guard places > 0 else { return }
    output.append(separator)
    for index in number.point..<number.point + places {
      output.append(ascii: index < 0 ? 0x30 : 0x30 &+ number[index])
    }
  }

  private mutating func writeGrouped(_ number: NumberDigits, _ layout: NumberLayout) {
    var groups = DigitGroups(layout.groupSizes, digits: number.point)
    for index in 0..<number.point {
      output.append(ascii: 0x30 &+ number[index])
      if groups.endsGroup(before: number.point - index - 1) { output.append(layout.groupSeparator) }
    }
  }

  private mutating func writeScientific(
    _ number: inout NumberDigits, _ places: Int, exponentLetter: UInt8
  ) {
    number.roundForStandardFormat(to: places + 1)
    if number.isNegative { output.append(format.symbols.negativeSign) }
    output.append(ascii: 0x30 &+ number[0])
    if places > 0 {
      output.append(format.number.decimalSeparator)
      for index in 1...places { output.append(ascii: 0x30 &+ number[index]) }
    }
    writeExponent(number.isZero ? 0 : number.point - 1, exponentLetter, digits: 3, showsPlus: true)
  }

  /// Writes as many digits as there are, without a precision all of a decimal's.
  mutating func writeGeneral(
    _ number: inout NumberDigits, _ precision: Int?, exponentLetter: UInt8
  ) {
    let keepsAll = number.kind == .decimal && precision == nil
    var limit = precision ?? 0
    if keepsAll {
      if number.isZero { number.isNegative = false }
    } else {
      if limit < 1 { limit = number.digits.count }
      number.roundForStandardFormat(to: limit)
    }
    if number.isNegative { output.append(format.symbols.negativeSign) }
    let isScientific = !keepsAll && (number.point > limit || number.point < -3)
    let point = isScientific ? 1 : number.point
    for index in 0..<max(point, 0) { output.append(ascii: 0x30 &+ number[index]) }
    if point <= 0 { output.append(ascii: 0x30) }
    if point < 0 || number.digits.count > point {
      output.append(format.number.decimalSeparator)
      output.append(repeating: 0x30, count: -point)
      var index = max(point, 0)
      while index < number.digits.count {
        output.append(ascii: 0x30 &+ number.digits[index])
        index += 1
      }
    }
    if isScientific { writeExponent(number.point - 1, exponentLetter, digits: 2, showsPlus: true) }
  }

  mutating func writeExponent(_ exponent: Int, _ letter: UInt8, digits: Int, showsPlus: Bool) {
    output.append(ascii: letter)
    if exponent < 0 {
      output.append(format.symbols.negativeSign)
    } else if showsPlus {
      output.append(format.symbols.positiveSign)
    }
    let magnitude = UInt64(exponent.magnitude)
    output.append(repeating: 0x30, count: digits - magnitude.decimalDigitCount)
    let list = DigitList(magnitude)
    for index in 0..<list.count { output.append(ascii: 0x30 &+ list[index]) }
  }
}

/// Tells after which digits a group ends, going from the left.
struct DigitGroups {
  /// The size of all groups, where they have but one; 0 for no groups.
  private var size = 0
  /// How many digits stand to the right of each separator, from the right, where groups differ.
  private var places: [Int] = []

  init(_ sizes: [Int], digits: Int) {
    guard let first = sizes.first, first > 0 else { return }
    guard sizes.count > 1 else {
      size = first
      return
    }
    var place = first
    var rest = sizes.dropFirst()
    while digits > place {
      places.append(place)
      let size = rest.popFirst() ?? sizes[sizes.count - 1]
      guard size > 0 else { break }
      place += size
    }
  }

  /// Whether a separator stands where so many digits follow; asked from the left, each place once.
  mutating func endsGroup(before digitsLeft: Int) -> Bool {
    guard digitsLeft > 0 else { return false }
    if size > 0 { return digitsLeft % size == 0 }
    guard places.last == digitsLeft else { return false }
    places.removeLast()
    return true
  }
}
