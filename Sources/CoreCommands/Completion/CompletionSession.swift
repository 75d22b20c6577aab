import Completion
import Runtime
import TypeLibrary

/// What a session has for completion: who completes, and the function that scripts and hosts call.
enum CompletionSession {
  static func install(in engine: Engine) {
    let registry = CompleterRegistry()
    engine.services.add(registry, as: CompleterRegistry.self)
    engine.services.add(Completer(registry), as: (any CompletionSource).self)
    engine.services.add(HelpTopicNames(), as: (any HelpTopics).self)
    FunctionScope.defineOwn("TabExpansion2", body: function, in: engine)
    registry.ownFunction = CommandResolver.function(Symbols.intern("TabExpansion2"), from: engine.global.top)
  }

  /// `TabExpansion2`, which users may replace; its parameters are PowerShell's.
  private static let function = """
    [CmdletBinding(DefaultParameterSetName = 'ScriptInputSet')]
    [OutputType([System.Management.Automation.CommandCompletion])]
    param(
      [Parameter(ParameterSetName = 'ScriptInputSet', Mandatory = $true, Position = 0)]
      [AllowEmptyString()]
      [string] $inputScript,
      [Parameter(ParameterSetName = 'ScriptInputSet', Position = 1)]
      [int] $cursorColumn = $inputScript.Length,
      [Parameter(ParameterSetName = 'AstInputSet', Mandatory = $true, Position = 0)]
      [System.Management.Automation.Language.Ast] $ast,
      [Parameter(ParameterSetName = 'AstInputSet', Mandatory = $true, Position = 1)]
      [System.Management.Automation.Language.Token[]] $tokens,
      [Parameter(ParameterSetName = 'AstInputSet', Mandatory = $true, Position = 2)]
      [System.Management.Automation.Language.IScriptPosition] $positionOfCursor,
      [Parameter(ParameterSetName = 'ScriptInputSet', Position = 2)]
      [Parameter(ParameterSetName = 'AstInputSet', Position = 3)]
      [Hashtable] $options = $null
    )
    end {
      if ($PSCmdlet.ParameterSetName -eq 'ScriptInputSet') {
        return [System.Management.Automation.CommandCompletion]::CompleteInput($inputScript, $cursorColumn, $options)
      }
      return [System.Management.Automation.CommandCompletion]::CompleteInput($ast, $tokens, $positionOfCursor, $options)
    }
    """
}

/// The topics that `Get-Help` can be asked for.
private final class HelpTopicNames: HelpTopics {
  var names: [String] { AboutTopics.names }
}
