/// The types that the engine itself names; the type library adds the rest.
extension TypeInfo {
  package static let object = TypeTable.define("System.Object")
  package static let valueType = TypeTable.define("System.ValueType", .class, base: object)
  package static let enumeration = TypeTable.define("System.Enum", .class, base: valueType)
  package static let array = TypeTable.define("System.Array", .class, base: object, interfaces: [list])
  package static let enumerable = TypeTable.define("System.Collections.IEnumerable", .interface)
  package static let collection = TypeTable.define(
    "System.Collections.ICollection", .interface, interfaces: [enumerable])
  package static let list = TypeTable.define("System.Collections.IList", .interface, interfaces: [collection])
  package static let dictionary = TypeTable.define(
    "System.Collections.IDictionary", .interface, interfaces: [collection])
  package static let void = TypeTable.define("System.Void", .struct, base: valueType)

  package static let boolean = primitive("System.Boolean")
  package static let char = primitive("System.Char")
  package static let sbyte = primitive("System.SByte")
  package static let byte = primitive("System.Byte")
  package static let int16 = primitive("System.Int16")
  package static let uint16 = primitive("System.UInt16")
  package static let int32 = primitive("System.Int32")
  package static let uint32 = primitive("System.UInt32")
  package static let int64 = primitive("System.Int64")
  package static let uint64 = primitive("System.UInt64")
  package static let single = primitive("System.Single")
  package static let double = primitive("System.Double")
  package static let intptr = primitive("System.IntPtr")
  package static let uintptr = primitive("System.UIntPtr")
  package static let decimal = primitive("System.Decimal")
  package static let bigInteger = primitive("System.Numerics.BigInteger")
  package static let dateTime = primitive("System.DateTime")
  package static let timeSpan = primitive("System.TimeSpan")
  package static let guid = primitive("System.Guid")
  package static let string = TypeTable.define(
    "System.String", .class, base: object, interfaces: [enumerable])

  package static let hashtable = TypeTable.define(
    "System.Collections.Hashtable", .class, base: object, interfaces: [dictionary])
  package static let orderedDictionary = TypeTable.define(
    "System.Collections.Specialized.OrderedDictionary", .class, base: object, interfaces: [dictionary])
  package static let arrayList = TypeTable.define(
    "System.Collections.ArrayList", .class, base: object, interfaces: [list])
  package static let dictionaryEntry = TypeTable.define(
    "System.Collections.DictionaryEntry", .struct, base: valueType)

  package static let psObject = TypeTable.define(
    "System.Management.Automation.PSObject", .class, base: object)
  package static let psCustomObject = TypeTable.define(
    "System.Management.Automation.PSCustomObject", .class, base: object)
  package static let scriptBlock = TypeTable.define(
    "System.Management.Automation.ScriptBlock", .class, base: object)
  package static let errorRecord = TypeTable.define(
    "System.Management.Automation.ErrorRecord", .class, base: object)
  package static let psReference = TypeTable.define(
    "System.Management.Automation.PSReference", .class, base: object)
  package static let switchParameter = TypeTable.define(
    "System.Management.Automation.SwitchParameter", .struct, base: valueType)
  package static let runtimeType = TypeTable.define("System.RuntimeType", .class, base: typeType)
  package static let typeType = TypeTable.define("System.Type", .class, base: object)
  package static let exception = TypeTable.define("System.Exception", .class, base: object)

  package static let nullString = TypeTable.define(
    "System.Management.Automation.Language.NullString", .class, base: object)

  package static let objectArray = TypeTable.array(of: object)
  package static let stringArray = TypeTable.array(of: string)
  package static let byteArray = TypeTable.array(of: byte)
  package static let charArray = TypeTable.array(of: char)

  /// All of them, so that each is found by its name before anything has used it.
  static let wellKnown: [TypeInfo] = [
    object, valueType, enumeration, array, enumerable, collection, list, dictionary, void, boolean, char,
    sbyte,
    byte, int16, uint16, int32, uint32, int64, uint64, single, double, intptr, uintptr, decimal, bigInteger,
    dateTime, timeSpan, guid, string, hashtable, orderedDictionary, arrayList, dictionaryEntry, psObject,
    psCustomObject, scriptBlock, errorRecord, psReference, switchParameter, typeType, runtimeType, exception,
  ]

  private static func primitive(_ name: String) -> TypeInfo {
    TypeTable.define(name, .struct, base: valueType)
  }
}
