package import Syntax

/// A decimal on the heap: too wide for a value's own bytes.
package final class DecimalObject: HeapObject {
  package let value: DecimalValue

  package init(_ value: DecimalValue) {
    self.value = value
    super.init(type: .decimal)
  }

  package override func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    UInt32(truncatingIfNeeded: value.numericHash >> 32)
  }

  package override func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool {
    (other as? DecimalObject).map { $0.value.isEqual(to: value) } ?? false
  }

  package override var hasOrder: Bool { true }

  package override func order(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Int? {
    (other as? DecimalObject).map { Int(value.compare($0.value)) }
  }

  package override func isTrue(_ engine: Engine) throws(ShellError) -> Bool { !value.isZero }
}

extension Value {
  @inline(__always) package static func decimal(_ value: DecimalValue) -> Value {
    .object(DecimalObject(value))
  }
}
