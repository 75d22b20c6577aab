/// `target[index]`, read and write.
package enum Indexing {
  /// The element, or the elements that a list of indexes names.
  ///
  /// - Parameter isList: Whether the index is written as a list (`$a[0, 1]`), each part of which stands for itself.
  ///
  /// Throws for null, for an index that converts to no number, and in strict mode where there is no such element.
  package static func get(
    _ target: Value, _ index: Value, isList: Bool = false, _ engine: Engine
  ) throws(ShellError) -> Value {
    let base = target.base
    if base.isNull { throw IndexFault.nullArray.error() }
    if !isList, index.isNull { throw IndexFault.nullIndex.error() }
    guard let indexable = Indexable(base) else { return try unindexed(target, index, isList, engine) }
    if case .grid(let array) = indexable { return try Grid.get(array, index, isList: isList, engine) }
    guard let indexes = try isList ? Enumerations.elements(index, engine) : several(index, engine) else {
      return try single(indexable, base, index, engine)
    }
    return try slice(indexable, base, indexes, isList: isList, engine)
  }

  /// The indexes of a collection of them; nil for a single one.
  private static func several(_ index: Value, _ engine: Engine) throws(ShellError) -> [Value]? {
    try Enumeration.of(index, engine) == nil ? nil : Enumerations.elements(index, engine)
  }

  private static func single(
    _ indexable: Indexable, _ target: Value, _ index: Value, _ engine: Engine
  ) throws(ShellError) -> Value {
    if let element = try Elements.get(indexable, target, index, engine) { return element }
    if isStrict(engine) { throw IndexFault.outside.error() }
    return .null
  }

  /// Elements that are not there are left out, unless the target is no array and the indexes are written as a list.
  private static func slice(
    _ indexable: Indexable, _ target: Value, _ indexes: [Value], isList: Bool, _ engine: Engine
  ) throws(ShellError) -> Value {
    var elements: [Value] = []
    for index in indexes {
      if let element = try Elements.get(indexable, target, index, engine) {
        elements.append(element)
      } else if isList, !indexable.isArray {
        elements.append(.null)
      }
    }
    return .array(elements)
  }

  /// One object answers to 0 and -1 as if it were a list of itself.
  static func unindexed(
    _ target: Value, _ index: Value, _ isList: Bool, _ engine: Engine
  ) throws(ShellError) -> Value {
    if case .object(let object) = target.base.payload, let element = try object.element(at: index, engine) {
      return element
    }
    if !isList, let element = try Indexers.element(target, index, engine) { return element }
    if !isList, let operand = Operand(index), operand.double == 0 || operand.double == -1 { return target }
    switch StrictMode.inForce(at: engine.global.current) {
    case .version2, .version3: throw IndexFault.cannotIndex(TypeOf.value(target).name).error()
    default: return .null
    }
  }

  static func isStrict(_ engine: Engine) -> Bool {
    StrictMode.inForce(at: engine.global.current) == .version3
  }
}

/// What can be indexed.
enum Indexable {
  case array(ArrayObject)
  /// An array of more than one dimension.
  case grid(ArrayObject)
  case table(HashtableObject)
  case string(ShellString)
  case list(ListObject)

  init?(_ value: Value) {
    switch value.payload {
    case .array(let array): self = array.dimensions == nil ? .array(array) : .grid(array)
    case .table(let table): self = .table(table)
    case .string(let text): self = .string(text)
    case .object(let object):
      guard let list = object as? ListObject, list.type.isSubtype(of: .list) else { return nil }
      self = .list(list)
    default: return nil
    }
  }

  var isArray: Bool { if case .array = self { true } else { false } }
}

/// Elements by one index.
enum Elements {
  /// Nil if there is no such element.
  static func get(
    _ indexable: Indexable, _ target: Value, _ index: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    switch indexable {
    case .array(let array):
      return try offset(index, count: array.count, target, engine).map { array[$0] }
    case .string(let text):
      return try offset(index, count: text.count, target, engine).map { .char(text[$0]) }
    case .list(let list):
      do throws(ShellError) {
        return try offset(index, count: list.elements.count, target, engine).map { list.elements[$0] }
      } catch {
        guard error.isInvalidCast else { throw error }
        return nil
      }
    case .table(let table): return try entry(table, index, engine)
    case .grid: return nil
    }
  }

  /// The place that an index names, counted from the end if it is negative; nil outside, and for what is no number.
  ///
  /// Throws for values of types that never convert to a number; the error tells of the target (observed).
  static func offset(
    _ index: Value, count: Int, _ target: Value, _ engine: Engine
  ) throws(ShellError) -> Int? {
    let position: Int
    if case .int(let number) = index.payload {
      position = Int(number)
    } else {
      do throws(ShellError) {
        guard case .int(let number) = try Conversion.cast(index, to: .int32, engine).payload else {
          return nil
        }
        position = Int(number)
      } catch {
        guard error.isInvalidCast else { throw error }
        if error.errorId == "ConvertToFinalInvalidCastException" {
          throw Conversion.refused(target, .int32, engine)
        }
        if Indexing.isStrict(engine) { throw error }
        return nil
      }
    }
    let offset = position < 0 ? position + count : position
    return offset >= 0 && offset < count ? offset : nil
  }

  /// Ordered dictionaries go by place for an Int32; generic ones by the key's type.
  private static func entry(
    _ table: HashtableObject, _ index: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    if table.type === TypeInfo.orderedDictionary, case .int(let position) = index.base.payload {
      let offset = position < 0 ? Int(position) + table.count : Int(position)
      return offset >= 0 && offset < table.count ? table.entry(at: offset).value : nil
    }
    guard let keyType = table.type.arguments.first else {
      return try table.value(for: index.base, engine) ?? .null
    }
    do throws(ShellError) {
      return try table.value(for: try Conversion.cast(index, to: keyType, engine), engine)
    } catch {
      guard error.isInvalidCast else { throw error }
      return nil
    }
  }
}
