import Runtime

/// Bodies over regular expressions, static and of instances alike.
enum RegexBodies {
  /// What may follow a pattern in the static forms.
  static let options = [
    "", ", System.Text.RegularExpressions.RegexOptions options",
    ", System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout",
  ]

  static func make(_ pattern: ShellString, _ options: RegexOptions) throws(ShellError) -> Regex {
    do throws(RegexFault) { return try RegexCache.regex(pattern, options: options) } catch {
      throw self.error(error)
    }
  }

  static func error(_ fault: RegexFault) -> ShellError {
    let type =
      switch fault {
      case .pattern: "System.Text.RegularExpressions.RegexParseException"
      case .options: "System.ArgumentOutOfRangeException"
      case .timeout: "System.Text.RegularExpressions.RegexMatchTimeoutException"
      case .memory: "System.OutOfMemoryException"
      case .cancelled: "System.OperationCanceledException"
      case .nesting: "System.ArgumentException"
      }
    if case .cancelled = fault { return .cancelled }
    return NetFault.named(type, fault.message).error()
  }

  /// The expression of a static call: pattern, and options if they are given.
  static func ofStatic(_ call: MethodArguments, at index: Int = 2) throws -> Regex {
    let options = call.values.count > index ? try call.argument(index, as: Int32.self) : 0
    return try make(call.argument(1, as: ShellString.self), RegexOptions(rawValue: options))
  }

  static func own(_ call: MethodArguments) throws -> Regex { try call.target(as: RegexObject.self).regex }

  static func text(_ call: MethodArguments) throws -> ShellString {
    try call.argument(0, as: ShellString.self)
  }

  static func number(_ call: MethodArguments, _ index: Int) throws -> Int? {
    call.values.count > index ? try call.argument(index, as: Int.self) : nil
  }

  static func isMatch(_ regex: Regex, _ text: ShellString, _ start: Int?, _ engine: Engine) throws -> Bool {
    do throws(RegexFault) { return try regex.isMatch(text, from: start, engine.interruption) } catch {
      throw self.error(error)
    }
  }

  static func match(_ regex: Regex, _ text: ShellString, _ start: Int?, _ engine: Engine) throws -> Value {
    do throws(RegexFault) {
      return .object(MatchObject(try regex.match(text, from: start, engine.interruption)))
    } catch { throw self.error(error) }
  }

  static func matches(_ regex: Regex, _ text: ShellString, _ start: Int?, _ engine: Engine) throws -> Value {
    do throws(RegexFault) {
      return .object(try MatchListObject.matches(regex, text, from: start, engine.interruption))
    } catch { throw self.error(error) }
  }

  static func count(_ regex: Regex, _ text: ShellString, _ engine: Engine) throws -> Int {
    do throws(RegexFault) { return try regex.matches(text, from: nil, engine.interruption).count } catch {
      throw self.error(error)
    }
  }

  static func split(
    _ regex: Regex, _ text: ShellString, _ count: Int, _ start: Int?, _ engine: Engine
  ) throws -> Value {
    do throws(RegexFault) {
      return try regex.split(text, count: count, from: start, engine.interruption).bridged
    } catch { throw self.error(error) }
  }

  /// Replaces by a pattern or by what a delegate answers.
  static func replace(
    _ regex: Regex, _ text: ShellString, _ replacement: Value, _ count: Int, _ start: Int?, _ engine: Engine
  ) throws -> Value {
    if case .object(let object) = replacement.base.payload, let evaluator = object as? DelegateObject {
      let replaced = try regex.replace(
        text, count: count, from: start, engine.interruption, fault: { error($0) }
      ) { (match, builder) throws(ShellError) in
        let answer = try evaluator.call([.object(MatchObject(match))], engine)
        builder.append(try ShellString.unwrap(answer))
      }
      return .string(replaced)
    }
    let pattern = try ShellString.unwrap(replacement)
    do throws(RegexFault) {
      return .string(try regex.replace(text, with: pattern, count: count, from: start, engine.interruption))
    } catch { throw self.error(error) }
  }

  static func options(_ options: RegexOptions) -> Value {
    let type = TypeTable.find("System.Text.RegularExpressions.RegexOptions") ?? .int32
    return Value(.enumeration(type.number, options.rawValue))
  }

  static func succeeded(_ object: CaptureObject) -> Bool {
    if let group = object as? GroupObject { return group.succeeded }
    return (object as? MatchObject)?.match != nil
  }

  static func captures(_ object: CaptureObject) throws -> Value {
    do throws(RegexFault) {
      if let group = object as? GroupObject {
        return .object(try MatchListObject.captures(group.match, slot: group.slot))
      }
      guard let match = (object as? MatchObject)?.match else {
        return .object(MatchListObject([], type: .captureCollection))
      }
      return .object(try MatchListObject.captures(match, slot: 0))
    } catch { throw self.error(error) }
  }

  static func list(_ value: Value) -> MatchListObject? {
    if case .object(let object) = value.base.payload { object as? MatchListObject } else { nil }
  }

  static func list(_ call: MethodArguments) throws -> MatchListObject {
    guard let list = list(call.target) else { throw InternalFault.unexpected("no list of matches") }
    return list
  }
}
