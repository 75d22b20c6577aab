/// `[ValidateLength(1, 5)]`.
package final class ValidateLengthAttribute: ValidationAttribute {
  private let least: Int
  private let most: Int

  package init(_ least: Int, _ most: Int) {
    (self.least, self.most) = (least, most)
    super.init(.attribute("ValidateLengthAttribute"))
  }

  override func check(_ value: Value, _ engine: Engine) throws(ShellError) {
    guard case .string(let text) = value.base.payload else { throw ValidationFault.notText.error() }
    if text.count < least { throw ValidationFault.tooShort(least, text.count).error() }
    if text.count > most { throw ValidationFault.tooLong(most, text.count).error() }
  }
}

/// `[ValidatePattern('^a')]`.
package final class ValidatePatternAttribute: ValidationAttribute {
  private let pattern: ShellString
  private let options: RegexOptions

  package init(_ pattern: ShellString, options: RegexOptions = .ignoreCase) {
    (self.pattern, self.options) = (pattern, options)
    super.init(.attribute("ValidatePatternAttribute"))
  }

  override func check(_ value: Value, _ engine: Engine) throws(ShellError) {
    if value.isNull { throw ValidationFault.null.error() }
    let text = try Conversion.text(value, engine)
    let isMatch: Bool
    do throws(RegexFault) {
      isMatch = try RegexCache.regex(pattern, options: options).isMatch(text, engine.interruption)
    } catch { throw PatternFault.regex(error).error() }
    guard !isMatch else { return }
    if let errorMessage { throw ValidationFault.own(errorMessage.filling(text, pattern)).error() }
    throw ValidationFault.noMatch(text, pattern).error()
  }
}

/// `[ValidateDrive('Env')]`.
package final class ValidateDriveAttribute: ValidationAttribute {
  private let drives: [ShellString]

  package init(_ drives: [ShellString]) {
    self.drives = drives
    super.init(.attribute("ValidateDriveAttribute"))
  }

  override func check(_ value: Value, _ engine: Engine) throws(ShellError) {
    let path = String(try Conversion.text(value, engine))
    let drive = path.firstIndex(of: ":").map { String(path[..<$0]) } ?? "/"
    guard !drives.contains(where: { ShellString.equalIgnoringCase($0, .from(drive)) }) else { return }
    let allowed = drives.map { String($0) }.joined(separator: ",")
    throw ValidationFault.drive(.from(drive), .from(allowed)).error()
  }
}
