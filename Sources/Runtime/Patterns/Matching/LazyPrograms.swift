internal import CPCRE2
import Synchronization

/// The programs of a pattern for one width, one per vigilance, each made when it is first needed.
final class LazyPrograms: @unchecked Sendable {
  /// Address of a program that is kept alive, 0 if not made yet, 1 if PCRE2 cannot have one.
  private let never = Atomic<UInt>(0)
  private let starts = Atomic<UInt>(0)
  private let everywhere = Atomic<UInt>(0)
  private let making = Mutex<[PCREProgram]>([])

  private static let refused: UInt = 1

  /// The program for a vigilance; the closure makes it, or answers nil for good.
  @inline(__always)
  func program(_ vigilance: palsh_pcre2_vigilance, _ make: () -> PCREProgram?) -> PCREProgram? {
    let address: UInt
    switch vigilance {
    case palsh_pcre2_never: address = never.load(ordering: .acquiring)
    case palsh_pcre2_starts: address = starts.load(ordering: .acquiring)
    default: address = everywhere.load(ordering: .acquiring)
    }
    guard address <= Self.refused else { return Self.program(at: address) }
    return address == Self.refused ? nil : prepare(vigilance, make)
  }

  private static func program(at address: UInt) -> PCREProgram? {
    UnsafeRawPointer(bitPattern: address).map { Unmanaged<PCREProgram>.fromOpaque($0).takeUnretainedValue() }
  }

  private func prepare(_ vigilance: palsh_pcre2_vigilance, _ make: () -> PCREProgram?) -> PCREProgram? {
    making.withLock { kept in
      let made = make()
      let address = made.map { UInt(bitPattern: Unmanaged.passUnretained($0).toOpaque()) } ?? Self.refused
      if let made { kept.append(made) }
      switch vigilance {
      case palsh_pcre2_never: never.store(address, ordering: .releasing)
      case palsh_pcre2_starts: starts.store(address, ordering: .releasing)
      default: everywhere.store(address, ordering: .releasing)
      }
      return made
    }
  }
}
