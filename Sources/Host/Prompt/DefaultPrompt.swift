import Runtime

/// The session's own prompt: where commands go, and then PowerShell's `PS folder> `.
///
/// Scripts that ask the function `prompt` get PowerShell's alone; one that the user defines takes the place of this one.
struct DefaultPrompt {
  private let engine: Engine
  private let standing: WorldStanding
  private let level: Int

  /// The prompt of a world; `level` prompts stand around it.
  init(_ engine: Engine, _ standing: WorldStanding = WorldStanding(), level: Int = 0) {
    (self.engine, self.standing, self.level) = (engine, standing, level)
  }

  /// What the function `prompt` is made of as long as nobody defines another.
  static let definition = #"""
    "PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) ";
    # .Link
    # https://go.microsoft.com/fwlink/?LinkID=225750
    # .ExternalHelp System.Management.Automation.dll-help.xml

    """#

  /// Defines the function.
  static func install(in engine: Engine) { FunctionScope.defineOwn("prompt", body: definition, in: engine) }

  /// Whether a block is that function.
  static func isOwn(_ block: ScriptBlock, _ engine: Engine) -> Bool {
    guard let text = try? Conversion.text(Value(.block(block)), engine) else { return false }
    return String(text) == definition
  }

  var text: String {
    let world = standing.world.isEmpty ? "" : coloured(standing.world, worldColour) + " "
    let name = standing.tenantName.isEmpty ? standing.tenant : standing.tenantName
    let place = [name, standing.account].filter { !$0.isEmpty }
    let identity =
      place.isEmpty ? "" : coloured(TerminalText.visibleRow(place.joined(separator: " ")), "\u{1B}[36m") + " "
    return world + identity + plain
  }

  /// PowerShell's.
  var plain: String {
    let folder = TerminalText.visibleRow(location)
    return "PS \(folder)\(String(repeating: ">", count: level + 1)) "
  }

  private var location: String {
    (try? Conversion.text(engine.locationObject, engine)).map { String($0) } ?? engine.location
  }

  /// The live world stands out: what is done there is done.
  private var worldColour: String { standing.world == "live" ? "\u{1B}[1;31m" : "\u{1B}[32m" }

  private func coloured(_ text: String, _ colour: String) -> String {
    engine.style.isPlain(forHost: true) ? text : "\(colour)\(text)\u{1B}[0m"
  }
}
