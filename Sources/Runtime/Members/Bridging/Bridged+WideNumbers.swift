package import Syntax

extension DecimalValue: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> DecimalValue {
    if case .object(let object as DecimalObject) = value.base.payload { return object.value }
    throw mismatch(value)
  }

  package var bridged: Value { .decimal(self) }
}

extension BigIntegerValue: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> BigIntegerValue {
    if case .object(let object as BigIntegerObject) = value.base.payload { return object.value }
    throw mismatch(value)
  }

  package var bridged: Value { .bigInteger(self) }
}

extension DateOnlyObject: BridgedObject {}
extension TimeOnlyObject: BridgedObject {}
extension DateTimeOffsetObject: BridgedObject {}
extension TimeZoneObject: BridgedObject {}
extension EntryObject: BridgedObject {}

extension TypeInfo {
  /// Whether the type is one of those that the engine itself keeps as a number.
  package var isNumeric: Bool { NumericRanks.isNumeric(self) }
}
