/// A number as az keeps it: whole ones exactly, others as a double.
enum Number: Equatable, Sendable {
  case integer(Int)
  /// A whole number beyond 64 bits, by its digits.
  case large(String)
  case real(Double)

  /// Reads a number of JSON.
  init(json text: String) {
    if let value = Int(text) {
      self = .integer(value)
    } else if text.utf8.allSatisfy({ $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e") }) {
      self = .large(text)
    } else {
      self = .real(Double(text) ?? .nan)
    }
  }

  var double: Double {
    switch self {
    case .integer(let value): Double(value)
    case .large(let digits): Double(digits) ?? .nan
    case .real(let value): value
    }
  }

  var isZero: Bool { double == 0 }

  /// Less, equal or greater as -1, 0 or 1; whole numbers of 64 bits exactly.
  func compared(to other: Number) -> Int {
    if case .integer(let left) = self, case .integer(let right) = other {
      return left < right ? -1 : left == right ? 0 : 1
    }
    return double < other.double ? -1 : double == other.double ? 0 : 1
  }
}

extension Number: CustomStringConvertible {
  var description: String {
    switch self {
    case .integer(let value): String(value)
    case .large(let digits): digits
    case .real(let value): realText(value)
    }
  }
}

/// The shortest text that reads back as this double, in Python's form: `1.0`, `1e-05`, `1.5e+16`.
private func realText(_ value: Double) -> String {
  guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity" }
  guard value != 0 else { return value.sign == .minus ? "-0.0" : "0.0" }
  let (digits, exponent) = shortestDigits(of: value.magnitude)
  let sign = value < 0 ? "-" : ""
  guard (-4..<16).contains(exponent) else { return sign + scientific(digits, exponent) }
  return sign + plain(digits, exponent)
}

/// Digits without leading or trailing zeros, and the power of ten of the first one.
private func shortestDigits(of value: Double) -> (digits: String, exponent: Int) {
  let parts = value.description.split(separator: "e")
  let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
  let whole = String(mantissa[0])
  let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
  let all = whole + fraction
  let leading = all.prefix { $0 == "0" }.count
  var digits = all.dropFirst(leading)
  while digits.last == "0" { digits.removeLast() }
  let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  return (String(digits), power + whole.count - 1 - leading)
}

private func scientific(_ digits: String, _ exponent: Int) -> String {
  let rest = digits.dropFirst()
  let power = String(exponent.magnitude)
  return "\(digits.prefix(1))\(rest.isEmpty ? "" : ".\(rest)")e\(exponent < 0 ? "-" : "+")"
    + (power.count < 2 ? "0\(power)" : power)
}

private func plain(_ digits: String, _ exponent: Int) -> String {
  if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + digits }
  let padding = max(0, exponent + 1 - digits.count)
  let padded = digits + String(repeating: "0", count: padding)
  let fraction = padded.dropFirst(exponent + 1)
  return "\(padded.prefix(exponent + 1)).\(fraction.isEmpty ? "0" : fraction)"
}
