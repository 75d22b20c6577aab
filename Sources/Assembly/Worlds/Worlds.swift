import Host
import PartnerDomain
import PartnerWorld
import Runtime

/// Which world a session plays in: `PALSH_WORLD` says so, else it is the sandbox.
enum Worlds {
  /// Puts the world's services into an engine; throws `StartFault` for one that does not exist yet.
  static func install(in engine: Engine, for purpose: SessionPurpose) throws(StartFault) -> any SessionWorld {
    let name = engine.variable("PALSH_WORLD") ?? ""
    guard name.isEmpty || name.lowercased() == "sandbox" else { throw fault(name) }
    let time = try clock(engine)
    try checkSeed(engine)
    return purpose == .page ? try PageSandbox(at: time, in: engine) : UsersSandbox(at: time, in: engine)
  }

  /// The world's clock: the system's, or one that stands where `PALSH_CLOCK` says.
  private static func clock(_ engine: Engine) throws(StartFault) -> any TimeSource {
    guard let text = engine.variable("PALSH_CLOCK"), !text.isEmpty else { return SystemTime() }
    guard let moment = Moment(text) else {
      throw StartFault("PALSH_CLOCK is '\(text)'; a moment is written as 2025-01-15T09:00:00Z.")
    }
    return FixedTime(moment)
  }

  /// What a new world is made of; there is one seed yet, which may be named.
  private static func checkSeed(_ engine: Engine) throws(StartFault) {
    guard let name = engine.variable("PALSH_SEED"), !name.isEmpty, name != PartnerWorld.seedName else {
      return
    }
    throw StartFault(
      "PALSH_SEED is '\(name)', and the only seed there is yet is called \(PartnerWorld.seedName).")
  }

  private static func fault(_ name: String) -> StartFault {
    let isKnown = name.lowercased() == "live" || name.lowercased().hasPrefix("http")
    return StartFault(
      isKnown
        ? "The world '\(name)' that PALSH_WORLD asks for does not exist yet: unset it to work in the sandbox."
        : "PALSH_WORLD is '\(name)', and the only world there is yet is the sandbox: unset it, or set it to sandbox."
    )
  }
}
