/// Names that every object answers to, whatever it is.
enum Reserved {
  private static let names: Set<String> = ["psobject", "psbase", "psadapted", "psextended", "pstypenames"]

  static func isReserved(_ name: String) -> Bool { names.contains(name) }

  static func read(_ name: String, _ target: Value, _ engine: Engine) -> Value? {
    guard isReserved(name) else { return nil }
    switch name {
    case "psobject": return .object(ObjectView(of: target))
    case "pstypenames": return .object(TypeNames.list(of: target))
    case "psbase": return BaseView.of(target)
    default: return target.base
    }
  }
}

/// `$table.psbase`: a dictionary's own properties, where its keys do not hide them.
package final class BaseView: HeapObject, AdaptedObject {
  let target: Value

  private init(of target: Value) {
    self.target = target
    super.init(type: .memberSet)
  }

  /// The view of a dictionary; any other value is its own base.
  static func of(_ target: Value) -> Value {
    if case .table = target.base.payload { .object(BaseView(of: target.base)) } else { target.base }
  }

  package func adaptedValue(_ name: ShellString, _ engine: Engine) throws(ShellError) -> Value? {
    guard let property = property(name), !property.isParameterized else { return nil }
    return try PropertyAccess.read(property, target, engine)
  }

  package func setAdapted(_ name: ShellString, _ value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    guard let property = property(name) else { return false }
    try PropertyAccess.write(property, target, value, engine)
    return true
  }

  package var adaptedNames: [ShellString] {
    TypeOf.value(target).members.definitions.filter { $0.kind == .property }.map { .from($0.name) }
  }

  private func property(_ name: ShellString) -> PropertyMember? {
    TypeOf.value(target).members.property(String(name).lowercased(), isStatic: false)
  }
}

extension TypeInfo {
  static let memberSet = TypeTable.define("System.Management.Automation.PSMemberSet", base: object)
}
