import Runtime

extension TypeEntry {
  static var timeSpan: TypeEntry {
    TypeEntry("System.TimeSpan") {
      property("double TotalSeconds {get;}") { (span: TimeSpan) in span.total(.seconds) }
    }
  }
}
