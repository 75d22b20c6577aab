/// The environment in which everything was recorded and is run: nothing in it differs from one machine to the next.
///
/// `HOME` is left to the caller.
package let fixedEnvironment = [
  "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "en_US.UTF-8", "TZ": "UTC", "NO_COLOR": "1",
  "POWERSHELL_TELEMETRY_OPTOUT": "1", "POWERSHELL_UPDATECHECK": "Off", "DOTNET_TieredPGO": "0",
]
