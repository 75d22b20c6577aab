import Runtime

extension TypeEntry {
  static var array: TypeEntry {
    TypeEntry("System.Array") {
      property("int Length {get;}") { (array: ArrayObject) in array.count }
      property("long LongLength {get;}") { (array: ArrayObject) in Int64(array.count) }
      property("int Rank {get;}") { (array: ArrayObject) in array.dimensions?.count ?? 1 }
      property("bool IsFixedSize {get;}") { (_: ArrayObject) in true }
      property("bool IsReadOnly {get;}") { (_: ArrayObject) in false }
      property("bool IsSynchronized {get;}") { (_: ArrayObject) in false }
      property("System.Object SyncRoot {get;}") { (array: ArrayObject) in array }
      instance("int GetLength(int dimension)") { (array: ArrayObject, dimension: Int) in
        try ArrayBodies.length(array, dimension)
      }
      instance("int GetUpperBound(int dimension)") { (array: ArrayObject, dimension: Int) in
        try ArrayBodies.length(array, dimension) - 1
      }
      instance("int GetLowerBound(int dimension)") { (_: ArrayObject, _: Int) in 0 }
      instance("System.Object Clone()") { (array: ArrayObject) in ArrayBodies.copy(array) }
      instance("System.Object GetValue(int index)") { (array: ArrayObject, index: Int) in
        guard index >= 0, index < array.count else { throw NetFault.indexOutOfRange }
        return array[index]
      }
      instanceCall("void SetValue(System.Object value, int index)") { call in
        let array = try call.target(as: ArrayObject.self)
        let index = try call.argument(1, as: Int.self)
        guard index >= 0, index < array.count else { throw NetFault.indexOutOfRange }
        array[index] = try Conversion.cast(call[0], to: array.type.elementType ?? .object, call.engine)
        return .nothing
      }
      instance("void CopyTo(array array, int index)") {
        (array: ArrayObject, target: ArrayObject, index: Int) in
        try ArrayCopy.copy(array.elements, to: target, at: index)
      }
      instance("System.Collections.IEnumerator GetEnumerator()") { (array: ArrayObject) in
        Value.object(ArrayEnumerator(array))
      }
      making
      finding
      sorting
    }
  }

  @MemberList private static var making: [MemberEntry] {
    staticCall("array CreateInstance(type elementType, int length)") { call in
      let element = try call.argument(0, as: TypeInfo.self)
      let length = try call.argument(1, as: Int.self)
      guard length >= 0 else {
        throw NetFault.outOfRange("Non-negative number required.", parameter: "length")
      }
      return .array(ArrayObject.zeroed([length], of: element, type: TypeTable.array(of: element)))
    }
    staticCall("T[] Empty[T]()") { call in .array(ArrayObject([], type: call.signature.returns)) }
    method("void Copy(array sourceArray, array destinationArray, int length)") {
      (source: ArrayObject, target: ArrayObject, count: Int) in
      try ArrayCopy.copy(ArrayBodies.part(source, 0, count), to: target, at: 0)
    }
    method(
      "void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)"
    ) {
      (source: ArrayObject, start: Int, target: ArrayObject, index: Int, count: Int) in
      try ArrayCopy.copy(ArrayBodies.part(source, start, count), to: target, at: index)
    }
    method("void Clear(array array)") { (array: ArrayObject) in ArrayBodies.clear(array, 0..<array.count) }
    method("void Clear(array array, int index, int length)") { (array: ArrayObject, start: Int, count: Int) in
      guard start >= 0, count >= 0, start + count <= array.count else { throw NetFault.indexOutOfRange }
      ArrayBodies.clear(array, start..<start + count)
    }
    staticCall("void Fill[T](T[] array, T value)") { call in
      let array = try call.argument(0, as: ArrayObject.self)
      for index in 0..<array.count { array[index] = call[1] }
      return .nothing
    }
    staticCall("void Resize[T]([ref] T[]& array, int newSize)") { call in
      let out = try call.argument(0, as: OutArgument.self)
      guard case .array(let old) = out.old.base.payload else { return .nothing }
      let made = ArrayObject.zeroed(
        [max(try call.argument(1, as: Int.self), 0)], of: old.type.elementType ?? .object, type: old.type)
      for index in 0..<min(old.count, made.count) { made[index] = old[index] }
      try out.set(.array(made))
      return .nothing
    }
  }

  @MemberList private static var finding: [MemberEntry] {
    statics(
      "int IndexOf(array array, System.Object value#)",
      for: ["", ", int startIndex", ", int startIndex, int count"]
    ) {
      try ArrayBodies.indexOf($0)
    }
    statics(
      "int IndexOf[T](T[] array, T value#)", for: ["", ", int startIndex", ", int startIndex, int count"]
    ) {
      try ArrayBodies.indexOf($0)
    }
    statics(["int LastIndexOf(array array, System.Object value)", "int LastIndexOf[T](T[] array, T value)"]) {
      call in
      let list = ListObject(try call.argument(0, as: ArrayObject.self).elements, type: .arrayList)
      return .int(try list.lastIndex(of: call[1], call.engine))
    }
    statics(["int BinarySearch(array array, System.Object value)", "int BinarySearch[T](T[] array, T value)"])
    { call in
      .int(
        try BinarySearch.find(
          call[1], in: call.argument(0, as: ArrayObject.self).elements, .null, call.engine))
    }
    staticCall("T Find[T](T[] array, System.Predicate[T] match)") { call in
      let elements = try ArrayBodies.elements(call)
      return try Matches.first(elements, ArrayBodies.match(call), call.engine).map { elements[$0] } ?? .null
    }
    staticCall("T FindLast[T](T[] array, System.Predicate[T] match)") { call in
      let elements = try ArrayBodies.elements(call)
      return try Matches.last(elements, ArrayBodies.match(call), call.engine).map { elements[$0] } ?? .null
    }
    staticCall("T[] FindAll[T](T[] array, System.Predicate[T] match)") { call in
      .array(
        ArrayObject(
          try Matches.all(ArrayBodies.elements(call), ArrayBodies.match(call), call.engine),
          type: call.signature.returns))
    }
    staticCall("int FindIndex[T](T[] array, System.Predicate[T] match)") { call in
      .int(try Matches.first(ArrayBodies.elements(call), ArrayBodies.match(call), call.engine) ?? -1)
    }
    staticCall("bool Exists[T](T[] array, System.Predicate[T] match)") { call in
      .bool(try Matches.first(ArrayBodies.elements(call), ArrayBodies.match(call), call.engine) != nil)
    }
    staticCall("bool TrueForAll[T](T[] array, System.Predicate[T] match)") { call in
      let elements = try ArrayBodies.elements(call)
      return .bool(try Matches.all(elements, ArrayBodies.match(call), call.engine).count == elements.count)
    }
    staticCall("void ForEach[T](T[] array, System.Action[T] action)") { call in
      for value in try ArrayBodies.elements(call) {
        _ = try ArrayBodies.match(call).call([value], call.engine)
      }
      return .nothing
    }
    staticCall(
      "TOutput[] ConvertAll[TInput, TOutput](TInput[] array, System.Converter[TInput,TOutput] converter)"
    ) { call in
      var results: [Value] = []
      for value in try ArrayBodies.elements(call) {
        results.append(try ArrayBodies.match(call).call([value], call.engine))
      }
      return .array(ArrayObject(results, type: call.signature.returns))
    }
  }

  @MemberList private static var sorting: [MemberEntry] {
    statics(["void Reverse(array array)", "void Reverse[T](T[] array)"]) { call in
      let array = try call.argument(0, as: ArrayObject.self)
      for (index, value) in array.elements.reversed().enumerated() { array[index] = value }
      return .nothing
    }
    statics(["void Sort(array array)", "void Sort[T](T[] array)"]) {
      try ArrayBodies.sort($0, comparer: .null)
    }
    statics(
      [
        "void Sort(array array, System.Collections.IComparer comparer)",
        "void Sort[T](T[] array, System.Collections.Generic.IComparer[T] comparer)",
        "void Sort[T](T[] array, System.Comparison[T] comparison)",
      ]
    ) { try ArrayBodies.sort($0, comparer: $0[1]) }
    statics([
      "void Reverse(array array, int index, int length)", "void Reverse[T](T[] array, int index, int length)",
    ]) {
      call in try ArrayBodies.rearrange(call) { $0.reverse() }
    }
    statics([
      "void Sort(array array, int index, int length)", "void Sort[T](T[] array, int index, int length)",
    ]) {
      call in try ArrayBodies.rearrange(call) { try ValueComparer(.null, call.engine).sort(&$0) }
    }
    everyStatic("AsReadOnly") { call in
      .object(ListObject(try ArrayBodies.elements(call), type: call.signature.returns))
    }
    statics(["void Sort(array keys, array items)", "void Sort[TKey, TValue](TKey[] keys, TValue[] items)"]) {
      call in
      let (keys, items) = (
        try call.argument(0, as: ArrayObject.self), try call.argument(1, as: ArrayObject.self)
      )
      let order = ValueComparer(.null, call.engine)
      var pairs = (0..<min(keys.count, items.count)).map { Value.object(EntryObject(keys[$0], items[$0])) }
      try ValueOrder.sort(&pairs) { (left, right) throws(ShellError) in
        try order.compare(EntryObject.unwrap(left).key, EntryObject.unwrap(right).key)
      }
      for (index, pair) in pairs.enumerated() {
        let entry = try EntryObject.unwrap(pair)
        (keys[index], items[index]) = (entry.key, entry.value)
      }
      return .nothing
    }
  }
}

enum ArrayBodies {
  /// Changes the order of a part of an array.
  static func rearrange(_ call: MethodArguments, _ change: (inout [Value]) throws -> Void) throws -> Value {
    let array = try call.argument(0, as: ArrayObject.self)
    let (start, count) = (try call.argument(1, as: Int.self), try call.argument(2, as: Int.self))
    guard start >= 0 else { throw ListObject.negative("index") }
    guard count >= 0 else { throw ListObject.negative("length") }
    guard start + count <= array.count else {
      throw NetFault.argument(
        "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
      )
    }
    var part = (start..<start + count).map { array[$0] }
    try change(&part)
    for (offset, value) in part.enumerated() { array[start + offset] = value }
    return .nothing
  }

  static func elements(_ call: MethodArguments) throws -> [Value] {
    try call.argument(0, as: ArrayObject.self).elements
  }
  static func match(_ call: MethodArguments) throws -> DelegateObject {
    try call.argument(1, as: DelegateObject.self)
  }

  static func length(_ array: ArrayObject, _ dimension: Int) throws -> Int {
    let lengths = array.dimensions ?? [array.count]
    guard lengths.indices.contains(dimension) else { throw NetFault.indexOutOfRange }
    return lengths[dimension]
  }

  static func copy(_ array: ArrayObject) -> ArrayObject {
    let made = ArrayObject(array.elements, type: array.type)
    made.dimensions = array.dimensions
    return made
  }

  static func part(_ array: ArrayObject, _ start: Int, _ count: Int) throws -> [Value] {
    guard start >= 0, count >= 0 else {
      throw NetFault.outOfRange("Non-negative number required.", parameter: "length")
    }
    guard start + count <= array.count else {
      throw NetFault.argument(
        "Source array was not long enough. Check the source index, length, and the array's lower bounds.",
        parameter: "sourceArray")
    }
    return (start..<start + count).map { array[$0] }
  }

  static func clear(_ array: ArrayObject, _ range: Range<Int>) {
    let zero = ZeroValues.of(array.type.elementType ?? .object)
    for index in range { array[index] = zero }
  }

  static func indexOf(_ call: MethodArguments) throws -> Value {
    let list = ListObject(try elements(call), type: .arrayList)
    let start = call.values.count > 2 ? try call.argument(2, as: Int.self) : 0
    let count = call.values.count > 3 ? try call.argument(3, as: Int.self) : list.elements.count - start
    return .int(try list.index(of: call[1], in: list.range(start, max(count, 0)), call.engine))
  }

  static func sort(_ call: MethodArguments, comparer: Value) throws -> Value {
    let array = try call.argument(0, as: ArrayObject.self)
    var values = array.elements
    try ValueComparer(comparer, call.engine).sort(&values)
    for (index, value) in values.enumerated() { array[index] = value }
    return .nothing
  }
}
