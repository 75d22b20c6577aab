/// Reads JSON into values as `ConvertFrom-Json` does: the text that Newtonsoft.Json takes, which is more than JSON.
package enum JSONReader {
  package struct Options {
    /// Makes ordered hash tables of objects instead of custom objects.
    package var asHashtable = false
    /// How deep containers may lie in one another.
    package var depth = 1024
    package var dateKind = DateKind.roundtrip

    package init(asHashtable: Bool = false, depth: Int = 1024, dateKind: DateKind = .roundtrip) {
      (self.asHashtable, self.depth, self.dateKind) = (asHashtable, depth, dateKind)
    }
  }

  /// What becomes of strings that read as dates (`-DateKind`), with PowerShell's numbers.
  package enum DateKind: Int32, Sendable { case roundtrip, local, utc, offset, string }

  /// The value of a text; `$null` for a blank one.
  ///
  /// Throws if the text is no JSON, or an object's names do not fit.
  package static func read(
    _ text: ShellString, _ options: Options = Options(), in zone: TimeZone = .local
  ) throws(JSONFault) -> Value {
    try text.withUnits { units throws(JSONFault) in
      var scanner = JSONScanner(units, options, zone)
      return try scanner.read()
    } wide: { units throws(JSONFault) in
      var scanner = JSONScanner(units, options, zone)
      return try scanner.read()
    }
  }
}
