/// The colours of an entry by what its parts are, as escape sequences.
///
/// Source: the defaults of PSReadLine 2.4.5 (`Get-PSReadLineOption`).
struct EntryColours: Equatable, Sendable {
  var command = "\u{1B}[93m"
  var comment = "\u{1B}[32m"
  var error = "\u{1B}[91m"
  var keyword = "\u{1B}[92m"
  var member = ""
  var number = "\u{1B}[97m"
  var `operator` = "\u{1B}[90m"
  var parameter = "\u{1B}[90m"
  var string = "\u{1B}[36m"
  var type = ""
  var variable = "\u{1B}[92m"
}
