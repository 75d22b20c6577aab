import Runtime

extension TypeEntry {
  static var stringBuilder: TypeEntry {
    TypeEntry("System.Text.StringBuilder") {
      new("()") { StringBuilderObject() }
      new("(int capacity)") { (capacity: Int) in
        let made = StringBuilderObject()
        made.capacity = max(capacity, 16)
        return made
      }
      new("(string value)") { (text: ShellString) in StringBuilderObject.holding(text) }
      new("(string value, int capacity)") { (text: ShellString, _: Int) in StringBuilderObject.holding(text) }
      property("int Length {get;set;}") { (builder: StringBuilderObject) in
        builder.units.count
      } set: { (builder, length) in
        try builder.setLength(length)
      }
      property("int Capacity {get;set;}") { (builder: StringBuilderObject) in
        builder.capacity
      } set: { (builder, capacity) in
        builder.capacity = capacity
      }
      property("int MaxCapacity {get;}") { (_: StringBuilderObject) in Int32.max }
      indexed("char Chars(int index) {get;set;}") { call in
        let builder = try call.target(as: StringBuilderObject.self)
        return .char(builder.units[try builder.checked(call.argument(0, as: Int.self))])
      } set: { call, value in
        let builder = try call.target(as: StringBuilderObject.self)
        builder.units[try builder.checked(call.argument(0, as: Int.self))] = try Unit.unwrap(value).code
      }
      appending
      inserting
      replacing
      instance("System.Text.StringBuilder Clear()") { (builder: StringBuilderObject) in
        builder.units.removeAll(keepingCapacity: true)
        return builder
      }
      instance("System.Text.StringBuilder Remove(int startIndex, int length)") {
        (builder: StringBuilderObject, start: Int, count: Int) in
        try builder.remove(start, count)
        return builder
      }
      instance("string ToString(int startIndex, int length)") {
        (builder: StringBuilderObject, start: Int, count: Int) in
        try StringSlices.substring(.from(units: builder.units), start, count)
      }
      instance("bool Equals(System.Text.StringBuilder sb)") {
        (builder: StringBuilderObject, other: StringBuilderObject) in builder.units == other.units
      }
      instance("int EnsureCapacity(int capacity)") { (builder: StringBuilderObject, capacity: Int) in
        builder.capacity = max(builder.capacity, capacity)
        return builder.capacity
      }
    }
  }

  @MemberList private static var appending: [MemberEntry] {
    instance("System.Text.StringBuilder Append(string value)") {
      (builder: StringBuilderObject, text: ShellString) in
      builder.append(text)
      return builder
    }
    instance("System.Text.StringBuilder Append(char value)") { (builder: StringBuilderObject, unit: Unit) in
      builder.append(unit.code)
      return builder
    }
    instance("System.Text.StringBuilder Append(char value, int repeatCount)") {
      (builder: StringBuilderObject, unit: Unit, count: Int) in
      guard count >= 0 else { throw StringBuilderObject.negative("repeatCount") }
      builder.append(unit.code, count: count)
      return builder
    }
    instance("System.Text.StringBuilder Append(string value, int startIndex, int count)") {
      (builder: StringBuilderObject, text: ShellString, start: Int, count: Int) in
      builder.append(try StringSlices.substring(text, start, count))
      return builder
    }
    instance("System.Text.StringBuilder Append(char[] value)") {
      (builder: StringBuilderObject, units: [Unit]) in
      for unit in units { builder.append(unit.code) }
      return builder
    }
    instances(
      "System.Text.StringBuilder Append(# value)",
      for: NumberNames.all + [
        "bool", "System.Object", "System.Text.StringBuilder", "System.ReadOnlySpan[char]",
      ]
    ) { call in
      try call.target(as: StringBuilderObject.self).append(NetText.of(call[0], call.engine))
      return call.target
    }
    instance("System.Text.StringBuilder AppendLine()") { (builder: StringBuilderObject) in
      builder.append(10)
      return builder
    }
    instance("System.Text.StringBuilder AppendLine(string value)") {
      (builder: StringBuilderObject, text: ShellString) in
      builder.append(text)
      builder.append(10)
      return builder
    }
    instances(
      "System.Text.StringBuilder AppendFormat(string format, #)",
      for: [
        "System.Object arg0", "System.Object arg0, System.Object arg1",
        "System.Object arg0, System.Object arg1, System.Object arg2", "Params System.Object[] args",
        "System.ReadOnlySpan[System.Object] args",
      ]
    ) { call in
      try call.target(as: StringBuilderObject.self).append(CompositeText.of(call, formatAt: 0))
      return call.target
    }
    instances(
      "System.Text.StringBuilder AppendJoin(#)",
      for: [
        "string separator, Params string[] values", "string separator, Params System.Object[] values",
        "char separator, Params string[] values", "char separator, Params System.Object[] values",
      ]
    ) { call in
      let separator = try NetText.of(call[0], call.engine)
      guard case .array(let values) = call[1].payload else { return call.target }
      try call.target(as: StringBuilderObject.self).append(
        StringJoining.join(values.elements, separator, call.engine))
      return call.target
    }
  }

  @MemberList private static var inserting: [MemberEntry] {
    instances(
      "System.Text.StringBuilder Insert(int index, # value)",
      for: NumberNames.all + ["bool", "char", "string", "System.Object", "System.ReadOnlySpan[char]"]
    ) { call in
      let builder = try call.target(as: StringBuilderObject.self)
      try builder.insert(NetText.of(call[1], call.engine), at: call.argument(0, as: Int.self))
      return call.target
    }
    instance("System.Text.StringBuilder Insert(int index, char[] value)") {
      (builder: StringBuilderObject, index: Int, units: [Unit]) in
      try builder.insert(.from(units: units.map(\.code)), at: index)
      return builder
    }
    instance("System.Text.StringBuilder Insert(int index, string value, int count)") {
      (builder: StringBuilderObject, index: Int, text: ShellString, count: Int) in
      try builder.insert(text, at: index, count: count)
      return builder
    }
  }

  @MemberList private static var replacing: [MemberEntry] {
    instances(
      "System.Text.StringBuilder Replace(#)",
      for: [
        "string oldValue, string newValue", "char oldChar, char newChar",
        "string oldValue, string newValue, int startIndex, int count",
        "char oldChar, char newChar, int startIndex, int count",
      ]
    ) { call in
      let builder = try call.target(as: StringBuilderObject.self)
      let start = call.values.count > 2 ? try call.argument(2, as: Int.self) : 0
      let count = call.values.count > 2 ? try call.argument(3, as: Int.self) : builder.units.count
      guard start >= 0, count >= 0 else { throw StringBuilderObject.badIndex("startIndex") }
      try builder.replace(
        NetText.of(call[0], call.engine), NetText.of(call[1], call.engine), in: start..<start + count)
      return call.target
    }
  }
}

extension StringBuilderObject {
  static func holding(_ text: ShellString) -> StringBuilderObject {
    let made = StringBuilderObject()
    made.append(text)
    return made
  }

  /// An index that lies within the text.
  func checked(_ index: Int) throws -> Int {
    guard units.indices.contains(index) else { throw NetFault.indexOutOfRange }
    return index
  }

  func setLength(_ length: Int) throws {
    guard length >= 0 else { throw StringBuilderObject.negative("value") }
    if length <= units.count {
      units.removeSubrange(length...)
    } else {
      append(0, count: length - units.count)
    }
  }
}
