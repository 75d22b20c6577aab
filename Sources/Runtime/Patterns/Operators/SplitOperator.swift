/// `-split`: its right side is a pattern or a script block, then a limit and options.
package enum SplitOperator {
  /// Asks a script block whether a unit separates: `$_` is the unit, its arguments are the whole text and the offset.
  package typealias Decide = (ScriptBlock, _ unit: Value, _ arguments: [Value]) throws(ShellError) -> Value

  /// The parts of all texts on the left, as a `string[]`.
  package static func apply(
    _ left: Value, _ right: Value, ignoringCase: Bool, _ site: inout RegexSite, _ engine: Engine,
    decide: Decide
  ) throws(ShellError) -> Value {
    let operands = try Enumerations.operands(right, engine)
    guard let separator = operands.first else { throw PatternFault.splitArgument.error(target: right) }
    let limit = operands.count > 1 ? try number(operands[1], engine) : 0
    var options = try operands.count > 2 ? options(operands[2], engine) : nil
    let texts = try texts(left, engine)
    if case .block(let block) = separator.base.payload {
      guard options == nil else { throw PatternFault.splitOptionsWithPredicate.error() }
      return strings(try split(texts, by: block, limit, engine, decide))
    }
    if ignoringCase { options = (options ?? []).union(.ignoreCase) }
    let regex = try regex(try Conversion.text(separator, engine), options ?? [], limit, &site)
    var parts: [ShellString] = []
    for text in texts {
      do throws(RegexFault) {
        parts += try regex.split(text, count: Int(limit.magnitude), engine.interruption)
      } catch {
        throw error.shellError
      }
    }
    return strings(parts)
  }

  nonisolated(unsafe) private static let blanks = ShellString.from(#"\s+"#)

  /// Unary `-split`: at runs of white space, none at the ends.
  package static func applyUnary(
    _ value: Value, _ site: inout RegexSite, _ engine: Engine
  ) throws(ShellError) -> Value {
    let regex = try regex(blanks, [], 0, &site)
    var parts: [ShellString] = []
    for text in try texts(value, engine) {
      do throws(RegexFault) { parts += try regex.split(text.trimmed, engine.interruption) } catch {
        throw error.shellError
      }
    }
    return strings(parts)
  }

  private static func strings(_ parts: [ShellString]) -> Value {
    .array(ArrayObject(parts.map { .string($0) }, type: .stringArray))
  }

  private static func texts(_ value: Value, _ engine: Engine) throws(ShellError) -> [ShellString] {
    var texts: [ShellString] = []
    for element in try Enumerations.operands(value, engine) {
      texts.append(try Conversion.text(element, engine))
    }
    return texts
  }

  private static func number(_ value: Value, _ engine: Engine) throws(ShellError) -> Int32 {
    if case .int(let number) = value.base.payload { return number }
    if case .int(let number) = try Conversion.cast(value, to: .int32, engine).base.payload { return number }
    return 0
  }

  /// The options of the third operand; nil for null and for an empty text.
  private static func options(_ value: Value, _ engine: Engine) throws(ShellError) -> SplitOptions? {
    if value.isNull { return nil }
    if case .string(let text) = value.base.payload, text.isEmpty { return nil }
    guard case .enumeration(_, let bits) = try Conversion.cast(value, to: .splitOptions, engine).base.payload
    else {
      return nil
    }
    return SplitOptions(rawValue: bits)
  }

  private static func regex(
    _ separator: ShellString, _ options: SplitOptions, _ limit: Int32, _ site: inout RegexSite
  ) throws(ShellError) -> Regex {
    let isSimple = options.contains(.simpleMatch)
    guard !isSimple || options.isSubset(of: [.simpleMatch, .ignoreCase]) else {
      throw PatternFault.splitOptionsCombined.error()
    }
    var regexOptions = options.regexOptions
    // A negative limit counts from the end.
    if limit < 0 { regexOptions.insert(.rightToLeft) }
    let pattern = isSimple ? Regex.escape(separator) : separator
    do throws(RegexFault) { return try site.regex(pattern, regexOptions) } catch { throw error.shellError }
  }
}

extension SplitOperator {
  /// Splits at the units that the block answers true for, from the end if the limit is negative.
  private static func split(
    _ texts: [ShellString], by block: ScriptBlock, _ limit: Int32, _ engine: Engine, _ decide: Decide
  ) throws(ShellError) -> [ShellString] {
    guard limit.magnitude != 1 else { return texts }
    var all: [ShellString] = []
    for text in texts {
      var parts: [ShellString] = []
      let isBackwards = limit < 0
      // What is not yet given to a part.
      var rest = 0..<text.count
      for step in 0..<text.count {
        let offset = isBackwards ? text.count - 1 - step : step
        let unit = Value.string(.from(unit: text[offset]))
        let answer = try decide(block, unit, [.string(text), .int(offset)])
        guard try Truth.of(answer, engine) else { continue }
        parts.append(text.slice(isBackwards ? (offset + 1)..<rest.upperBound : rest.lowerBound..<offset))
        rest = isBackwards ? 0..<offset : (offset + 1)..<text.count
        if parts.count + 1 == limit.magnitude { break }
      }
      parts.append(text.slice(rest))
      all += isBackwards ? parts.reversed() : parts
    }
    return all
  }
}

extension Enumerations {
  /// The elements of a collection, or the one value, null too.
  static func operands(_ value: Value, _ engine: Engine) throws(ShellError) -> [Value] {
    guard try Enumeration.of(value, engine) != nil else { return [value] }
    return try elements(value, engine)
  }
}
