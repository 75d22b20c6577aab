import Runtime
import Syntax

/// Help as text, made by the commands of the session.
enum HelpText {
  /// The whole help of a command for the pager; nil where there is none.
  ///
  /// What it does to `$?` and `$Error` is taken back: nobody asked for it by an entry.
  static func whole(of name: String, _ engine: Engine) -> String? {
    let quoted = name.replacing("'", with: "''")
    let script =
      "Get-Help -Name '\(quoted)' -Full -ErrorAction Ignore | Out-String -Width \(max(engine.host.width - 1, 20))"
    let succeeded = engine.lastSucceeded
    let errors = engine.errorList.elements
    defer {
      engine.lastSucceeded = succeeded
      engine.errorList.elements = errors
    }
    do throws(ShellError) {
      let block = try ScriptBlock.parse(.from(script), session: engine.global)
      let text = String(try Conversion.text(BlockRun.callResult(block, engine), engine))
      return text.isBlank ? nil : text
    } catch {
      return nil
    }
  }
}
