package import Syntax

/// A whole number of any size on the heap.
package final class BigIntegerObject: HeapObject {
  package let value: BigIntegerValue

  package init(_ value: BigIntegerValue) {
    self.value = value
    super.init(type: .bigInteger)
  }

  package override func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    UInt32(truncatingIfNeeded: value.numericHash >> 32)
  }

  package override func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool {
    (other as? BigIntegerObject).map { $0.value == value } ?? false
  }

  package override var hasOrder: Bool { true }

  package override func order(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Int? {
    (other as? BigIntegerObject).map { Int(value.compare($0.value)) }
  }

  package override func isTrue(_ engine: Engine) throws(ShellError) -> Bool { !value.isZero }
}

extension Value {
  @inline(__always) package static func bigInteger(_ value: BigIntegerValue) -> Value {
    .object(BigIntegerObject(value))
  }
}
