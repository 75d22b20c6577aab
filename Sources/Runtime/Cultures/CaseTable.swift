internal import Glibc

/// Case mappings of all UTF-16 units as differences, so that a look-up is one load.
///
/// The memory is zero until a run is written, and pages that hold no run are never touched.
struct CaseTable: @unchecked Sendable {
  private let differences: UnsafeMutablePointer<UInt16>

  static let upper = CaseTable([CaseRuns.Run(0x61, 0x7A, 1, -0x20)] + CaseRuns.upper)
  static let lower = CaseTable([CaseRuns.Run(0x41, 0x5A, 1, 0x20)] + CaseRuns.lower)

  private init(_ runs: [CaseRuns.Run]) {
    differences = Self.zeroed(0x10000)
    for run in runs where run.last <= 0xFFFF {
      for unit in stride(from: run.first, through: run.last, by: UInt32.Stride(run.stride)) {
        differences[Int(unit)] = UInt16(truncatingIfNeeded: run.difference)
      }
    }
  }

  private static func zeroed(_ count: Int) -> UnsafeMutablePointer<UInt16> {
    guard let memory = calloc(count, 2) else { preconditionFailure("no memory for the case table") }
    return memory.bindMemory(to: UInt16.self, capacity: count)
  }

  @inline(__always)
  subscript(unit: UInt16) -> UInt16 { unit &+ differences[Int(unit)] }
}
