/// Names that every object answers to, whatever it is.
enum Reserved {
  private static let names: Set<String> = ["psobject", "psbase", "psadapted", "psextended", "pstypenames"]

  static func isReserved(_ name: String) -> Bool { names.contains(name) }

  static func read(_ name: String, _ target: Value, _ engine: Engine) -> Value? {
    guard isReserved(name) else { return nil }
    switch name {
    case "psobject": return .object(ObjectView(of: target))
    case "pstypenames": return .object(TypeNameList(of: target))
    default: return target.base
    }
  }
}
