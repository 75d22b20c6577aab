/// `$object.psobject`: the object seen as a bag of members.
package final class ObjectView: HeapObject {
  package let target: Value

  package init(of target: Value) {
    self.target = target
    super.init(type: .psObject)
  }
}

extension ObjectView: BridgedObject {}

/// `$object.pstypenames`: the object's type names as a list that may be changed.
package final class TypeNameList: HeapObject {
  package let target: Value

  package init(of target: Value) {
    self.target = target
    super.init(type: .typeNameList)
  }

  package var names: [ShellString] {
    get { TypeNames.of(target).map { ShellString.from($0) } }
    set { ExtendedMembers.setTypeNames(newValue, on: target) }
  }

  package override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? {
    ArrayEnumerator(ArrayObject(names.map { .string($0) }))
  }
}

extension TypeNameList: BridgedObject {}

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
