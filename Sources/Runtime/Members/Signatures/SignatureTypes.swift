/// Type names as definitions spell them (`string[]`, `System.Func[T,bool]`), in the light of a type's own arguments.
struct SignatureTypes {
  private var parameters: [String: TypeInfo] = [:]

  init(of owner: TypeInfo) {
    guard let definition = owner.definition else { return }
    let names = GenericNames.of(definition)
    for (name, argument) in zip(names, owner.arguments) { parameters[name] = argument }
  }

  mutating func add(_ name: String, _ type: TypeInfo) { parameters[name] = type }

  /// The type of a name; one that nobody knows stands for itself and converts from nothing.
  func type(_ text: Substring) -> TypeInfo {
    if text.hasSuffix("]"), let open = matchingBracket(text) {
      let inside = text[text.index(after: open)...].dropLast()
      let head = text[..<open]
      if inside.allSatisfy({ $0 == "," }) { return TypeTable.array(of: type(head), rank: inside.count + 1) }
      let arguments = inside.splitOutsideBrackets(",").map { type($0.drop { $0 == " " }) }
      return generic(head, arguments)
    }
    return simple(String(text))
  }

  private func simple(_ name: String) -> TypeInfo {
    parameters[name] ?? TypeAccelerators.find(name) ?? TypeTable.find(name)
      ?? TypeTable.define(name, isDelegate(name) ? .delegate : .class, base: .object)
  }

  private func generic(_ head: Substring, _ arguments: [TypeInfo]) -> TypeInfo {
    let name = head.contains("`") ? String(head) : "\(head)`\(arguments.count)"
    let definition =
      TypeTable.find(name)
      ?? TypeTable.define(name, isDelegate(String(head)) ? .delegate : .class, base: .object)
    return TypeTable.construct(definition, arguments)
  }

  private func matchingBracket(_ text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == "]" { depth += 1 }
      if text[index] == "[" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Delegates are known by their names: the library's facts do not list them as types.
  private func isDelegate(_ name: String) -> Bool { DelegateNames.contains(name) }
}

/// Names of delegate types.
package enum DelegateNames {
  private static let names: Set<String> = [
    "System.Action", "System.Func", "System.Predicate", "System.Comparison", "System.Converter",
    "System.EventHandler", "System.Text.RegularExpressions.MatchEvaluator", "System.Threading.ThreadStart",
    "System.Threading.ParameterizedThreadStart", "System.Threading.TimerCallback",
    "System.Threading.WaitCallback", "System.ConsoleCancelEventHandler", "System.AsyncCallback",
    "System.Reflection.MemberFilter", "System.Reflection.TypeFilter", "System.ResolveEventHandler",
    "System.AssemblyLoadEventHandler",
  ]

  package static func contains(_ name: String) -> Bool {
    names.contains(String(name.prefix { $0 != "`" }))
  }
}

/// The names of a generic type's parameters as its definitions use them.
enum GenericNames {
  private static let known: [String: [String]] = [
    "System.Collections.Generic.PriorityQueue`2": ["TElement", "TPriority"],
    "System.Func`2": ["T", "TResult"],
  ]

  static func of(_ definition: TypeInfo) -> [String] {
    if let names = known[definition.name] { return names }
    guard let mark = definition.name.lastIndex(of: "`"),
      let count = Int(definition.name[definition.name.index(after: mark)...].prefix { $0.isNumber })
    else { return [] }
    switch count {
    case 1: return ["T"]
    case 2: return ["TKey", "TValue"]
    default: return (1...count).map { "T\($0)" }
    }
  }
}
