extension NumberWriter {
  /// Writes in a custom format, such as `#,##0.00;(#,##0.00);zero`.
  mutating func write(_ number: inout NumberDigits, custom text: ShellString) {
    let section = CustomSection.choose(text, for: &number)
    var state = CustomState(section, number, groupSizes: format.number.groupSizes)
    let isFirstSection = section.start == 0
    // Of a zero it is not known yet whether anything will be written that a sign could stand before.
    if number.isNegative, isFirstSection, number.point != 0 { output.append(format.symbols.negativeSign) }
    let hasLateSign = number.isNegative && isFirstSection && number.point == 0
    var body = NumberWriter(format)
    if !hasLateSign { swap(&body.output, &output) }
    body.writeSection(text, section, number, &state)
    if !hasLateSign {
      swap(&body.output, &output)
    } else if body.output.count > 0 {
      output.append(format.symbols.negativeSign)
      output.append(body.output.finish())
    }
  }

  private mutating func writeSection(
    _ text: ShellString, _ section: CustomSection, _ number: NumberDigits, _ state: inout CustomState
  ) {
    var scanner = CustomScanner(text, at: section.start)
    while let unit = scanner.next() {
      switch unit {
      case .hash, .zero:
        writeSurplus(number, &state)
        writePlace(number, &state)
      case .point:
        writeSurplus(number, &state)
        writePoint(section, number, &state)
      case .comma: break
      case .percent: output.append(format.symbols.percent)
      case .perMille: output.append(format.symbols.perMille)
      case .quote(let mark):
        while let unit = scanner.take(), unit != mark { output.append(unit: unit) }
      case .escape:
        if let unit = scanner.take() { output.append(unit: unit) }
      case .exponent(let letter):
        if state.isScientific {
          writeCustomExponent(letter, section, number, &scanner, &state)
        } else {
          output.append(ascii: letter)
          scanner.takeSignAndZeros { output.append(unit: $0) }
        }
      case .other(let unit): output.append(unit: unit)
      }
    }
  }

  /// Writes the digits that are more than the places before the point, at the first place.
  private mutating func writeSurplus(_ number: NumberDigits, _ state: inout CustomState) {
    while state.surplus > 0 {
      state.surplus -= 1
      writeDigit(number[state.nextDigit], &state)
      state.nextDigit += 1
      state.place -= 1
    }
  }

  private mutating func writePlace(_ number: NumberDigits, _ state: inout CustomState) {
    if state.surplus < 0 {
      state.surplus += 1
      if state.place <= state.leastWhole { writeDigit(0, &state) }
    } else if state.nextDigit < number.digits.count {
      writeDigit(number.digits[state.nextDigit], &state)
      state.nextDigit += 1
    } else if state.place > -state.leastFraction {
      writeDigit(0, &state)
    }
    state.place -= 1
  }

  private mutating func writeDigit(_ digit: UInt8, _ state: inout CustomState) {
    output.append(ascii: 0x30 &+ digit)
    if state.groups.endsGroup(before: state.place - 1) { output.append(format.number.groupSeparator) }
  }

  private mutating func writePoint(
    _ section: CustomSection, _ number: NumberDigits, _ state: inout CustomState
  ) {
    guard state.place == 0, !state.hasPoint else { return }
    let hasFraction = section.placesBeforePoint < section.places && state.nextDigit < number.digits.count
    guard section.leastFraction > 0 || hasFraction else { return }
    output.append(format.number.decimalSeparator)
    state.hasPoint = true
  }

  private mutating func writeCustomExponent(
    _ letter: UInt8, _ section: CustomSection, _ number: NumberDigits, _ scanner: inout CustomScanner,
    _ state: inout CustomState
  ) {
    guard let exponent = scanner.exponent else { return output.append(ascii: letter) }
    scanner.skipExponent()
    let value = number.isZero ? 0 : number.point - section.placesBeforePoint
    writeExponent(value, letter, digits: min(exponent.zeros, 10), showsPlus: exponent.showsPlus)
    state.isScientific = false
  }
}

extension CustomSection {
  /// The section for a number, which is scaled and rounded to its places: one that comes out as zero takes the third.
  fileprivate static func choose(_ text: ShellString, for number: inout NumberDigits) -> CustomSection {
    var start = offset(of: number.isZero ? 2 : number.isNegative ? 1 : 0, in: text)
    while true {
      let section = CustomSection(text, at: start)
      guard !number.isZero else {
        number.settleZero()
        return section
      }
      number.point += section.scale
      let fraction = section.places - section.placesBeforePoint
      number.round(to: section.isScientific ? section.places : number.point + fraction)
      guard number.isZero else { return section }
      let third = offset(of: 2, in: text)
      guard third != start else { return section }
      start = third
    }
  }
}

/// How far the writing of a section has come.
private struct CustomState {
  /// Digits more than places before the point; negative: places that have no digit.
  var surplus: Int
  /// The place of the next digit: 1 stands before the point, 0 after it.
  var place: Int
  var nextDigit = 0
  var hasPoint = false
  var isScientific: Bool
  let leastWhole: Int
  let leastFraction: Int
  var groups: DigitGroups

  init(_ section: CustomSection, _ number: NumberDigits, groupSizes: [Int]) {
    isScientific = section.isScientific
    (leastWhole, leastFraction) = (section.leastWhole, section.leastFraction)
    surplus = section.isScientific ? 0 : number.point - section.placesBeforePoint
    place = section.isScientific ? section.placesBeforePoint : max(number.point, section.placesBeforePoint)
    let written = max(section.leastWhole, place + min(surplus, 0))
    groups = DigitGroups(section.isGrouped ? groupSizes : [], digits: written)
  }
}
