/// Loads the files that say how types are shown, for modules that bring some.
package protocol DisplayFiles: AnyObject {
  /// Loads members of types (`.types.ps1xml`); throws for what is no such file.
  func loadTypes(_ path: String, _ engine: Engine) throws(ShellError)
  /// Loads views (`.format.ps1xml`), which come before those there are.
  func loadFormats(_ path: String, _ engine: Engine) throws(ShellError)
}
