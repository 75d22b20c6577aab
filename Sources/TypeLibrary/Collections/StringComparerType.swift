import Runtime

extension TypeEntry {
  static var stringComparer: TypeEntry {
    TypeEntry("System.StringComparer") {
      staticProperty("System.StringComparer Ordinal {get;}") { StringComparerObject(.ordinal) }
      staticProperty("System.StringComparer OrdinalIgnoreCase {get;}") {
        StringComparerObject(.ordinalIgnoreCase)
      }
      staticProperty("System.StringComparer CurrentCulture {get;}") { StringComparerObject(.currentCulture) }
      staticProperty("System.StringComparer CurrentCultureIgnoreCase {get;}") {
        StringComparerObject(.currentCultureIgnoreCase)
      }
      staticProperty("System.StringComparer InvariantCulture {get;}") {
        StringComparerObject(.invariantCulture)
      }
      staticProperty("System.StringComparer InvariantCultureIgnoreCase {get;}") {
        StringComparerObject(.invariantCultureIgnoreCase)
      }
      instances(["int Compare(string x, string y)", "int Compare(System.Object x, System.Object y)"]) {
        call in
        .int(try call.target(as: StringComparerObject.self).compare(call[0], call[1], call.engine).signum())
      }
      instances(["bool Equals(string x, string y)", "bool Equals(System.Object x, System.Object y)"]) {
        call in
        .bool(try call.target(as: StringComparerObject.self).compare(call[0], call[1], call.engine) == 0)
      }
    }
  }
}
