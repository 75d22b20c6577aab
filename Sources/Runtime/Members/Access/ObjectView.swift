/// `$object.psobject`: the object seen as a bag of members.
package final class ObjectView: HeapObject {
  package let target: Value

  package init(of target: Value) {
    self.target = target
    super.init(type: .psObject)
  }
}

extension ObjectView: BridgedObject {}

extension TypeNames {
  /// `$object.pstypenames`: the object's type names as a list; its changes are the object's.
  package static func list(of target: Value) -> ListObject {
    let list = ListObject(of(target).map { .string($0) }, type: .typeNameList)
    list.onChange = { elements in
      let names = elements.map { Conversion.plainText($0) }
      ExtendedMembers.setTypeNames(names, on: target)
    }
    return list
  }
}

extension TypeInfo {
  package static let typeNameList = TypeTable.construct(
    TypeTable.define("System.Collections.ObjectModel.Collection`1", base: object, interfaces: [list]),
    [string])
}

extension ExtendedMembers {
  /// Replaces the type names of an object.
  package static func setTypeNames(_ names: [ShellString], on target: Value) {
    switch target.payload {
    case .object(let object): object.ensureExtra().typeNames = names
    case .array(let object): object.ensureExtra().typeNames = names
    case .table(let object): object.ensureExtra().typeNames = names
    case .block(let object): object.ensureExtra().typeNames = names
    case .boxed(let box):
      if box.extra == nil { box.extra = ObjectExtra() }
      box.extra?.typeNames = names
    default: break
    }
  }
}
