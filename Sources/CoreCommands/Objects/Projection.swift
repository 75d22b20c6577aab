import Runtime

/// What Select-Object makes of an object: itself, a new one of some properties, or the values of one property.
struct Projection {
  typealias Note = (name: ShellString, value: Value)
  /// An object to write, and the properties that were added to it.
  typealias Made = (object: Value, notes: [Note])

  private var arguments: [PropertyArgument] = []
  private var excluded: [ShellString] = []
  private var expanded: ShellString?

  init() {}

  init(
    _ properties: [Value], excluding excluded: [ShellString], expanding expanded: ShellString?,
    _ engine: Engine
  ) throws(ShellError) {
    let keys: [PropertyArgument.Key] = [.name, .label, .expression]
    arguments = try PropertyArgument.all(properties, keys: keys, engine)
    if arguments.isEmpty, !excluded.isEmpty {
      arguments = [try PropertyArgument(.string("*"), keys: keys, engine)]
    }
    (self.excluded, self.expanded) = (excluded, expanded)
  }

  func apply(to object: Value, _ call: borrowing Invocation) throws -> [Made] {
    if arguments.isEmpty, expanded == nil { return [(object, [])] }
    let notes = try notes(of: object, call)
    if let expanded { return try expand(expanded, of: object, adding: notes, call) }
    let made = PSCustomObject()
    for note in notes { made.properties.set(note.name, note.value) }
    return [(.object(made), notes)]
  }

  private func notes(of object: Value, _ call: borrowing Invocation) throws -> [Note] {
    var notes: [Note] = []
    for argument in arguments {
      for found in try argument.find(on: object, call.engine) {
        if try isExcluded(found.name, argument) { continue }
        if notes.contains(where: { ShellString.equalIgnoringCase($0.name, found.name) }) {
          if !argument.hasWildcards {
            let fault = PropertyFault.exists(String(found.name), expanding: false)
            try call.writeError(fault, target: object)
          }
          continue
        }
        notes.append((found.name, found.value ?? .null))
      }
    }
    return notes
  }

  private func isExcluded(_ name: ShellString, _ argument: PropertyArgument) throws(ShellError) -> Bool {
    if case .block = argument.expression { return false }
    for pattern in excluded {
      if try !PropertyNames.filter([name], by: pattern).isEmpty { return true }
    }
    return false
  }

  private func expand(
    _ name: ShellString, of object: Value, adding notes: [Note], _ call: borrowing Invocation
  ) throws -> [Made] {
    guard let value = try property(name, of: object, call.engine) else {
      try call.writeError(PropertyFault.notExpandable(String(name)), target: object)
      return []
    }
    var made: [Made] = []
    guard let enumerator = try Enumeration.of(value, call.engine) else {
      if !value.isNull { made.append(try add(notes, to: value, call)) }
      return made
    }
    while let element = try enumerator.next(call.engine) { made.append(try add(notes, to: element, call)) }
    return made
  }

  /// A property to expand; keys of a dictionary are none.
  private func property(_ name: ShellString, of object: Value, _ engine: Engine) throws(ShellError) -> Value?
  {
    if case .table(let table) = object.base.payload, table.value(for: name) != nil {
      return try TypeOf.value(object.base).members.property(String(name).lowercased(), isStatic: false)?
        .value(of: object.base, engine)
    }
    return try Members.propertyIfPresent(name, of: object, engine)
  }

  private func add(_ notes: [Note], to value: Value, _ call: borrowing Invocation) throws -> Made {
    let value = value.wrapped
    for note in notes {
      if try Members.propertyIfPresent(note.name, of: value, call.engine) != nil {
        try call.writeError(PropertyFault.exists(String(note.name), expanding: true), target: value)
      } else {
        ExtendedMembers.setNote(note.name, note.value, on: value)
      }
    }
    return (value, notes)
  }

  /// Puts `Selected.` before the name of the input's type, as the first type name of an object made by a script.
  static func name(_ made: Made, after input: Value) {
    guard case .object(let object) = made.object.base.payload, object is PSCustomObject else { return }
    let name = ShellString.from("Selected.\(TypeOf.value(input.base).name)")
    let names = TypeNames.of(made.object).map { ShellString.from($0) }
    guard !made.notes.isEmpty || !names.contains(where: { $0 == name }) else { return }
    object.ensureExtra().setTypeNames([name] + names)
  }
}
