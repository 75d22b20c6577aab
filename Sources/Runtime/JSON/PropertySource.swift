/// Where the writers of JSON and CSV get an object's properties from; the resolver of members fulfils it.
package protocol PropertySource {
  /// The object's own properties (what .NET's reflection shows of it, public fields first); a getter that fails gives null.
  func ownProperties(of value: Value, _ engine: Engine) throws(ShellError) -> [NamedValue]
  /// What a script or type data added to the object; a getter that fails gives null.
  func addedProperties(of value: Value, _ engine: Engine) throws(ShellError) -> [NamedValue]
  /// The names of the properties that a command shows of the object: its own and those that were added.
  func visibleNames(of value: Value, _ engine: Engine) throws(ShellError) -> [ShellString]
  /// A property by its name, case ignored, or nil if there is none; a getter that fails gives null.
  func property(_ name: ShellString, of value: Value, _ engine: Engine) throws(ShellError) -> Value?
  /// The text that .NET's `ToString()` gives in the current culture.
  func text(of value: Value, _ engine: Engine) throws(ShellError) -> ShellString
  /// The text of an object that JSON has as a string (GUID, URI), or nil for all others.
  func scalarText(of object: HeapObject) -> ShellString?
}

/// A property as it was read.
package struct NamedValue {
  package let name: ShellString
  package let value: Value

  package init(_ name: ShellString, _ value: Value) { (self.name, self.value) = (name, value) }
}

extension NamedValue {
  init(_ name: StaticString, _ value: Value) {
    self.init(
      ShellString.from(latin1: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)),
      value)
  }
}

extension TimeSpan {
  /// The properties in the order in which .NET lists them.
  package var properties: [NamedValue] {
    [
      NamedValue("Ticks", .long(ticks)), NamedValue("Days", .int(days)), NamedValue("Hours", .int(hours)),
      NamedValue("Milliseconds", .int(milliseconds)), NamedValue("Microseconds", .int(microseconds)),
      NamedValue("Nanoseconds", .int(nanoseconds)), NamedValue("Minutes", .int(minutes)),
      NamedValue("Seconds", .int(seconds)), NamedValue("TotalDays", .double(total(.days))),
      NamedValue("TotalHours", .double(total(.hours))),
      NamedValue("TotalMilliseconds", .double(total(.milliseconds))),
      NamedValue("TotalMicroseconds", .double(total(.microseconds))),
      NamedValue("TotalNanoseconds", .double(totalNanoseconds)),
      NamedValue("TotalMinutes", .double(total(.minutes))),
      NamedValue("TotalSeconds", .double(total(.seconds))),
    ]
  }
}
