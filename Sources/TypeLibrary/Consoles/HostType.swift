package import Runtime

/// The types behind `$Host`.
enum HostEntries {
  static var all: [(name: String, maker: @Sendable () -> TypeEntry)] {
    [
      ("System.Management.Automation.Host.PSHost", { .host }),
      ("System.Management.Automation.Host.PSHostUserInterface", { .hostUserInterface }),
      ("System.Management.Automation.Host.PSHostRawUserInterface", { .hostRawUserInterface }),
      ("System.Management.Automation.Host.ChoiceDescription", { .choiceDescription }),
    ]
  }
}

extension TypeEntry {
  static var host: TypeEntry {
    TypeEntry("System.Management.Automation.Host.PSHost") {
      property("string Name {get;}") { (_: HostContent) in "ConsoleHost" }
      property("version Version {get;}") { (_: HostContent) in VersionObject([7, 6, 5]) }
      property("guid InstanceId {get;}") { (host: HostContent) in host.instance }
      property("System.Management.Automation.Host.PSHostUserInterface UI {get;}") { (host: HostContent) in
        host.userInterface.value
      }
      property("cultureinfo CurrentCulture {get;}") { (host: HostContent) in
        CultureContent(host.engine.culture).value
      }
      property("cultureinfo CurrentUICulture {get;}") { (host: HostContent) in
        CultureContent(host.engine.culture).value
      }
      property("bool DebuggerEnabled {get;set;}") { (_: HostContent) in true }
      property("psobject PrivateData {get;}") { (host: HostContent) in host.privateData }
      instance("void EnterNestedPrompt()") { (host: HostContent) in
        host.engine.host.enterNestedPrompt(host.engine)
      }
      instance("void ExitNestedPrompt()") { (host: HostContent) in host.engine.host.exitNestedPrompt() }
      instance("void NotifyBeginApplication()") { (_: HostContent) in }
      instance("void NotifyEndApplication()") { (_: HostContent) in }
    }
  }

  static var choiceDescription: TypeEntry {
    TypeEntry("System.Management.Automation.Host.ChoiceDescription") {
      new("(string label)") { (label: String) in ChoiceContent(label, help: "") }
      new("(string label, string helpMessage)") { (label: String, help: String) in
        ChoiceContent(label, help: help)
      }
      property("string Label {get;}") { (choice: ChoiceContent) in choice.label }
      property(
        "string HelpMessage {get;set;}", { (choice: ChoiceContent) in choice.help },
        set: { choice, help in choice.help = help })
    }
  }
}

/// `$Host`: the program that shows the session.
final class HostContent: Content, BridgedContent {
  unowned let engine: Engine
  let instance = GuidObject.fresh()
  let userInterface: HostUserInterfaceContent
  let privateData = Value.object(PSCustomObject())

  init(_ engine: Engine) {
    self.engine = engine
    userInterface = HostUserInterfaceContent(engine)
    super.init(type: TypeTable.find("System.Management.Automation.Host.PSHost") ?? .object)
  }
}

/// One of several answers, as scripts make it.
final class ChoiceContent: Content, BridgedContent {
  let label: String
  var help: String

  init(_ label: String, help: String) {
    (self.label, self.help) = (label, help)
    super.init(type: TypeTable.find("System.Management.Automation.Host.ChoiceDescription") ?? .object)
  }
}

/// The variable that a session starts with.
package enum HostVariable {
  /// Sets `$Host`, which is made when it is first read: its types come out of the library's tables.
  package static func install(in engine: Engine) {
    let variable = Variable(.from("Host"), .null, options: [.constant, .allScope])
    variable.computed = { HostContent($0).value }
    variable.computesOnce = true
    engine.global.top.slotForAssignment(Symbols.intern("Host")).pointee = Value(.cell(variable))
  }
}
