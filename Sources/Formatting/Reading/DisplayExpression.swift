package import Runtime

/// What a column, a field or a grouping shows of an object.
package struct DisplayExpression: @unchecked Sendable {
  package typealias Computation = @Sendable (Value, Engine) throws(ShellError) -> Value

  enum Kind {
    case property(PropertySite)
    case script(ScriptBlock)
    case computed(Computation)
  }

  /// What came of reading an object.
  enum Reading {
    case value(Value)
    case missing
    /// Evaluation failed; whoever formats decides whether that is told.
    case failed(ErrorRecord)
  }

  let kind: Kind

  package static func property(_ name: ShellString) -> DisplayExpression {
    DisplayExpression(kind: .property(PropertySite(name)))
  }

  /// A property that an object has.
  static func resolved(_ name: ShellString) -> DisplayExpression {
    DisplayExpression(kind: .property(PropertySite(name, isResolved: true)))
  }

  package static func script(_ block: ScriptBlock) -> DisplayExpression {
    DisplayExpression(kind: .script(block))
  }

  package static func computed(_ body: @escaping Computation) -> DisplayExpression {
    DisplayExpression(kind: .computed(body))
  }

  /// The text of the expression: what a heading shows where no label is given.
  var text: ShellString {
    switch kind {
    case .property(let site): site.name
    case .script(let block): Conversion.plainText(Value(.block(block)))
    case .computed: .empty
    }
  }

  func read(_ target: Value, _ engine: Engine) throws(ShellError) -> Reading {
    do throws(ShellError) {
      switch kind {
      case .property(let site):
        if site.hasWildcards { return try readFirst(of: site, target, engine) }
        return try site.value(of: target, engine).map { .value($0) } ?? .missing
      case .script(let block):
        let result = try BlockRun.callResult(block, item: target, engine)
        return .value(result.isNothing ? .null : result)
      case .computed(let body): return .value(try body(target, engine))
      }
    } catch {
      guard let record = error.record else { throw error }
      return .failed(record)
    }
  }

  private func readFirst(
    of site: PropertySite, _ target: Value, _ engine: Engine
  ) throws(ShellError) -> Reading {
    guard let first = PropertyLists.matching(WildcardCache.pattern(site.name), of: target).first else {
      return .missing
    }
    return try PropertySite(first).value(of: target, engine).map { .value($0) } ?? .missing
  }

  /// The expressions that this one stands for on an object: several or none for a name with wildcards.
  func resolved(on target: Value, _ engine: Engine) throws(ShellError) -> [DisplayExpression] {
    guard case .property(let site) = kind else { return [self] }
    if site.hasWildcards {
      let pattern = WildcardCache.pattern(site.name)
      return PropertyLists.matching(pattern, of: target).map { .resolved($0) }
    }
    guard let name = try site.spelling(on: target, engine) else { return [] }
    return [.resolved(name)]
  }
}
