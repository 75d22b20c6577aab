/// What the options of the line editor say about editing.
package struct EditSettings: Equatable, Sendable {
  /// PSReadLine's default, with the dashes that PowerShell takes for one.
  package static let wordDelimiters = ";:,.[]{}()/\\|!?^&*-=+'\"\u{2013}\u{2014}\u{2015}"

  package var words = WordRule(delimiters: Self.wordDelimiters)
  /// What ends a Vi search and where a row ends follow from it.
  package var isVi = false

  package init() {}
}
