package import Syntax

/// What can stand left of `=`: a variable, a member, an element, several of them.
package class TargetNode {
  package final let extent: Extent

  init(_ extent: Extent) { self.extent = extent }

  /// Stores a value.
  package func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) { fatalError("abstract") }

  /// Reads, lets the closure make another value of it, stores that; what it stands on is evaluated once.
  package func update(
    _ frame: inout Frame, _ change: (Value, inout Frame) throws(ShellError) -> Value
  ) throws(ShellError) -> (old: Value, new: Value) {
    fatalError("abstract")
  }
}

/// A variable as a target.
final class VariableTarget: TargetNode {
  private let slot: SlotReference

  init(_ extent: Extent, _ slot: SlotReference) {
    self.slot = slot
    super.init(extent)
  }

  override func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    try slot.write(value, frame)
  }

  override func update(
    _ frame: inout Frame, _ change: (Value, inout Frame) throws(ShellError) -> Value
  ) throws(ShellError) -> (old: Value, new: Value) {
    let old = try slot.read(frame)
    let new = try change(old, &frame)
    try slot.write(new, frame)
    return (old, new)
  }
}

/// `$scope:name` as a target.
final class ScopedTarget: TargetNode {
  private let reference: ScopedReference

  init(_ extent: Extent, _ reference: ScopedReference) {
    self.reference = reference
    super.init(extent)
  }

  override func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    let scope = reference.scope(frame.scope)
    if reference.kind == .private {
      let variable = VariableLookUp.variable(reference.symbol, in: scope.slotForAssignment(reference.symbol))
      variable.options.insert(.private)
    }
    try VariableLookUp.write(reference.symbol, value, in: scope, frame.engine)
  }

  override func update(
    _ frame: inout Frame, _ change: (Value, inout Frame) throws(ShellError) -> Value
  ) throws(ShellError) -> (old: Value, new: Value) {
    let old = try VariableLookUp.readOwn(reference.symbol, in: reference.scope(frame.scope), frame.engine)
    let new = try change(old, &frame)
    try assign(new, &frame)
    return (old, new)
  }
}

/// `$drive:name` as a target: an item of a provider (`$env:PATH`, `$function:f`).
final class DriveTarget: TargetNode {
  private let path: DrivePath

  init(_ extent: Extent, _ path: DrivePath) {
    self.path = path
    super.init(extent)
  }

  override func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    try DriveVariables.write(path, value, frame.scope, frame.engine)
  }

  override func update(
    _ frame: inout Frame, _ change: (Value, inout Frame) throws(ShellError) -> Value
  ) throws(ShellError) -> (old: Value, new: Value) {
    let old = try DriveVariables.read(path, frame.scope, frame.engine)
    let new = try change(old, &frame)
    try assign(new, &frame)
    return (old, new)
  }
}

/// `target.member` as a target.
final class MemberTarget: TargetNode {
  private let target: Node
  private let member: Node
  private let isStatic: Bool
  private let site = MemberSite()
  /// Whether the name is the same each time, so that the site may remember what it meant.
  private let isNamed: Bool

  init(_ extent: Extent, _ target: Node, _ member: Node, isStatic: Bool) {
    (self.target, self.member, self.isStatic) = (target, member, isStatic)
    isNamed = member is ConstantNode
    super.init(extent)
  }

  override func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    let target = try target.eval(&frame)
    try set(target, member.eval(&frame), value, &frame)
  }

  override func update(
    _ frame: inout Frame, _ change: (Value, inout Frame) throws(ShellError) -> Value
  ) throws(ShellError) -> (old: Value, new: Value) {
    let target = try target.eval(&frame)
    let name = try member.eval(&frame)
    let old = try get(target, name, &frame)
    let new = try change(old, &frame)
    try set(target, name, new, &frame)
    return (old, new)
  }

  private func set(_ target: Value, _ name: Value, _ value: Value, _ frame: inout Frame) throws(ShellError) {
    if isStatic {
      try Members.setStatic(target, name, value, frame.scope, frame.engine)
    } else {
      if isNamed, site.store(value, in: target) { return }
      try Members.access(target, name, isNamed ? site : MemberSite(), frame.scope, frame.engine).write(
        value.orNull)
    }
  }

  private func get(_ target: Value, _ name: Value, _ frame: inout Frame) throws(ShellError) -> Value {
    if isStatic { return try Members.getStatic(target, name, frame.scope, frame.engine) }
    return try Members.get(target, name, isNamed ? site : MemberSite(), frame.scope, frame.engine)
  }
}

/// `target[index]` as a target.
final class IndexTarget: TargetNode {
  private let target: Node
  private let index: Node
  private let isList: Bool

  init(_ extent: Extent, _ target: Node, _ index: Node) {
    (self.target, self.index) = (target, index)
    isList = index is ArrayLiteralNode
    super.init(extent)
  }

  override func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    let target = try target.eval(&frame)
    let index = try index.eval(&frame)
    if case .array(let array) = target.payload, case .int(let position) = index.payload,
      array.store(value, at: Int(position))
    {
      return
    }
    try Indexing.set(target, index, isList: isList, value, frame.engine)
  }

  override func update(
    _ frame: inout Frame, _ change: (Value, inout Frame) throws(ShellError) -> Value
  ) throws(ShellError) -> (old: Value, new: Value) {
    let target = try target.eval(&frame)
    let index = try index.eval(&frame)
    let old = try Indexing.get(target, index, isList: isList, frame.engine)
    let new = try change(old, &frame)
    try Indexing.set(target, index, isList: isList, new, frame.engine)
    return (old, new)
  }
}

/// `$a, $b = …`: one element each, the last target takes the rest.
final class SeveralTargets: TargetNode {
  private let targets: [TargetNode]

  init(_ extent: Extent, _ targets: [TargetNode]) {
    self.targets = targets
    super.init(extent)
  }

  override func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    let elements = Destructuring.elements(value)
    for (index, target) in targets.enumerated() {
      let isLast = index == targets.count - 1
      let rest = elements.dropFirst(index)
      let part: Value =
        switch rest.count {
        case 0: .null
        case 1: rest[rest.startIndex]
        default: isLast ? .array(Array(rest)) : rest[rest.startIndex]
        }
      try target.assign(part, &frame)
    }
  }
}

/// What several targets are given: an array's or a list's elements, any other value as the first.
enum Destructuring {
  // Observed in PowerShell 7.6.5: an IEnumerable class is not enumerated here.
  static func elements(_ value: Value) -> [Value] {
    switch value.base.payload {
    case .array(let array): return array.elements
    case .object(let object): return (object as? ListObject)?.elements ?? [value]
    default: return [value]
    }
  }
}

/// `[int]$x = …`: the variable keeps the type and the attributes before it.
final class ConstrainedTarget: TargetNode {
  private let target: VariableExpressionAst
  private let slot: SlotReference?
  private let scoped: ScopedReference?
  private let constraints: [ConstraintNode]

  init(
    _ extent: Extent, _ target: VariableExpressionAst, slot: SlotReference?, scoped: ScopedReference?,
    _ constraints: [ConstraintNode]
  ) {
    (self.target, self.slot, self.scoped, self.constraints) = (target, slot, scoped, constraints)
    super.init(extent)
  }

  override func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    let symbol = slot?.symbol ?? scoped?.symbol ?? WellKnown.null
    let pointer =
      slot?.pointer(frame) ?? (scoped?.scope(frame.scope) ?? frame.scope).slotForAssignment(symbol)
    var made: [any VariableConstraint] = []
    for constraint in constraints.reversed() { made.append(try constraint.make(&frame)) }
    var checked = value
    for constraint in made { checked = try constraint.apply(checked, to: symbol.name, frame.engine) }
    let variable = VariableLookUp.variable(symbol, in: pointer)
    guard variable.options.isDisjoint(with: [.readOnly, .constant]) else {
      throw VariableFault.notWritable(symbol.name).error(target: .string(symbol.name))
    }
    variable.constraints = made
    variable.value = checked
  }
}

/// A type or an attribute before a variable that is assigned.
class ConstraintNode {
  func make(_ frame: inout Frame) throws(ShellError) -> any VariableConstraint { fatalError("abstract") }
}

/// `[int]`: converts what is assigned.
final class TypeConstraintNode: ConstraintNode {
  private let type: TypeNode

  init(_ type: TypeNode) { self.type = type }

  override func make(_ frame: inout Frame) throws(ShellError) -> any VariableConstraint {
    // Locals of functions and blocks are typed by the compiler and cast; the variables of dotted code and of a script
    // run by -File carry an attribute instead (observed in PowerShell 7.6.5).
    frame.scope.pointee.linkedCode == nil
      ? TypeConstraint(try type.type(&frame)) : TransformingConstraint(try type.type(&frame))
  }
}

/// Converts each value that a variable is given.
package class TypeConstraint: VariableConstraint {
  package final let type: TypeInfo

  init(_ type: TypeInfo) { self.type = type }

  package func apply(_ value: Value, to name: ShellString, _ engine: Engine) throws(ShellError) -> Value {
    try Conversion.toVariable(value, type, engine)
  }
}

/// Converts as the type attribute of a variable that lives in a table does: with the strictness of parameters and an error of its own.
final class TransformingConstraint: TypeConstraint {
  package override func apply(_ value: Value, to name: ShellString, _ engine: Engine) throws(ShellError)
    -> Value
  {
    do {
      if type === TypeInfo.boolean || type === TypeInfo.switchParameter {
        return try Conversion.toFlag(value, type, engine)
      }
      return try super.apply(value, to: name, engine)
    } catch {
      guard let record = error.record, case .fault(let fault) = record.source else { throw error }
      throw VariableFault.transformation(fault).error()
    }
  }
}

// MARK: Nodes over targets
