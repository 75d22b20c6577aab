import Host
import Runtime

/// Which world a session plays in: `PALSH_WORLD` says so, else it is the sandbox.
enum Worlds {
  /// Puts the world's services into an engine; throws `StartFault` for one that does not exist yet.
  static func install(in engine: Engine, for purpose: SessionPurpose) throws(StartFault) -> any SessionWorld {
    let name = engine.variable("PALSH_WORLD") ?? ""
    guard name.isEmpty || name.lowercased() == "sandbox" else { throw fault(name) }
    return purpose == .page ? try PageSandbox(in: engine) : UsersSandbox(in: engine)
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
