/// The text that .NET gives a double in the invariant culture: the shortest digits that read back as the same value.
func invariantText(of value: Double) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
  let sign = value.sign == .minus ? "-" : ""
  if value == 0 { return sign + "0" }
  let (digits, point) = shortestDigits(value.magnitude)
  // .NET writes an exponent from 1E+15 on and below 1E-05.
  if point > 15 || point <= -5 { return sign + scientific(digits, exponent: point - 1) }
  if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
  if digits.count <= point { return sign + digits + String(repeating: "0", count: point - digits.count) }
  return sign + digits.prefix(point) + "." + digits.dropFirst(point)
}

private func scientific(_ digits: String, exponent: Int) -> String {
  let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
  let magnitude = String(exponent.magnitude)
  let padded = magnitude.count < 2 ? "0" + magnitude : magnitude
  return digits.prefix(1) + fraction + "E" + (exponent < 0 ? "-" : "+") + padded
}

/// The shortest decimal digits of a positive finite number, and how many of them stand before the point.
private func shortestDigits(_ value: Double) -> (digits: String, point: Int) {
  let parts = value.description.split(separator: "e")
  let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
  var digits = mantissa.joined()
  var point = mantissa[0].count + exponent
  while digits.hasPrefix("0") {
    digits.removeFirst()
    point -= 1
  }
  while digits.hasSuffix("0") { digits.removeLast() }
  return (digits, point)
}
