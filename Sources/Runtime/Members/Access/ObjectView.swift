/// `$object.psobject`: the object seen as a bag of members.
package final class ObjectView: HeapObject {
  package let target: Value

  package init(of target: Value) {
    self.target = target
    super.init(type: .psObject)
  }
}

extension ObjectView: BridgedObject {}

extension TypeInfo {
  package static let typeNameList = TypeTable.construct(
    TypeTable.define("System.Collections.ObjectModel.Collection`1", base: object, interfaces: [list]),
    [string])
}

extension TypeNames {
  /// `$object.pstypenames`: the list that the object keeps its type names in; changes of it count.
  package static func list(of target: Value) -> ListObject {
    if let known = target.extra?.typeNames { return known }
    let list = ListObject(of(target).map { .string($0) }, type: .typeNameList)
    switch target.payload {
    case .object(let object): object.ensureExtra().typeNames = list
    case .array(let object): object.ensureExtra().typeNames = list
    case .table(let object): object.ensureExtra().typeNames = list
    case .block(let object): object.ensureExtra().typeNames = list
    case .boxed(let box): box.ensureExtra().typeNames = list
    default: break
    }
    return list
  }
}
