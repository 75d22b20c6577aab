import Glibc
import Runtime

/// Records of a group that is held back until its widths are known (`OutputGroupQueue` in effect).
final class HeldGroup {
  enum Patience {
    /// Until the group ends.
    case wholeGroup
    /// Until the group ends or some time has passed: tables whose widths nobody gave.
    case while300Milliseconds
  }

  private let patience: Patience
  private var records: [FormatRecord] = []
  private(set) var isHolding = false
  private var began = 0.0

  init(_ patience: Patience) { self.patience = patience }

  /// Takes a record; hands out all that were held once the group is known, nil while it is not.
  func add(_ record: FormatRecord) -> [FormatRecord]? {
    if case .groupStart = record.kind, !isHolding {
      isHolding = true
      began = HeldGroup.now
      records.append(record)
      return nil
    }
    guard isHolding else { return [record] }
    records.append(record)
    guard isGroupEnd(record) || isImpatient else { return nil }
    return drain()
  }

  func drain() -> [FormatRecord] {
    defer { (records, isHolding) = ([], false) }
    return records
  }

  private func isGroupEnd(_ record: FormatRecord) -> Bool {
    if case .groupEnd = record.kind { true } else { false }
  }

  private var isImpatient: Bool {
    if case .while300Milliseconds = patience { HeldGroup.now - began > 0.3 } else { false }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
