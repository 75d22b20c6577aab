import Runtime

/// A NameValueCollection: names without regard to case, each with one or more values.
final class NameValueObject: Content, BridgedContent {
  private(set) var entries: [(name: ShellString, values: [ShellString])] = []

  init() { super.init(type: TypeTable.find("System.Collections.Specialized.NameValueCollection") ?? .object) }

  func index(of name: ShellString) -> Int? {
    entries.firstIndex { ShellString.equalIgnoringCase($0.name, name) }
  }

  func add(_ name: ShellString, _ value: ShellString) {
    if let index = index(of: name) {
      entries[index].values.append(value)
    } else {
      entries.append((name, [value]))
    }
  }

  func set(_ name: ShellString, _ value: ShellString) {
    if let index = index(of: name) {
      entries[index].values = [value]
    } else {
      entries.append((name, [value]))
    }
  }

  func remove(_ name: ShellString) { entries.removeAll { ShellString.equalIgnoringCase($0.name, name) } }
  func removeAll() { entries = [] }

  /// The values of an entry by name or number, joined by commas; nil for none.
  func joined(_ key: Value) throws -> ShellString? {
    try entry(key).map { .from($0.values.map { String($0) }.joined(separator: ",")) }
  }

  func entry(_ key: Value) throws -> (name: ShellString, values: [ShellString])? {
    guard case .int(let number) = key.base.payload else {
      return index(of: try ShellString.unwrap(key)).map { entries[$0] }
    }
    guard entries.indices.contains(Int(number)) else { throw ListObject.outOfRange("index") }
    return entries[Int(number)]
  }

  override func makeEnumerator(_ engine: Engine) -> Enumerator? {
    ArrayEnumerator(ArrayObject(entries.map { .string($0.name) }))
  }
}

extension TypeEntry {
  static var nameValueCollection: TypeEntry {
    TypeEntry("System.Collections.Specialized.NameValueCollection") {
      everyNew { call in
        let made = NameValueObject()
        for value in call.values {
          for entry in value.content(as: NameValueObject.self)?.entries ?? [] {
            for text in entry.values { made.add(entry.name, text) }
          }
        }
        return made.value
      }
      every("Add") { call in
        let names = try call.target(as: NameValueObject.self)
        if let other = call[0].content(as: NameValueObject.self) {
          for entry in other.entries { for text in entry.values { names.add(entry.name, text) } }
        } else {
          names.add(try call.argument(0, as: ShellString.self), try call.argument(1, as: ShellString.self))
        }
        return .nothing
      }
      instance("void Set(string name, string value)") {
        (names: NameValueObject, name: ShellString, value: ShellString) in names.set(name, value)
      }
      instance("void Remove(string name)") { (names: NameValueObject, name: ShellString) in names.remove(name)
      }
      instance("void Clear()") { (names: NameValueObject) in names.removeAll() }
      instance("bool HasKeys()") { (names: NameValueObject) in !names.entries.isEmpty }
      every("Get") { call in try call.target(as: NameValueObject.self).joined(call[0]).bridged }
      every("GetValues") { call in
        try call.target(as: NameValueObject.self).entry(call[0]).map { $0.values.bridged } ?? .null
      }
      every("GetKey") { call in
        try call.target(as: NameValueObject.self).entry(call[0])?.name.bridged ?? .null
      }
      indexed(MemberEntry.everyMark + "Item") { call in
        try call.target(as: NameValueObject.self).joined(call[0]).bridged
      } set: { call, value in
        try call.target(as: NameValueObject.self).set(
          call.argument(0, as: ShellString.self), ShellString.unwrap(value))
      }
      value("Count") { (names: NameValueObject) in names.entries.count }
      value("AllKeys") { (names: NameValueObject) in names.entries.map(\.name) }
      value("Keys") { (names: NameValueObject) in names.entries.map(\.name) }
    }
  }

  static var stringCollection: TypeEntry {
    TypeEntry("System.Collections.Specialized.StringCollection") {
      newCall("()") { call in .object(ListObject(type: call.type)) }
      instance("int Add(string value)") { (list: ListObject, value: Value) in
        list.elements.append(value)
        return list.elements.count - 1
      }
      instanceCall("void AddRange(string[] value)") { call in
        try call.target(as: ListObject.self).elements += call.argument(0, as: ArrayObject.self).elements
        return .nothing
      }
      instance("void Clear()") { (list: ListObject) in list.elements = [] }
      instanceCall("bool Contains(string value)") { call in
        let list = try call.target(as: ListObject.self)
        return .bool(try list.index(of: call[0], in: list.elements.indices, call.engine) >= 0)
      }
      instanceCall("int IndexOf(string value)") { call in
        let list = try call.target(as: ListObject.self)
        return .int(try list.index(of: call[0], in: list.elements.indices, call.engine))
      }
      instance("void Insert(int index, string value)") { (list: ListObject, index: Int, value: Value) in
        try list.insert([value], at: index)
      }
      instanceCall("void Remove(string value)") { call in
        let list = try call.target(as: ListObject.self)
        let index = try list.index(of: call[0], in: list.elements.indices, call.engine)
        if index >= 0 { list.elements.remove(at: index) }
        return .nothing
      }
      instance("void RemoveAt(int index)") { (list: ListObject, index: Int) in
        list.elements.remove(at: try list.checked(index))
      }
      indexed("string Item(int index) {get;set;}") { call in
        let list = try call.target(as: ListObject.self)
        return list.elements[try list.checked(call.argument(0, as: Int.self))]
      } set: { call, value in
        let list = try call.target(as: ListObject.self)
        list.elements[try list.checked(call.argument(0, as: Int.self))] = value
      }
      property("int Count {get;}") { (list: ListObject) in list.elements.count }
    }
  }
}
