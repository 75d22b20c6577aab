import Completion
import Runtime

/// Registers a script block that completes a parameter's arguments or a native program's words.
struct RegisterArgumentCompleter: Cmdlet {
  static let declaration = CmdletDeclaration(
    .register, "ArgumentCompleter", synopsis: "Registers a custom argument completer.",
    defaultSet: "PowerShellSet",
    className: "System.Management.Automation.RegisterArgumentCompleterCommand",
    examples: [
      Example(
        "Colours to choose from",
        """
        function Set-Colour { param($Name) }
        Register-ArgumentCompleter -CommandName Set-Colour -ParameterName Name -ScriptBlock { 'red', 'blue' }
        (TabExpansion2 'Set-Colour ').CompletionMatches.CompletionText -join ' '
        """, prints: "red blue")
    ])

  @Parameter("Completes the words of native programs.", sets: [.set("NativeCommandSet")])
  var native = false
  @Parameter(
    "Completes programs that have no completer of their own.",
    sets: [.set("NativeFallbackSet")])
  var nativeFallback = false
  @Parameter(
    "The commands or programs.",
    sets: [.set("NativeCommandSet", mandatory: true), .set("PowerShellSet", mandatory: false)])
  var commandName: [String] = []
  @Parameter("The parameter.", sets: [.set("PowerShellSet", mandatory: true)]) var parameterName: String = ""
  @Parameter("What completes.", mandatory: true) var scriptBlock: ScriptBlock?

  @Service var registry: CompleterRegistry

  func end(in call: borrowing Invocation) {
    guard let scriptBlock else { return }
    if nativeFallback { return registry.registerFallback(scriptBlock) }
    if native { return commandName.forEach { registry.register(scriptBlock, program: $0) } }
    let commands: [String?] = commandName.isEmpty ? [nil] : commandName
    for command in commands { registry.register(scriptBlock, parameter: parameterName, of: command) }
  }
}
