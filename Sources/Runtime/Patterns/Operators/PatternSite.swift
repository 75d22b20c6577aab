/// What a call site of `-match`, `-replace` or `-split` remembers: the pattern it used last.
package struct RegexSite {
  private var pattern: ShellString?
  private var options: RegexOptions = []
  private var regex: Regex?

  package init() {}

  /// The compiled pattern; remembered while the site gets the same string object.
  @inline(__always)
  package mutating func regex(_ pattern: ShellString, _ options: RegexOptions) throws(RegexFault) -> Regex {
    if let regex, pattern === self.pattern, options == self.options { return regex }
    return try remember(pattern, options)
  }

  private mutating func remember(_ pattern: ShellString, _ options: RegexOptions) throws(RegexFault) -> Regex
  {
    let made = try RegexCache.regex(pattern, options: options)
    (self.pattern, self.options, regex) = (pattern, options, made)
    return made
  }
}

/// What a call site of `-like` remembers.
package struct WildcardSite {
  private var text: ShellString?
  private var ignoreCase = true
  private var pattern: WildcardPattern?

  package init() {}

  /// The read pattern; remembered while the site gets the same string object.
  @inline(__always)
  package mutating func pattern(_ text: ShellString, ignoreCase: Bool) -> WildcardPattern {
    if let pattern, text === self.text, ignoreCase == self.ignoreCase { return pattern }
    let made = WildcardCache.pattern(text, ignoreCase: ignoreCase)
    (self.text, self.ignoreCase, pattern) = (text, ignoreCase, made)
    return made
  }
}
