package import Runtime

/// Groups its input by values that are the same.
package struct GroupObject: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .group, "Object", aliases: ["group"],
    synopsis: "Groups objects that contain the same value for specified properties.",
    outputs: ["System.Collections.Hashtable", "Microsoft.PowerShell.Commands.GroupInfo"],
    examples: [
      Example(
        "How often each comes",
        "'a', 'b', 'a' | Group-Object | ForEach-Object { \"$($_.Name) $($_.Count)\" }",
        prints: "a 2\nb 1")
    ])

  @Parameter("Do not keep the objects of the groups.") var noElement = false
  @Parameter("Make a dictionary of the groups.", aliases: ["AHT"], sets: [.set("HashTable")])
  var asHashTable = false
  @Parameter("Use the texts of the values as keys.", sets: [.set("HashTable")]) var asString = false
  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?
  @Parameter("Properties, script blocks or dictionaries to group by.", position: 0) var property: [Value] = []
  @Parameter("The culture whose order counts.") var culture: String?
  @Parameter("Tell upper from lower case.") var caseSensitive = false

  private var arguments: [PropertyArgument] = []
  private var entries: [OrderedEntry] = []

  package init() {}

  package mutating func begin(in call: borrowing Invocation) throws {
    arguments = try PropertyArgument.all(property, keys: [.expression], call.engine)
    for argument in arguments where argument.hasWildcards {
      if case .name(let name) = argument.expression { throw PropertyFault.wildcard(String(name)) }
    }
  }

  package mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject, !inputObject.isNull else { return }
    let entry = try OrderedEntry(inputObject, by: arguments, call.engine)
    entries.append(entry.withNulls)
  }

  package mutating func end(in call: borrowing Invocation) throws {
    let order = ObjectOrder(engine: call.engine, ignoresCase: !caseSensitive)
    let groups = try hasMixedTypes ? inOrderOfComing(order) : sorted(order)
    guard asHashTable else {
      for group in groups { try call.write(try group.record(withElements: !noElement, call.engine)) }
      return
    }
    if !groups.isEmpty { try writeTable(groups, call) }
  }

  /// Whether some key's values, nulls aside, are of more than one type: then nothing is sorted.
  private var hasMixedTypes: Bool {
    var known: [Int: TypeInfo] = [:]
    for entry in entries {
      for (index, key) in entry.keys.enumerated() {
        guard let key, !key.isNull else { continue }
        let type = TypeOf.value(key.base)
        if let first = known[index], first !== type { return true }
        known[index] = type
      }
    }
    return false
  }

  private mutating func sorted(_ order: ObjectOrder) throws(ShellError) -> [ObjectGroup] {
    try StableSort.sort(&entries) { (left, right) throws(ShellError) in
      try left.compare(to: right, order, descending: [])
    }
    var groups: [ObjectGroup] = []
    for entry in entries {
      if let last = groups.indices.last,
        try entry.compare(to: groups[last].first, order, descending: []) == 0
      {
        groups[last].objects.append(entry.object)
      } else {
        groups.append(ObjectGroup(entry))
      }
    }
    return groups
  }

  private func inOrderOfComing(_ order: ObjectOrder) throws(ShellError) -> [ObjectGroup] {
    var groups: [ObjectGroup] = []
    for entry in entries {
      var place: Int?
      for index in groups.indices {
        if try entry.compare(to: groups[index].first, order, descending: []) == 0 {
          place = index
          break
        }
      }
      if let place { groups[place].objects.append(entry.object) } else { groups.append(ObjectGroup(entry)) }
    }
    return groups
  }

  private func writeTable(_ groups: [ObjectGroup], _ call: borrowing Invocation) throws {
    let table = HashtableObject(comparer: caseSensitive ? .ordinal : .ignoreCase)
    for group in groups {
      let key = asString ? Value.string(try group.name(call.engine)) : group.values[0].base
      if try key.isNull || table.value(for: key, call.engine) != nil {
        return try call.writeError(GroupFault.repeatedKey)
      }
      try table.set(key, group.elements(kept: !noElement), call.engine)
    }
    try call.write(.table(table))
  }
}

/// Objects with the same keys.
struct ObjectGroup {
  let first: OrderedEntry
  var objects: [Value]

  init(_ first: OrderedEntry) { (self.first, objects) = (first, [first.object]) }

  var values: [Value] { first.keys.map { $0 ?? .null } }

  /// The values' texts; a collection's in braces.
  func name(_ engine: Engine) throws(ShellError) -> ShellString {
    var parts: [String] = []
    for value in values { parts.append(try ObjectGroup.text(of: value, engine)) }
    return .from(parts.joined(separator: ", "))
  }

  private static func text(of value: Value, _ engine: Engine) throws(ShellError) -> String {
    guard let enumerator = try Enumeration.of(value, engine) else {
      return String(try Conversion.text(value, engine))
    }
    var parts: [String] = []
    while let element = try enumerator.next(engine) {
      parts.append(String(try Conversion.text(element, engine)))
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  func elements(kept: Bool) -> Value { .object(ListObject(kept ? objects : [], type: .objectCollection)) }

  func record(withElements: Bool, _ engine: Engine) throws(ShellError) -> Value {
    .object(
      RecordObject(
        withElements ? .groupInfo : .groupInfoNoElement, of: (),
        [
          "Values": .object(ListObject(values, type: .arrayList)), "Count": .int(objects.count),
          "Group": elements(kept: withElements), "Name": .string(try name(engine)),
        ]))
  }
}

extension OrderedEntry {
  /// Missing properties taken for null.
  var withNulls: OrderedEntry { OrderedEntry(object: object, keys: keys.map { $0 ?? .null }) }
}

/// What Group-Object reports.
enum GroupFault: ShellFault {
  case repeatedKey

  var errorId: String {
    "The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid "
      + "value for the property, and then try again."
  }
  var message: String { errorId }
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo { .argumentException }
}

extension TypeInfo {
  static let argumentException = TypeTable.define("System.ArgumentException", base: systemException)
  static let groupInfo = TypeTable.define("Microsoft.PowerShell.Commands.GroupInfo", base: object)
  static let groupInfoNoElement = TypeTable.define(
    "Microsoft.PowerShell.Commands.GroupInfoNoElement", base: groupInfo)
  /// `Collection<PSObject>`.
  static let objectCollection = TypeTable.construct(
    TypeTable.define("System.Collections.ObjectModel.Collection`1", base: object, interfaces: [list]),
    [psObject])
}
