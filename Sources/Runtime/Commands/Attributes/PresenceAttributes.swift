/// `[ValidateNotNull()]`, `[ValidateNotNullOrEmpty()]`, `[ValidateNotNullOrWhiteSpace()]`.
package final class ValidatePresenceAttribute: ValidationAttribute {
  package enum Kind: String { case notNull, notNullOrEmpty, notNullOrWhiteSpace }

  private let kind: Kind

  package init(_ kind: Kind) {
    self.kind = kind
    let name = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    super.init(.attribute("Validate\(name)Attribute"))
  }

  override var checksElements: Bool { false }

  override func check(_ value: Value, _ engine: Engine) throws(ShellError) {
    switch value.base.payload {
    case .null, .nothing: throw (kind == .notNull ? ValidationFault.null : .nullOrEmpty).error()
    case .string(let text): if !fits(text) { throw missing.error() }
    case .table(let table): if kind != .notNull, table.count == 0 { throw missing.error() }
    default: try checkElements(value, engine)
    }
  }

  private var missing: ValidationFault {
    switch kind {
    case .notNull: .null
    case .notNullOrEmpty: .nullOrEmpty
    case .notNullOrWhiteSpace: .blank
    }
  }

  private func fits(_ text: ShellString) -> Bool {
    switch kind {
    case .notNull: true
    case .notNullOrEmpty: !text.isEmpty
    case .notNullOrWhiteSpace: (0..<text.count).contains { !isWhiteSpace(text[$0]) }
    }
  }

  private func isWhiteSpace(_ unit: UInt16) -> Bool {
    Unicode.Scalar(unit).map { $0.properties.isWhitespace } ?? false
  }

  private func checkElements(_ value: Value, _ engine: Engine) throws(ShellError) {
    guard let enumerator = try Enumeration.of(value, engine) else { return }
    var isEmpty = true
    while let element = try enumerator.next(engine) {
      isEmpty = false
      if element.isNull {
        throw kind == .notNull ? ValidationFault.null.error() : ValidationFault.nullOrEmptyCollection.error()
      }
      if case .string(let text) = element.base.payload, !fits(text) {
        throw (kind == .notNullOrWhiteSpace ? ValidationFault.blankElement : .nullOrEmptyCollection).error()
      }
    }
    if isEmpty, kind != .notNull { throw missing.error() }
  }
}

/// `[ValidateCount(1, 3)]`.
package final class ValidateCountAttribute: ValidationAttribute {
  private let least: Int
  private let most: Int

  package init(_ least: Int, _ most: Int) {
    (self.least, self.most) = (least, most)
    super.init(.attribute("ValidateCountAttribute"))
  }

  override var checksElements: Bool { false }

  override func check(_ value: Value, _ engine: Engine) throws(ShellError) {
    let count: Int
    switch value.base.payload {
    case .null, .nothing: count = 0
    case .array(let array): count = array.count
    case .table(let table): count = table.count
    case .object(let object as ListObject): count = object.elements.count
    default: throw ValidationFault.notArray.error()
    }
    guard count < least || count > most else { return }
    throw least == most
      ? ValidationFault.exactCount(least, count).error() : ValidationFault.count(least, most, count).error()
  }
}

/// `[ValidateScript({ $_ -gt 1 })]`.
package final class ValidateScriptAttribute: ValidationAttribute {
  private let block: ScriptBlock

  package init(_ block: ScriptBlock) {
    self.block = block
    super.init(.attribute("ValidateScriptAttribute"))
  }

  override func check(_ value: Value, _ engine: Engine) throws(ShellError) {
    if value.isNull { throw ValidationFault.null.error() }
    let result: Value
    do throws(ShellError) { result = try BlockRun.callResult(block, item: value, engine) } catch {
      guard let record = error.record else { throw error }
      throw ValidationFault.own(record.message).error()
    }
    guard try !Truth.of(result, engine) else { return }
    let text = try Conversion.text(value, engine)
    let script = try Conversion.text(Value(.block(block)), engine)
    if let errorMessage { throw ValidationFault.own(errorMessage.filling(text, script)).error() }
    throw ValidationFault.script(text, script).error()
  }
}
