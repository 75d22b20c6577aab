import Runtime

/// The order that Sort-, Group-, Compare-Object and `-Unique` share; never fails, whatever it is given.
struct ObjectOrder {
  let engine: Engine
  var ignoresCase = true

  /// Negative, zero or positive; what cannot be compared goes by its text.
  func compare(_ left: Value, _ right: Value) throws(ShellError) -> Int {
    if engine.state.pointee.attention != 0 { try engine.attend() }
    if case .int(let one) = left.payload, case .int(let other) = right.payload {
      return one < other ? -1 : (one == other ? 0 : 1)
    }
    if left.isNull, right.isNull { return 0 }
    if isCustom(left), isCustom(right) { return 0 }
    do throws(ShellError) {
      return try Comparison.order(left.base, right.base, ignoringCase: ignoresCase, engine)
    } catch {
      guard error.record != nil else { throw error }
      return CultureInfo.unitedStates.collator.compare(
        try Conversion.text(left, engine), try Conversion.text(right, engine),
        ignoresCase ? [.ignoreCase] : [])
    }
  }

  /// The same for values of properties: one that is missing comes last, whatever the direction.
  func compare(_ left: Value?, _ right: Value?, descending: Bool) throws(ShellError) -> Int {
    guard let left else { return right == nil ? 0 : 1 }
    guard let right else { return -1 }
    let order = try compare(left, right)
    return descending ? -order : order
  }

  /// All objects that scripts make are the same to .NET.
  private func isCustom(_ value: Value) -> Bool {
    if case .object(let object) = value.base.payload { object is PSCustomObject } else { false }
  }
}

/// An object and the values it is ordered by; a class, because sorting moves it about.
final class OrderedEntry {
  let object: Value
  let keys: [Value?]

  init(object: Value, keys: [Value?]) { (self.object, self.keys) = (object, keys) }

  /// Reads the values of the arguments; without arguments the object itself is its value.
  init(_ object: Value, by arguments: [PropertyArgument], _ engine: Engine) throws(ShellError) {
    self.object = object
    guard !arguments.isEmpty else {
      keys = [object]
      return
    }
    var keys: [Value?] = []
    for argument in arguments {
      let found = try argument.find(on: object, engine)
      if found.isEmpty { keys.append(nil) }
      for property in found { keys.append(property.value) }
    }
    self.keys = keys
  }

  /// Compares key by key; missing directions are ascending.
  func compare(to other: OrderedEntry, _ order: ObjectOrder, descending: [Bool]) throws(ShellError) -> Int {
    for index in 0..<max(keys.count, other.keys.count) {
      guard index < keys.count else { return -1 }
      guard index < other.keys.count else { return 1 }
      let isDescending = index < descending.count ? descending[index] : descending.last ?? false
      let result = try order.compare(keys[index], other.keys[index], descending: isDescending)
      if result != 0 { return result }
    }
    return 0
  }
}

/// A merge sort that keeps the order of equals and survives a comparer that lies or throws.
///
/// Few elements are sorted by insertion, as .NET does: where objects of several classes do not compare alike both ways,
/// the order in which they are asked shows.
enum StableSort {
  private static func insert<Element>(
    _ elements: inout [Element], by compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) {
    for position in 1..<elements.count {
      let element = elements[position]
      var place = position
      while place > 0 {
        guard try compare(element, elements[place - 1]) < 0 else { break }
        elements[place] = elements[place - 1]
        place -= 1
      }
      elements[place] = element
    }
  }

  static func sort<Element>(
    _ elements: inout [Element], by compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) {
    guard elements.count > 1 else { return }
    if elements.count <= 16 { return try insert(&elements, by: compare) }
    var (source, target) = (elements, elements)
    var width = 1
    while width < source.count {
      for start in stride(from: 0, to: source.count, by: 2 * width) {
        let middle = min(start + width, source.count)
        let end = min(start + 2 * width, source.count)
        try merge(source, into: &target, start, middle, end, compare)
      }
      swap(&source, &target)
      width *= 2
    }
    elements = source
  }

  private static func merge<Element>(
    _ source: [Element], into target: inout [Element], _ start: Int, _ middle: Int, _ end: Int,
    _ compare: (Element, Element) throws(ShellError) -> Int
  ) throws(ShellError) {
    var (left, right) = (start, middle)
    for place in start..<end {
      var takesLeft = right >= end
      if !takesLeft, left < middle { takesLeft = try compare(source[left], source[right]) <= 0 }
      target[place] = takesLeft ? source[left] : source[right]
      if takesLeft { left += 1 } else { right += 1 }
    }
  }
}
