/// All types that have bodies, by name in lower case; an entry is made when its type's members are first asked for.
enum TypeEntries {
  private static let makers: [String: @Sendable () -> TypeEntry] = {
    var makers: [String: @Sendable () -> TypeEntry] = [:]
    for (name, maker) in all { makers[name.lowercased()] = maker }
    return makers
  }()

  /// The bodies of a type; exceptions that the tables list have at least their constructors.
  static func entry(_ name: String) -> TypeEntry? {
    if let maker = makers[name] { return maker() }
    return name.hasSuffix("exception") ? .plainException(name) : nil
  }

  /// Whether the library itself lists the type.
  static func isOwn(_ name: String) -> Bool { makers[name] != nil }

  /// Names of all entries as .NET spells them.
  static var names: [String] { all.map(\.name) }

  private static var all: [(name: String, maker: @Sendable () -> TypeEntry)] {
    [
      ("System.Object", { .object }),
      ("System.Type", { .type }),
      ("System.Enum", { .enumeration }),
      ("System.Exception", { .exception }),
      ("System.ArgumentException", { .argumentException }),
      ("System.ArgumentNullException", { .argumentNullException }),
      ("System.ArgumentOutOfRangeException", { .argumentOutOfRangeException }),
      ("System.Management.Automation.ErrorRecord", { .errorRecord }),
      ("System.Management.Automation.ErrorCategoryInfo", { .errorCategoryInfo }),
      ("System.Management.Automation.ErrorDetails", { .errorDetails }),
      ("System.Console", { .console }),
      ("System.Diagnostics.Stopwatch", { .stopwatch }),
      ("System.TimeSpan", { .timeSpan }),
      ("System.Text.StringBuilder", { .stringBuilder }),
      ("System.Math", { .math }),
      ("System.String", { .string }),
      ("System.Array", { .array }),
      ("System.Collections.ArrayList", { .arrayList }),
      ("System.Collections.Generic.List`1", { .list }),
      ("System.Collections.Hashtable", { .hashtable }),
    ]
  }
}
