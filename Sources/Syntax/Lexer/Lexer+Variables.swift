extension ErrorID {
  static var openBraceNeedsToBeBackTickedInVariableName: ErrorID {
    ErrorID("OpenBraceNeedsToBeBackTickedInVariableName")
  }
  static var incompleteDollarVariableReference: ErrorID { ErrorID("IncompleteDollarVariableReference") }
  static var emptyVariableReference: ErrorID { ErrorID("EmptyVariableReference") }
  static var invalidBracedVariableReference: ErrorID { ErrorID("InvalidBracedVariableReference") }
  static var invalidVariableReference: ErrorID { ErrorID("InvalidVariableReference") }
  static var invalidVariableReferenceWithDrive: ErrorID { ErrorID("InvalidVariableReferenceWithDrive") }
}

extension Lexer {
  /// A variable after its `$` or, splatted, `@`; a word where none starts.
  mutating func scanVariable(isSplatted: Bool = false, isInString: Bool = false) -> Token {
    let unit = take()
    if unit == Unit.leftBrace { return scanBracedVariable(isInString: isInString) }
    guard isVariableStart(unit) else {
      stepBack()
      return scanGeneric()
    }
    if unit == Unit.dollar || unit == Unit.question || unit == Unit.caret {
      if mode == .command, !startsToken(current) { return rescanAsGeneric() }
    } else if !passVariableName(unit) {
      return rescanAsGeneric()
    }
    if buffer[position - 1] == Unit.colon { checkName(Array(tokenUnits.dropFirst()), isBraced: false) }
    let kind = isSplatted ? TokenKind.splattedVariable : .variable
    guard skips != nil else { return save(kind) }
    return save(kind, detail: addDetail(.text(LiteralText(Array(tokenUnits.dropFirst())))))
  }

  /// Passes the name of a variable after its first character; false if what follows makes it a word in command mode.
  private mutating func passVariableName(_ first: UInt16) -> Bool {
    while position < limit {
      let unit = buffer[position]
      if unit < 128 {
        if traits[Int(unit)].contains(.variableFollow) {
          position += 1
          continue
        }
        if unit == Unit.colon {
          // Two colons are the operator of a static member, and no part of the name.
          if position + 1 < limit, buffer[position + 1] == Unit.colon { return true }
          position += 1
          continue
        }
        if unit == Unit.dot || unit == Unit.leftBracket || unit == Unit.equals { return true }
      } else if isLetterOrDigit(unit) {
        position += 1
        continue
      }
      return mode != .command || startsToken(unit)
    }
    return true
  }

  /// Reports a name that is nothing but a scope or drive.
  private mutating func checkName(_ name: [UInt16], isBraced: Bool) {
    guard name.firstIndex(of: Unit.colon) == name.count - 1 else { return }
    report(
      isBraced ? .invalidBracedVariableReference : unbracedError(name), plainExtent(tokenStart, position))
  }

  private func unbracedError(_ name: [UInt16]) -> ErrorID {
    let scope = String(decoding: name.map(lowercasedASCII), as: UTF16.self)
    return Lexer.scopes.contains(scope) ? .invalidVariableReference : .invalidVariableReferenceWithDrive
  }

  /// The names, with their colon, that name no drive.
  private static let scopes: Set<String> = [":", "global:", "local:", "private:", "script:", "variable:"]

  mutating func rescanAsGeneric() -> Token {
    position = tokenStart
    return scanGeneric()
  }
}

extension Lexer {
  /// A variable in braces, after the first.
  private mutating func scanBracedVariable(isInString: Bool) -> Token {
    let start = position - 1
    var name: [UInt16] = []
    var isPlain = true
    let isTerminated = passBracedName(&name, &isPlain, isInString: isInString)
    if !isTerminated { reportIncomplete(.incompleteDollarVariableReference, from: start) }
    if name.isEmpty {
      if isTerminated { report(.emptyVariableReference, at: position - 1) }
      name = LiteralText(":Error:").units
    }
    if mode == .command {
      let next = current
      if !startsToken(next), next != Unit.dot, next != Unit.leftBracket { return rescanAsGeneric() }
    }
    checkName(name, isBraced: true)
    if isPlain, isTerminated, skips == nil { return save(.variable) }
    return save(.variable, detail: addDetail(.text(LiteralText(name))))
  }

  /// Passes a name in braces and its closing brace; false if that is missing.
  private mutating func passBracedName(_ name: inout [UInt16], _ isPlain: inout Bool, isInString: Bool)
    -> Bool
  {
    while position < limit {
      let unit = take()
      if unit == Unit.rightBrace { return true }
      if unit == Unit.backtick {
        guard position < limit else { return false }
        isPlain = false
        let escape = Escape(buffer, position, limit)
        takeEscape()
        name.append(escape.first)
        if let second = escape.second { name.append(second) }
        continue
      }
      if unit == Unit.leftBrace { report(.openBraceNeedsToBeBackTickedInVariableName, at: position) }
      if isInString, isDoubleQuote(unit) {
        // A doubled quote is one quote in a string.
        guard position < limit else { return false }
        if isDoubleQuote(current) {
          isPlain = false
          name.append(take())
          continue
        }
      }
      name.append(unit)
    }
    return false
  }
}
