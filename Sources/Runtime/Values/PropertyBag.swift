/// Named members in the order in which they were added; names are compared without regard to case.
///
/// The layout (names, order, kinds) is a shared `Shape`, so that a call site can remember an index.
package struct PropertyBag {
  package private(set) var shape: Shape = .empty
  package private(set) var values: [Value] = []

  package init() {}

  package var count: Int { values.count }

  /// The index of a member, or nil.
  @inline(__always)
  package func index(of name: ShellString) -> Int? { shape.index(of: name) }

  package subscript(index: Int) -> Value {
    @inline(__always) get { values[index] }
    @inline(__always) set { values[index] = newValue }
  }

  /// The value of a member, or nil.
  package func value(of name: ShellString) -> Value? { index(of: name).map { values[$0] } }

  /// Adds a member behind the others, or replaces the value of one that is there.
  package mutating func set(_ name: ShellString, _ value: Value, kind: MemberKind = .noteProperty) {
    if let index = index(of: name), shape.kinds[index] == kind {
      values[index] = value
      return
    }
    remove(name)
    shape = shape.adding(name, kind)
    values.append(value)
  }

  /// Removes a member if it is there.
  package mutating func remove(_ name: ShellString) {
    guard let index = index(of: name) else { return }
    let (old, oldValues) = (shape, values)
    shape = .empty
    values = []
    for kept in old.names.indices where kept != index {
      shape = shape.adding(old.names[kept], old.kinds[kept])
      values.append(oldValues[kept])
    }
  }
}

/// The kinds of members that an object can bear of its own (PSMemberTypes).
package enum MemberKind: UInt8, Sendable {
  case noteProperty, scriptProperty, aliasProperty, codeProperty, scriptMethod, codeMethod, propertySet,
    memberSet
}

/// Names and kinds of a property bag in order; shared by all bags that were filled alike.
package final class Shape {
  package let names: [ShellString]
  package let kinds: [MemberKind]
  /// Name hash to indices, once there are many names.
  private var lookup: [UInt32: [Int]] = [:]
  private var next: [Transition: Shape] = [:]

  nonisolated(unsafe) package static let empty = Shape(names: [], kinds: [])

  private init(names: [ShellString], kinds: [MemberKind]) {
    (self.names, self.kinds) = (names, kinds)
    guard names.count > 8 else { return }
    for (index, name) in names.enumerated() { lookup[name.foldedHash, default: []].append(index) }
  }

  package func index(of name: ShellString) -> Int? {
    let hash = name.foldedHash
    guard names.count > 8 else {
      return names.firstIndex {
        $0 === name || ($0.foldedHash == hash && ShellString.equalIgnoringCase($0, name))
      }
    }
    return lookup[hash]?.first { ShellString.equalIgnoringCase(names[$0], name) }
  }

  /// The shape with one more name; the same object for the same spelling and kind.
  package func adding(_ name: ShellString, _ kind: MemberKind) -> Shape {
    let step = Transition(name: name, kind: kind)
    if let known = next[step] { return known }
    let made = Shape(names: names + [name], kinds: kinds + [kind])
    // Bags used as dictionaries would grow a tree without end: deep shapes are not remembered.
    if names.count < 64, next.count < 256 { next[step] = made }
    return made
  }

  private struct Transition: Hashable {
    let name: ShellString
    let kind: MemberKind

    static func == (left: Transition, right: Transition) -> Bool {
      left.kind == right.kind && left.name == right.name
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(name.foldedHash)
      hasher.combine(kind)
    }
  }
}
