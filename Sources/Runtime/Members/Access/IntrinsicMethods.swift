/// `.Where()` and `.ForEach()`, which every value has unless its type brings its own.
enum IntrinsicMethods {
  /// The result; nil if the name is none of them.
  static func call(
    _ name: String, _ call: MethodCall, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value? {
    let arguments = Array(call.arguments)
    switch name {
    case "foreach": return try ForEachMethod(call.target, arguments, scope, engine).run()
    case "where": return try WhereMethod(call.target, arguments, engine).run()
    default: return nil
    }
  }

  /// The elements that the methods go through: a collection's own, else the value alone.
  static func elements(of target: Value, _ engine: Engine) throws(ShellError) -> [Value] {
    if target.isNull { return [] }
    guard let enumerator = try Enumeration.of(target.base, engine) else { return [target] }
    var elements: [Value] = []
    while let element = try enumerator.next(engine) { elements.append(element) }
    return elements
  }

  /// What both give: a Collection of PSObject.
  static func collection(_ values: [Value]) -> Value {
    .object(ListObject(values.map { $0.wrapped }, type: .psObjectCollection))
  }

  static func mismatch(_ name: String, _ count: Int) -> ShellError {
    MethodFault.noOverload(name, count).error()
  }
}

extension TypeInfo {
  package static let psObjectCollection = TypeTable.construct(
    TypeTable.define("System.Collections.ObjectModel.Collection`1", base: object, interfaces: [list]),
    [psObject])
}

/// `.ForEach({…})`, `.ForEach('Name')`, `.ForEach('Method', arguments)`, `.ForEach([type])`.
private struct ForEachMethod {
  private let target: Value
  private let arguments: [Value]
  private let scope: ScopePointer
  private let engine: Engine

  init(_ target: Value, _ arguments: [Value], _ scope: ScopePointer, _ engine: Engine) {
    (self.target, self.arguments, self.scope, self.engine) = (target, arguments, scope, engine)
  }

  func run() throws(ShellError) -> Value {
    guard let what = arguments.first, !what.isNull else {
      throw IntrinsicMethods.mismatch("ForEach", arguments.count)
    }
    let rest = Array(arguments.dropFirst())
    var results: [Value] = []
    for element in try IntrinsicMethods.elements(of: target, engine) {
      switch what.base.payload {
      case .block(let block):
        let collector = Collector()
        try BlockRun.dotted(block, item: element, arguments: rest, engine, into: collector)
        results += collector.takeAll()
      case .type(let type): results.append(try Conversion.cast(element, to: type, engine))
      default:
        let name = String(try Conversion.text(what, engine))
        try add(member: name, of: element, rest, to: &results)
      }
    }
    return IntrinsicMethods.collection(results)
  }

  /// A property's value, a property set to the argument, or a method's result.
  private func add(
    member name: String, of element: Value, _ rest: [Value], to results: inout [Value]
  ) throws(ShellError) {
    let access = MemberAccess(element, MemberName(name), scope, engine)
    if try access.readOwn() != nil, let value = rest.first {
      return try access.write(rest.count == 1 ? value : .array(rest))
    }
    let value = try Members.byName(name, of: element, arguments: rest, in: scope, engine)
    try MemberEnumeration.flatten(value, into: &results, engine)
  }
}

/// `.Where({…}, mode, count)`.
private struct WhereMethod {
  private enum Mode: Int32 { case all, first, last, skipUntil, until, split }

  private let target: Value
  private let arguments: [Value]
  private let engine: Engine

  init(_ target: Value, _ arguments: [Value], _ engine: Engine) {
    (self.target, self.arguments, self.engine) = (target, arguments, engine)
  }

  func run() throws(ShellError) -> Value {
    guard let first = arguments.first, case .block(let block) = first.base.payload, arguments.count <= 3
    else {
      throw IntrinsicMethods.mismatch("Where", arguments.count)
    }
    let mode = try mode()
    let limit =
      arguments.count > 2 ? Int(try Int32.unwrap(Conversion.cast(arguments[2], to: .int32, engine))) : 0
    var elements = try IntrinsicMethods.elements(of: target, engine)[...]
    var matching: [Value] = []
    var others: [Value] = []
    while let element = elements.popFirst() {
      let isMatch = try Truth.of(
        BlockRun.dottedResult(block, item: element, arguments: [element], engine), engine)
      switch mode {
      case .all, .last:
        if isMatch { matching.append(element) }
      case .first:
        guard isMatch else { continue }
        matching.append(element)
        if matching.count >= max(limit, 1) { return IntrinsicMethods.collection(matching) }
      case .skipUntil:
        guard isMatch else { continue }
        return IntrinsicMethods.collection(cut([element] + elements, limit))
      case .until:
        if isMatch { return IntrinsicMethods.collection(others) }
        others.append(element)
        if limit > 0, others.count >= limit { return IntrinsicMethods.collection(others) }
      case .split:
        if isMatch, limit == 0 || matching.count < limit {
          matching.append(element)
        } else {
          others.append(element)
        }
      }
    }
    switch mode {
    case .all: return IntrinsicMethods.collection(cut(matching, limit))
    case .last: return IntrinsicMethods.collection(Array(matching.suffix(max(limit, 1))))
    case .until: return IntrinsicMethods.collection(others)
    case .split:
      return IntrinsicMethods.collection([
        IntrinsicMethods.collection(matching), IntrinsicMethods.collection(others),
      ])
    default: return IntrinsicMethods.collection(matching)
    }
  }

  private func cut(_ values: [Value], _ limit: Int) -> [Value] {
    limit > 0 ? Array(values.prefix(limit)) : values
  }

  private func mode() throws(ShellError) -> Mode {
    guard arguments.count > 1 else { return .all }
    if case .int(let number) = arguments[1].base.payload { return Mode(rawValue: number) ?? .all }
    let type = TypeTable.find("System.Management.Automation.WhereOperatorSelectionMode") ?? .object
    guard case .enumeration(_, let number) = try Conversion.cast(arguments[1], to: type, engine).payload
    else {
      return .all
    }
    return Mode(rawValue: number) ?? .all
  }
}
