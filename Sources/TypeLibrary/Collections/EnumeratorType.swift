import Runtime

extension TypeEntry {
  /// What goes through a collection by hand: `$foreach`, `$switch`, `$list.GetEnumerator()`.
  static var enumerator: TypeEntry {
    TypeEntry("System.Collections.IEnumerator") {
      property("System.Object Current {get;}") { (enumerator: Enumerator) in enumerator.current }
      instanceCall("bool MoveNext()") { call in
        .bool(try call.target(as: Enumerator.self).moveNext(call.engine))
      }
      instanceCall("void Reset()") { call in
        try call.target(as: Enumerator.self).reset()
        return .nothing
      }
    }
  }
}
