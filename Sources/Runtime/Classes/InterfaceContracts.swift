/// Interfaces of .NET that classes of scripts implement: what each of them asks for, in .NET's order.
enum InterfaceContracts {
  /// Methods by the interface's full name; `T` stands for its argument, `get_Name` for a property.
  private static let table: [(name: String, bases: [String], methods: [String])] = [
    ("System.IComparable", [], ["int CompareTo(System.Object obj)"]),
    ("System.IComparable`1", [], ["int CompareTo(T other)"]),
    ("System.IEquatable`1", [], ["bool Equals(T other)"]),
    ("System.IDisposable", [], ["void Dispose()"]),
    ("System.ICloneable", [], ["System.Object Clone()"]),
    (
      "System.IFormattable", [],
      ["string ToString(string format, System.IFormatProvider formatProvider)"]
    ),
    ("System.IFormatProvider", [], ["System.Object GetFormat(type formatType)"]),
    (
      "System.ICustomFormatter", [],
      ["string Format(string format, System.Object arg, System.IFormatProvider formatProvider)"]
    ),
    (
      "System.Collections.IEnumerable", [], ["System.Collections.IEnumerator GetEnumerator()"]
    ),
    (
      "System.Collections.IEnumerator", [],
      ["bool MoveNext()", "System.Object get_Current()", "void Reset()"]
    ),
    (
      "System.Collections.Generic.IEnumerable`1", ["System.Collections.IEnumerable"],
      ["System.Collections.Generic.IEnumerator[T] GetEnumerator()"]
    ),
    (
      "System.Collections.Generic.IEnumerator`1", ["System.Collections.IEnumerator", "System.IDisposable"],
      ["T get_Current()"]
    ),
    ("System.Collections.IComparer", [], ["int Compare(System.Object x, System.Object y)"]),
    ("System.Collections.Generic.IComparer`1", [], ["int Compare(T x, T y)"]),
    (
      "System.Collections.IEqualityComparer", [],
      ["bool Equals(System.Object x, System.Object y)", "int GetHashCode(System.Object obj)"]
    ),
    (
      "System.Collections.Generic.IEqualityComparer`1", [],
      ["bool Equals(T x, T y)", "int GetHashCode(T obj)"]
    ),
    ("System.Management.Automation.IValidateSetValuesGenerator", [], ["string[] GetValidValues()"]),
    (
      "System.Management.Automation.IArgumentCompleter", [],
      [
        "System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument("
          + "string commandName, string parameterName, string wordToComplete, "
          + "System.Management.Automation.Language.CommandAst commandAst, "
          + "System.Collections.IDictionary fakeBoundParameters)"
      ]
    ),
  ]

  private static let numbers = Dictionary(
    uniqueKeysWithValues: table.indices.map { (table[$0].name.lowercased(), $0) })

  /// The interface of a full name (case ignored), made when first asked for; nil for a name that is none of these.
  static func define(_ name: String) -> TypeInfo? {
    guard let number = numbers[name.lowercased()] else { return nil }
    let entry = table[number]
    return TypeTable.define(
      entry.name, .interface, interfaces: entry.bases.compactMap { TypeTable.find($0) })
  }

  /// What a class has to have to be of an interface: its methods, and those of the interfaces that it extends.
  static func methods(of interface: TypeInfo) -> [MethodSignature] {
    let name = (interface.definition ?? interface).name
    let entry = numbers[name.lowercased()].map { table[$0] }
    let reader = SignatureReader(owner: interface)
    let own = (entry?.methods ?? []).compactMap {
      reader.method(MemberDefinition(.method, isStatic: false, $0))
    }
    return own + interface.interfaces.flatMap { methods(of: $0) }
  }
}
