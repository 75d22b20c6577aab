import Runtime

extension TypeEntry {
  static var string: TypeEntry {
    TypeEntry("System.String") {
      property("int Length {get;}") { (text: ShellString) in text.count }
    }
  }
}
