import Runtime

/// The function `help`: `Get-Help`, page by page on a terminal.
///
/// Its parameters are those of `Get-Help`, as in PowerShell; a list of topics is short and is not paged.
enum HelpFunction {
  static let text = """
    <#
    .FORWARDHELPTARGETNAME Get-Help
    .FORWARDHELPCATEGORY Cmdlet
    #>
    [CmdletBinding(DefaultParameterSetName = 'AllUsersView')]
    param(
      [Parameter(Position = 0, ValueFromPipelineByPropertyName)][string]$Name, [string]$Path, [string[]]$Category,
      [Parameter(ParameterSetName = 'DetailedView', Mandatory)][switch]$Detailed,
      [Parameter(ParameterSetName = 'AllUsersView')][switch]$Full,
      [Parameter(ParameterSetName = 'Examples', Mandatory)][switch]$Examples,
      [Parameter(ParameterSetName = 'Parameters', Mandatory)][string[]]$Parameter,
      [string[]]$Component, [string[]]$Functionality, [string[]]$Role,
      [Parameter(ParameterSetName = 'Online', Mandatory)][switch]$Online)
    if ($PSCmdlet.ParameterSetName -eq 'AllUsersView') { $PSBoundParameters['Full'] = $true }
    $topics = Get-Help @PSBoundParameters
    $isList = @($topics)[0].PSTypeNames -contains 'HelpInfoShort'
    if ($null -eq $topics -or $isList -or [Console]::IsOutputRedirected) { return $topics }
    $words = @(-split $env:PAGER)
    if (!$words) { $words = 'less', '-R' }
    $pager = $words[0]
    $options = @($words | Select-Object -Skip 1)
    if (!(Get-Command $pager -ErrorAction Ignore)) { return $topics }
    $width = [Math]::Max([Console]::WindowWidth, 20) - 1
    $topics | Out-String -Stream -Width $width | & $pager @options
    """

  /// Puts the function into the outermost scope of a session.
  static func define(in engine: Engine) { FunctionScope.defineOwn("help", body: text, in: engine) }
}
