/// Adding the extension that a command needs when it is first called.
struct DynamicInstall {
  let shelf: ExtensionShelf
  let settings: Settings
  let console: Console

  /// What to do when a command of an extension is called that was not added.
  enum Choice: String {
    case never = "no"
    case ask = "yes_prompt"
    case silently = "yes_without_prompt"

    /// As configured, else asking where there is somebody to ask.
    init(_ settings: Settings, _ host: any CommandHost) throws {
      let configured = try settings.value("extension", "use_dynamic_install")?.lowercased()
      self = configured.flatMap(Choice.init) ?? (host.isInputTerminal ? .ask : .silently)
    }
  }

  /// Adds an extension, after asking if need be; false when the command cannot go on, which is then said.
  func add(_ name: String, _ choice: Choice) throws -> Bool {
    if try settings.value("extension", "dynamic_install_allow_preview") == nil {
      for line in ExtensionTexts.previewNotice { console.warn(line) }
    }
    let continues = try settings.flag("extension", "run_after_dynamic_install", otherwise: true)
    if choice == .silently {
      console.warn(ExtensionTexts.installingFirst(name))
    } else {
      guard let answer = console.confirm(ExtensionTexts.question(name, continues: continues)) else {
        return refuse(ExtensionTexts.cannotAsk(name))
      }
      guard answer else { return refuse(ExtensionTexts.needed(name)) }
      console.warn(ExtensionTexts.allowing)
    }
    try shelf.add(name)
    return continues || refuse(ExtensionTexts.rerun(name, asked: choice == .ask))
  }

  private func refuse(_ message: String) -> Bool {
    _ = console.report(CommandFault(message))
    return false
  }
}
