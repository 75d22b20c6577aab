import Syntax

/// Makes the enumerations of a text; one may use the values of another, in any order.
struct EnumerationDefiner {
  private let definer: TypeDefiner
  private let entries: [ScriptTypeEntry]

  init(_ definer: TypeDefiner, _ entries: [ScriptTypeEntry]) {
    (self.definer, self.entries) = (definer, entries)
  }

  func define() {
    var waiting = entries
    while !waiting.isEmpty {
      let ready = waiting.filter { entry in !uses(entry).contains { used in waiting.contains { $0 === used } }
      }
      guard !ready.isEmpty else {
        for entry in waiting { definer.report("CycleInEnumInitializers", entry.tree.extent) }
        return
      }
      for entry in ready { define(entry) }
      waiting.removeAll { entry in ready.contains { $0 === entry } }
    }
  }

  /// The other enumerations of the text that initialisers name.
  private func uses(_ entry: ScriptTypeEntry) -> [ScriptTypeEntry] {
    var found: [ScriptTypeEntry] = []
    for member in entry.tree.members {
      member.forEachDescendant { node in
        guard node.kind == .typeExpression else { return true }
        let name = definer.source.fullName(of: node.cast(to: TypeExpressionAst.self).typeName).lowercased()
        found += entries.filter { $0.name.lowercased() == name && $0 !== entry }
        return true
      }
    }
    return found
  }

  private func define(_ entry: ScriptTypeEntry) {
    let underlying = entry.tree.baseTypes.first.flatMap { definer.type($0.typeName, at: entry) } ?? .int32
    let range = EnumerationRange(underlying)
    let type = TypeTable.defineAnonymous(
      entry.name, .enum, base: .enumeration, interfaces: TypeInfo.enumeration.interfaces,
      elementType: underlying)
    type.scriptClass = entry
    entry.type = type
    var (names, values): ([String], [Int64]) = ([], [])
    var next: Int64? = 0
    for tree in entry.tree.members where tree.kind == .propertyMember {
      let member = tree.cast(to: PropertyMemberAst.self)
      if let initial = member.initialValue { next = value(initial, entry, underlying, range) ?? next }
      guard let number = next else {
        definer.report("EnumeratorValueOutOfBounds", member.extent, [underlying.displayName])
        continue
      }
      let name = definer.source.string(of: member.name)
      if names.contains(where: { $0.lowercased() == name.lowercased() }) {
        definer.report("MemberAlreadyDefined", member.extent, [name])
      } else {
        if Int32(exactly: number) == nil { definer.gap = "an enumeration value of more than 32 bits" }
        names.append(name)
        values.append(number)
      }
      next = number < range.largest ? number + 1 : nil
    }
    type.enumeration = EnumerationInfo(names: names, values: values, isFlags: isFlags(entry))
  }

  /// The value of an initialiser; nil, with the reason reported, if it is none.
  private func value(
    _ tree: ExpressionAst, _ entry: ScriptTypeEntry, _ underlying: TypeInfo, _ range: EnumerationRange
  ) -> Int64? {
    guard ConstantExpressions.isConstant(tree) else {
      definer.report("EnumeratorValueMustBeConstant", tree.extent)
      return nil
    }
    let compiler = Compiler(definer.syntax, layout: .window, definer.session)
    compiler.block = entry.block
    var frame = Frame(scope: definer.session.current, engine: definer.engine, sink: nil)
    guard let constant = try? compiler.expression(tree).eval(&frame) else {
      definer.report("CannotConvertValue", tree.extent, [underlying.displayName])
      return nil
    }
    guard let converted = try? Conversion.cast(constant, to: underlying, definer.engine),
      case .integer(let number, _)? = Number(converted), range.contains(number)
    else {
      let isNumber = Number(constant.base) != nil
      definer.report(
        isNumber ? "EnumeratorValueOutOfBounds" : "CannotConvertValue", tree.extent, [underlying.displayName])
      return nil
    }
    return number
  }

  private func isFlags(_ entry: ScriptTypeEntry) -> Bool {
    entry.tree.attributes.contains { attribute in
      let name = definer.source.name(of: attribute.typeName).lowercased()
      return ["flags", "flagsattribute", "system.flags", "system.flagsattribute"].contains(name)
    }
  }
}

/// The numbers that an enumeration over a type can have.
private struct EnumerationRange {
  let smallest: Int64
  let largest: Int64

  init(_ type: TypeInfo) {
    switch type {
    case .byte: (smallest, largest) = (0, 255)
    case .sbyte: (smallest, largest) = (-128, 127)
    case .int16: (smallest, largest) = (-32768, 32767)
    case .uint16: (smallest, largest) = (0, 65535)
    case .uint32: (smallest, largest) = (0, Int64(UInt32.max))
    case .uint64: (smallest, largest) = (0, Int64.max)
    case .int64: (smallest, largest) = (Int64.min, Int64.max)
    default: (smallest, largest) = (Int64(Int32.min), Int64(Int32.max))
    }
  }

  func contains(_ number: Int64) -> Bool { (smallest...largest).contains(number) }
}

/// Expressions whose value is known before anything runs.
enum ConstantExpressions {
  static func isConstant(_ tree: ExpressionAst) -> Bool {
    switch tree.kind {
    case .constantExpression, .stringConstantExpression, .typeExpression: return true
    case .variableExpression:
      return false
    case .unaryExpression: return isConstant(tree.cast(to: UnaryExpressionAst.self).child)
    case .binaryExpression:
      let binary = tree.cast(to: BinaryExpressionAst.self)
      return isConstant(binary.left) && isConstant(binary.right)
    case .convertExpression: return isConstant(tree.cast(to: ConvertExpressionAst.self).child)
    case .parenExpression:
      let pipeline = tree.cast(to: ParenExpressionAst.self).pipeline
      guard pipeline.kind == .pipeline else { return false }
      let elements = pipeline.cast(to: PipelineAst.self).pipelineElements
      guard elements.count == 1, elements[0].kind == .commandExpression else { return false }
      return isConstant(elements[0].cast(to: CommandExpressionAst.self).expression)
    case .memberExpression:
      let member = tree.cast(to: MemberExpressionAst.self)
      return member.isStatic && member.expression.kind == .typeExpression
    default: return false
    }
  }
}
