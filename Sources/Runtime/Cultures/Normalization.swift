internal import CICU

/// A form of Unicode normalization (System.Text.NormalizationForm, with .NET's numbers).
package enum NormalizationForm: Int32, Sendable {
  case formC = 1
  case formD = 2
  case formKC = 5
  case formKD = 6

  fileprivate var form: palsh_icu_form {
    switch self {
    case .formC: palsh_icu_nfc
    case .formD: palsh_icu_nfd
    case .formKC: palsh_icu_nfkc
    case .formKD: palsh_icu_nfkd
    }
  }
}

extension ShellString {
  /// The text in a form of Unicode; nil if it holds a lone surrogate, which .NET refuses, or ICU is missing.
  package func normalized(_ form: NormalizationForm) -> ShellString? {
    if isASCII { return self }
    guard !hasLoneSurrogate else { return nil }
    return withWideUnits { units in
      let count = Int32(units.count)
      let needed = palsh_icu_normalize(form.form, units.baseAddress, count, nil, 0)
      guard needed >= 0 else { return nil }
      return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Int(needed) + 1) { room in
        let written = palsh_icu_normalize(form.form, units.baseAddress, count, room.baseAddress, needed)
        guard written == needed else { return nil }
        return .from(units: UnsafeBufferPointer(rebasing: room[..<Int(needed)]))
      }
    }
  }

  /// Whether the text is in a form already; nil where `normalized` is.
  package func isNormalized(_ form: NormalizationForm) -> Bool? {
    if isASCII { return true }
    guard !hasLoneSurrogate else { return nil }
    let answer = withWideUnits { palsh_icu_is_normalized(form.form, $0.baseAddress, Int32($0.count)) }
    return answer < 0 ? nil : answer > 0
  }

  /// Whether a surrogate stands without its other half.
  package var hasLoneSurrogate: Bool {
    withUnits(
      latin1: { _ in false },
      wide: { units in
        var offset = 0
        while offset < units.count {
          if UTF16.isTrailSurrogate(units[offset]) { return true }
          if UTF16.isLeadSurrogate(units[offset]) {
            guard offset + 1 < units.count, UTF16.isTrailSurrogate(units[offset + 1]) else { return true }
            offset += 1
          }
          offset += 1
        }
        return false
      })
  }
}
