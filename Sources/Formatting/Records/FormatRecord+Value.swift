package import Runtime

extension FormatRecord: ObjectContent {
  package func hash(_ engine: Engine) -> UInt32 {
    UInt32(truncatingIfNeeded: ObjectIdentifier(self).hashValue)
  }
  package func isEqual(to other: any ObjectContent, _ engine: Engine) -> Bool { self === other }
  package func order(to other: any ObjectContent, _ engine: Engine) -> Int? { nil }
  package func isTrue(_ engine: Engine) -> Bool { true }
  package func text(_ engine: Engine) -> ShellString { .from(type.name) }
  package func makeEnumerator(_ engine: Engine) -> Enumerator? { nil }

  /// The record as scripts see it: an object that they can hold and pass on.
  package var value: Value { .object(ContentObject(self, type: type)) }

  /// The record that a value is, if it is one.
  package static func of(_ value: Value) -> FormatRecord? {
    guard case .object(let object) = value.payload, object.type.base === TypeInfo.formatInfoData else {
      return nil
    }
    return (object as? ContentObject)?.content as? FormatRecord
  }

  package var type: TypeInfo {
    switch kind {
    case .start: .formatStartData
    case .groupStart: .groupStartData
    case .entry: .formatEntryData
    case .groupEnd: .groupEndData
    case .end: .formatEndData
    }
  }
}

extension TypeInfo {
  static let formatInfoData = TypeTable.define(
    "Microsoft.PowerShell.Commands.Internal.Format.FormatInfoData", base: object)
  static let formatStartData = record("FormatStartData")
  static let groupStartData = record("GroupStartData")
  static let formatEntryData = record("FormatEntryData")
  static let groupEndData = record("GroupEndData")
  static let formatEndData = record("FormatEndData")

  private static func record(_ name: String) -> TypeInfo {
    TypeTable.define("Microsoft.PowerShell.Commands.Internal.Format.\(name)", base: formatInfoData)
  }
}
