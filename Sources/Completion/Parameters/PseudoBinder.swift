import Runtime
import Syntax

/// Binds the words of a command that is being written: by name, by position, the rest, and what is piped in.
///
/// Follows PowerShell's binder, but converts nothing and takes what is unfinished as it comes.
struct PseudoBinder {
  enum Purpose { case arguments, argumentCompletion, parameterCompletion }

  let context: CompletionContext
  let command: CommandAst
  private let target: CommandAtCursor
  private let purpose: Purpose
  var sets: UInt32 = .max
  private var defaultSet: UInt32
  var unbound: [ParameterInfo]
  var boundParameters: [(name: String, parameter: ParameterInfo)] = []
  var boundArguments: [(name: String, argument: ParsedArgument)] = []
  private var arguments: [ParsedArgument] = []
  private var notFound: [CommandParameterAst] = []
  private var ambiguous: [CommandParameterAst] = []
  private var duplicate: [CommandParameterAst] = []

  /// The binding of a command; nil for one that has no parameters to tell of.
  static func bind(
    _ command: CommandAst, _ context: CompletionContext, for purpose: Purpose,
    cursorAt parameter: CommandParameterAst? = nil, positional: Bool = true
  ) -> PseudoBinding? {
    guard let target = CommandAtCursor(command, context) else { return nil }
    var binder = PseudoBinder(command, context, target, purpose)
    return binder.run(cursorAt: parameter, positional: positional)
  }

  private init(
    _ command: CommandAst, _ context: CompletionContext, _ target: CommandAtCursor, _ purpose: Purpose
  ) {
    (self.command, self.context, self.target, self.purpose) = (command, context, target, purpose)
    unbound = target.parameters
    defaultSet = target.isSimple ? 0 : target.table.defaultSetBit
  }

  var table: ParameterTable { target.table }
  var defaultSetBit: UInt32 { defaultSet }
  var isForParameters: Bool { purpose == .parameterCompletion }
  var isForArguments: Bool { purpose == .arguments }

  private mutating func run(cursorAt parameter: CommandParameterAst?, positional: Bool) -> PseudoBinding? {
    gatherWords()
    guard parseArguments(cursorAt: parameter) else {
      let failed = PseudoBinding(
        target.info, table, isBound: false, sets: .max, defaultSet: defaultSet)
      failed.unbound = target.parameters
      return failed
    }
    var rest = bindNamed()
    if sets == 0 {
      let failed = PseudoBinding(
        target.info, table, isBound: false, sets: .max, defaultSet: defaultSet)
      failed.unbound = target.parameters
      failed.arguments = arguments
      return failed
    }
    if positional { rest = bindPositional(rest) }
    if !target.isSimple {
      bindRemaining(&rest)
      bindPiped()
    }
    if purpose != .parameterCompletion, sets != 0, sets != .max, sets & (sets - 1) != 0 {
      resolveByMandatory()
    }
    let binding = PseudoBinding(target.info, table, isBound: true, sets: sets, defaultSet: defaultSet)
    (binding.boundParameters, binding.boundArguments) = (boundParameters, boundArguments)
    (binding.unbound, binding.arguments) = (unbound, arguments)
    (binding.notFound, binding.ambiguous, binding.duplicate) = (notFound, ambiguous, duplicate)
    return binding
  }

  private mutating func gatherWords() {
    for element in command.commandElements.dropFirst() {
      if let parameter = element as? CommandParameterAst {
        arguments.append(ParsedArgument(.pair, parameter, argument: parameter.argument))
      } else if let expression = element as? ExpressionAst {
        if expression is ConstantExpressionAst, context.text(of: expression) == "-" { continue }
        arguments.append(ParsedArgument(.pair, argument: expression))
      }
    }
  }

  /// Gives parameters the arguments that follow them; false where nothing can be bound.
  private mutating func parseArguments(cursorAt cursor: CommandParameterAst?) -> Bool {
    var parsed: [ParsedArgument] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      let next = index + 1 < arguments.count ? arguments[index + 1] : nil
      let nextIsWord = next.map { $0.parameter == nil } ?? false
      index += 1
      guard let parameter = argument.parameter, argument.argument == nil else {
        parsed.append(argument)
        continue
      }
      switch match(parameter, exactly: parameter !== cursor) {
      case .several:
        if nextIsWord { index += 1 }
        ambiguous.append(parameter)
      case .none:
        if nextIsWord {
          if cursor != nil {
            arguments = []
            return false
          }
          index += 1
        }
        notFound.append(parameter)
      case .one(let info) where info.isSwitch:
        parsed.append(ParsedArgument(.switch, parameter))
      case .one:
        guard let next else {
          parsed.append(ParsedArgument(.waiting, parameter))
          continue
        }
        if let following = next.parameter {
          if case .none = match(following, exactly: true) {
            parsed.append(ParsedArgument(.pair, parameter, argument: following))
            index += 1
          } else {
            parsed.append(ParsedArgument(.waiting, parameter))
          }
        } else {
          parsed.append(ParsedArgument(.pair, parameter, argument: next.argument))
          index += 1
        }
      }
    }
    arguments = parsed
    return true
  }

  private enum Match {
    case none, several
    case one(ParameterInfo)
  }

  /// The parameter that a name means; an exact name wins unless the cursor is in it.
  private func match(_ parameter: CommandParameterAst, exactly: Bool) -> Match {
    let name = ShellString.from(context.string(parameter.parameterName))
    if exactly, let exact = table.parameters.first(where: { $0.isNamed(name) }) { return .one(exact) }
    var candidates = table.parameters.filter { $0.begins(with: name) }
    if candidates.count > 1 {
      let own = candidates.filter { candidate in table.own.contains { $0 === candidate } }
      if own.count == 1, exactly { candidates = own }
    }
    return candidates.count > 1 ? .several : candidates.first.map { .one($0) } ?? .none
  }

  private mutating func bindNamed() -> [ParsedArgument] {
    var rest: [ParsedArgument] = []
    for argument in arguments {
      guard let parameter = argument.parameter else {
        rest.append(argument)
        continue
      }
      switch match(parameter, exactly: true) {
      case .several: ambiguous.append(parameter)
      case .none: notFound.append(parameter)
      case .one(let info):
        if boundParameters.contains(where: { $0.parameter === info }) {
          duplicate.append(parameter)
        } else {
          sets &= info.setBits
          take(info, argument)
        }
      }
    }
    return rest
  }

  /// Marks a parameter as bound.
  mutating func take(_ info: ParameterInfo, _ argument: ParsedArgument) {
    unbound.removeAll { $0 === info }
    boundParameters.append((String(info.name), info))
    boundArguments.append((String(info.name), argument))
  }
}
