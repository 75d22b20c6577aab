/// Names of all types that the tables know.
package enum LibraryNames {
  /// Full names as .NET spells them.
  package static var types: [String] { TypeFacts.spelledNames + EnumerationFacts.spelledNames }
}
