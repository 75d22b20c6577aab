import Glibc

/// The text that PowerShell makes of a double when it needs a string: at most 15 digits, in the invariant culture.
func text(of value: Double) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
  let sign = value.sign == .minus ? "-" : ""
  if value == 0 { return sign + "0" }
  let (digits, point) = fifteenDigits(value.magnitude)
  // .NET writes an exponent from 1E+15 on and up to 1E-05.
  if point > 15 || point <= -4 { return sign + scientific(digits, exponent: point - 1) }
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

/// The first 15 digits of a positive finite number, rounded, zeros at their end left out, and how many of them stand
/// before the point.
private func fifteenDigits(_ value: Double) -> (digits: String, point: Int) {
  let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
    let count = withVaList([value]) { vsnprintf(buffer.baseAddress, buffer.count, "%.14e", $0) }
    return String(
      decoding: buffer.prefix(Int(max(0, count))).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
  let parts = text.split(separator: "e")
  var digits = parts[0].filter { $0 != "." }
  while digits.hasSuffix("0") { digits.removeLast() }
  return (digits, (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + 1)
}
