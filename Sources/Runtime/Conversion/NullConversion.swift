/// What `$null` becomes.
enum NullConversion {
  static func convert(to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    if let number = type.numberType { return try NumberConversion.convert(.int(0), to: number, engine) }
    if let value = values[type.number] { return value }
    if type === TypeInfo.void { return .nothing }
    if type === TypeInfo.psReference { return .object(ReferenceObject(.null)) }
    guard type.isValue, type.definition?.name != "System.Nullable`1" else { return .null }
    throw refused(type)
  }

  nonisolated(unsafe) private static let values: [TypeNumber: Value] = [
    TypeInfo.string.number: .string(.empty), TypeInfo.boolean.number: .false, TypeInfo.char.number: .char(0),
    TypeInfo.switchParameter.number: .false,
  ]

  static func refused(_ type: TypeInfo) -> ShellError {
    guard let names = type.enumeration?.names else { return ConversionFault.null(target: type.name).error() }
    return ConversionFault.nullAsEnumeration(target: type.name, names: names.joined(separator: ",")).error()
  }
}
