/// Reads a text as a number by the rules of .NET, as far as its styles allow.
struct NumberScanner {
  private let text: ShellString
  private let styles: NumberStyles
  private let format: NumberFormat
  /// The layout of the kind of number that is read.
  private let layout: NumberLayout
  private var position = 0
  private var hasSign = false
  private var hasOpenParenthesis = false
  private var hasCurrency = false
  private var hasPoint = false
  private var hasDigits = false
  private var number: NumberDigits

  /// The number in a text; nil when it is none.
  ///
  /// Of zero, the point tells the places: `0.00` has one of -2.
  static func scan(
    _ text: ShellString, _ styles: NumberStyles, _ format: NumberFormat, _ kind: NumberDigits.Kind
  ) -> NumberDigits? {
    var scanner = NumberScanner(text, styles, format, kind)
    guard scanner.scan() else { return nil }
    return scanner.number
  }

  private init(_ text: ShellString, _ styles: NumberStyles, _ format: NumberFormat, _ kind: NumberDigits.Kind)
  {
    (self.text, self.styles, self.format) = (text, styles, format)
    layout = styles.contains(.currencySymbol) ? format.currency : format.number
    number = NumberDigits(isNegative: false, digits: DigitList(), point: 0, kind: kind)
  }

  private mutating func scan() -> Bool {
    skipLeading()
    scanDigits()
    guard hasDigits else { return false }
    scanExponent()
    skipTrailing()
    guard !hasOpenParenthesis, text.isPadding(from: position) else { return false }
    guard number.isZero else { return true }
    if number.kind != .decimal { number.point = 0 }
    if number.kind == .integer, !hasPoint { number.isNegative = false }
    return true
  }
}

extension NumberScanner {
  private var unit: UInt16 { position < text.count ? text[position] : 0 }

  /// Passes white space, a sign, an opening parenthesis and the currency symbol.
  ///
  /// No space may follow a sign, but after
  /// a currency symbol.
  private mutating func skipLeading() {
    while position < text.count {
      let maySkipSpace =
        styles.contains(.leadingWhite) && (!hasSign || hasCurrency || format.number.negativePattern == 2)
      if isWhite(unit), maySkipSpace {
        position += 1
      } else if styles.contains(.leadingSign), !hasSign, takeSign() {
        hasSign = true
      } else if unit == 0x28, styles.contains(.parentheses), !hasSign {
        position += 1
        (hasSign, hasOpenParenthesis, number.isNegative) = (true, true, true)
      } else if !takeCurrency() {
        return
      }
    }
  }

  private mutating func scanDigits() {
    while position < text.count {
      let digit = unit &- 0x30
      if digit < 10 {
        position += 1
        take(UInt8(digit))
      } else if !takePoint(), !takeGroupSeparator() {
        return
      }
    }
  }

  private mutating func take(_ digit: UInt8) {
    hasDigits = true
    if digit != 0 || !number.digits.isEmpty {
      number.digits.append(digit)
      if !hasPoint { number.point += 1 }
    } else if hasPoint {
      number.point -= 1
    }
  }

  private mutating func takePoint() -> Bool {
    guard styles.contains(.decimalPoint), !hasPoint else { return false }
    guard takeSeparator(layout.decimalSeparator, otherwise: format.number.decimalSeparator) else {
      return false
    }
    hasPoint = true
    return true
  }

  private mutating func takeGroupSeparator() -> Bool {
    guard styles.contains(.thousands), hasDigits, !hasPoint else { return false }
    return takeSeparator(layout.groupSeparator, otherwise: format.number.groupSeparator)
  }

  /// Takes a separator of the kind of number that is read; of a currency without symbol also that of plain numbers.
  private mutating func takeSeparator(_ separator: ShellString, otherwise plain: ShellString) -> Bool {
    if take(separator) { return true }
    return styles.contains(.currencySymbol) && !hasCurrency && take(plain)
  }

  private mutating func scanExponent() {
    guard styles.contains(.exponent), unit | 0x20 == 0x65 else { return }
    let start = position
    position += 1
    let isNegative = !take(format.symbols.positiveSign) && takeNegativeSign()
    guard unit &- 0x30 < 10 else {
      position = start
      return
    }
    var exponent = 0
    while unit &- 0x30 < 10 {
      // Far beyond what any number holds it does not matter how far.
      exponent = min(exponent * 10 + Int(unit &- 0x30), 1_000_000_000)
      position += 1
    }
    number.point += isNegative ? -exponent : exponent
  }

  private mutating func skipTrailing() {
    while position < text.count {
      if isWhite(unit), styles.contains(.trailingWhite) {
        position += 1
      } else if styles.contains(.trailingSign), !hasSign, takeSign() {
        hasSign = true
      } else if unit == 0x29, hasOpenParenthesis {
        position += 1
        hasOpenParenthesis = false
      } else if !takeCurrency() {
        return
      }
    }
  }
}

extension NumberScanner {
  private mutating func takeSign() -> Bool {
    if take(format.symbols.positiveSign) { return true }
    guard takeNegativeSign() else { return false }
    number.isNegative = true
    return true
  }

  private mutating func takeNegativeSign() -> Bool {
    if take(format.symbols.negativeSign) { return true }
    guard unit == 0x2D, format.allowsHyphen else { return false }
    position += 1
    return true
  }

  private mutating func takeCurrency() -> Bool {
    guard styles.contains(.currencySymbol), !hasCurrency, take(format.symbols.currency) else { return false }
    hasCurrency = true
    return true
  }

  /// Takes a symbol if it stands here; a plain space stands for the spaces that nobody can type.
  private mutating func take(_ symbol: ShellString) -> Bool {
    guard !symbol.isEmpty, position + symbol.count <= text.count else { return false }
    for offset in 0..<symbol.count {
      let (wanted, found) = (symbol[offset], text[position + offset])
      guard wanted == found || found == 0x20 && (wanted == 0xA0 || wanted == 0x202F) else { return false }
    }
    position += symbol.count
    return true
  }
}

extension NumberFormat {
  /// Whether a plain hyphen may stand for the culture's negative sign, because that is a hyphen or minus of another
  /// form.
  var allowsHyphen: Bool {
    let others: [UInt16] = [0x2012, 0x207B, 0x208B, 0x2212, 0x2796, 0xFE63, 0xFF0D]
    let marks: [UInt16] = [0x200E, 0x200F, 0x061C]
    return switch symbols.negativeSign.count {
    case 1: others.contains(symbols.negativeSign[0])
    case 2:
      marks.contains(symbols.negativeSign[0])
        && (symbols.negativeSign[1] == 0x2D || others.contains(symbols.negativeSign[1]))
    default: false
    }
  }
}

extension ShellString {
  /// Whether nothing but NULs follow an offset, which .NET ignores after numbers.
  func isPadding(from offset: Int) -> Bool {
    offset >= count || (offset..<count).allSatisfy { self[$0] == 0 }
  }
}

/// What .NET skips around numbers: space, tab, line feed, vertical tab, form feed, carriage return.
@inline(__always)
func isWhite(_ unit: UInt16) -> Bool { unit == 0x20 || unit &- 9 < 5 }
