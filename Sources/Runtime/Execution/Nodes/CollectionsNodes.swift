package import Syntax

/// `first..last`.
package final class RangeNode: Node {
  private let first: Node
  private let last: Node

  package init(_ extent: Extent, _ first: Node, _ last: Node) {
    (self.first, self.last) = (first, last)
    super.init(extent)
  }

  /// The bounds if both are integers, so that a loop need not make the array; nil otherwise, nothing evaluated twice then.
  package func bounds(_ frame: inout Frame) throws(ShellError) -> (first: Int32, last: Int32)? {
    guard first is ConstantNode || first is VariableNode, last is ConstantNode || last is VariableNode else {
      return nil
    }
    guard case .int(let low) = try first.eval(&frame).payload,
      case .int(let high) = try last.eval(&frame).payload
    else {
      return nil
    }
    return (low, high)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let low = try first.eval(&frame)
    return try Ranges.make(low, last.eval(&frame), frame.engine)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    guard let bounds = try bounds(&frame) else {
      try frame.emit(eval(&frame))
      return .normal
    }
    var number = bounds.first
    let step: Int32 = bounds.first <= bounds.last ? 1 : -1
    while true {
      if frame.state.pointee.attention != 0 { try frame.engine.attend() }
      try frame.write(.int(number))
      if number == bounds.last { return .normal }
      number += step
    }
  }
}

/// `a, b, c`.
package final class ArrayLiteralNode: Node {
  private let elements: NodeList

  package init(_ extent: Extent, _ elements: [Node]) {
    self.elements = NodeList(elements)
    super.init(extent)
  }

  deinit { elements.deallocate() }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let array = ArrayObject(count: elements.count)
    for index in 0..<elements.count {
      let element = try elements.eval(index, &frame)
      array[index] = element.isNothing ? .null : element
    }
    return .array(array)
  }
}

/// `@{ … }`, and `[ordered]@{ … }`.
package final class HashtableNode: Node {
  private let pairs: [(key: Node, value: Node)]
  private let isOrdered: Bool

  package init(_ extent: Extent, _ pairs: [(key: Node, value: Node)], isOrdered: Bool) {
    (self.pairs, self.isOrdered) = (pairs, isOrdered)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value { .table(try table(&frame)) }

  /// The dictionary, keys and values evaluated in order; throws for a key that is null or stands twice.
  package func table(_ frame: inout Frame) throws(ShellError) -> HashtableObject {
    let table = HashtableObject(type: isOrdered ? .orderedDictionary : .hashtable)
    for pair in pairs {
      let key = try pair.key.eval(&frame)
      if key.isNull { throw DictionaryFault.nullKey.error() }
      let value = try pair.value.eval(&frame)
      if try table.value(for: key, frame.engine) != nil {
        throw DictionaryFault.duplicateKey(Conversion.plainText(key)).error(target: key)
      }
      try table.set(key, value.isNothing ? .null : value, frame.engine)
    }
    return table
  }
}

/// `[pscustomobject]@{ … }`: the order of the literal is kept.
package final class CustomObjectNode: Node {
  private let pairs: [(key: Node, value: Node)]

  package init(_ extent: Extent, _ pairs: [(key: Node, value: Node)]) {
    self.pairs = pairs
    super.init(extent)
  }

  /// Whether a key names the object's type instead of a property.
  private static func isTypeName(_ name: ShellString) -> Bool {
    name.count == 10 && ShellString.equalIgnoringCase(name, typeNameKey)
  }

  nonisolated(unsafe) private static let typeNameKey = ShellString.from("PSTypeName")

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    var properties = PropertyBag()
    var typeName: ShellString?
    for pair in pairs {
      let key = try pair.key.eval(&frame)
      if key.isNull { throw DictionaryFault.nullKey.error() }
      let name = try Conversion.text(key, frame.engine)
      let value = try pair.value.eval(&frame)
      if properties.index(of: name) != nil { throw DictionaryFault.duplicateKey(name).error(target: key) }
      if case .string(let text) = value.base.payload, CustomObjectNode.isTypeName(name) {
        typeName = text
      } else {
        properties.set(name, value.isNothing ? .null : value)
      }
    }
    let object = PSCustomObject(properties)
    if let typeName { object.name(typeName) }
    return .object(object)
  }
}

/// `target[index]`.
package final class IndexNode: Node {
  private let target: Node
  private let index: Node
  private let isList: Bool
  private let isNullConditional: Bool

  package init(_ extent: Extent, _ target: Node, _ index: Node, isNullConditional: Bool) {
    (self.target, self.index, self.isNullConditional) = (target, index, isNullConditional)
    isList = index is ArrayLiteralNode
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let target = try target.eval(&frame)
    if isNullConditional, target.isNull { return .null }
    let index = try index.eval(&frame)
    if case .array(let array) = target.payload, case .int(let position) = index.payload,
      array.dimensions == nil
    {
      let offset = position < 0 ? array.count + Int(position) : Int(position)
      if offset >= 0, offset < array.count { return array[offset] }
    }
    return try Indexing.get(target, index, isList: isList, frame.engine)
  }
}

/// `$a[$i]` of two variables: the commonest form, without counting references.
package final class IndexVariableNode: Node {
  private let target: SlotReference
  private let index: Node
  private let isList: Bool

  package init(_ extent: Extent, _ target: SlotReference, _ index: Node) {
    (self.target, self.index) = (target, index)
    isList = index is ArrayLiteralNode
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let index = try index.eval(&frame)
    if case .array(let array) = target.pointer(frame).pointee.payload,
      case .int(let position) = index.payload,
      position >= 0, Int(position) < array.count, array.dimensions == nil
    {
      return array[Int(position)]
    }
    return try Indexing.get(target.read(frame), index, isList: isList, frame.engine)
  }
}

/// What a dictionary refuses.
package enum DictionaryFault: ShellFault, @unchecked Sendable {
  case nullKey
  case duplicateKey(ShellString)

  package var errorId: String {
    switch self {
    case .nullKey: "InvalidNullKey"
    case .duplicateKey: "DuplicateKeyInHashLiteral"
    }
  }

  package var message: String {
    switch self {
    case .nullKey: "A null key is not allowed in a hash literal."
    case .duplicateKey(let key): "Duplicate keys '\(String(key))' are not allowed in hash literals."
    }
  }
}
