import Runtime
import Syntax

/// A word of a command, or a parameter with what it is given.
final class ParsedArgument {
  enum Kind {
    /// An argument, with its parameter where one is named.
    case pair
    /// A parameter that waits for its argument.
    case waiting
    case `switch`
    /// All words that no other parameter took.
    case remaining
    /// What comes through the pipeline.
    case piped
  }

  let kind: Kind
  let parameter: CommandParameterAst?
  /// An expression, or a parameter that is taken for one.
  let argument: CommandElementAst?
  let arguments: [ExpressionAst]

  init(
    _ kind: Kind, _ parameter: CommandParameterAst? = nil, argument: CommandElementAst? = nil,
    arguments: [ExpressionAst] = []
  ) {
    (self.kind, self.parameter, self.argument, self.arguments) = (kind, parameter, argument, arguments)
  }

  /// Whether the argument stands behind a colon in the parameter itself.
  var isWithinParameter: Bool { parameter?.argument != nil && parameter?.argument === argument }
  var isSplat: Bool { (argument as? VariableExpressionAst)?.splatted ?? false }

  /// The type that is known of the argument; object where nothing is.
  var type: TypeInfo {
    switch argument {
    case is CommandParameterAst, is StringConstantExpressionAst, is ExpandableStringExpressionAst: .string
    case let constant as ConstantExpressionAst:
      if case .number(let number) = constant.value { TypeOf.value(.number(Number(number))) } else { .object }
    case is ArrayLiteralAst, is ArrayExpressionAst: TypeTable.array(of: .object)
    case is HashtableAst: .hashtable
    case is ScriptBlockExpressionAst: .scriptBlock
    default: .object
    }
  }
}

/// What binding the words of a command at the cursor came to, nothing being run.
final class PseudoBinding {
  let command: CommandInfo
  let table: ParameterTable
  /// Whether binding went through: the lists of what is bound say nothing otherwise.
  let isBound: Bool
  let sets: UInt32
  let defaultSet: UInt32
  var boundParameters: [(name: String, parameter: ParameterInfo)] = []
  var boundArguments: [(name: String, argument: ParsedArgument)] = []
  var unbound: [ParameterInfo] = []
  var arguments: [ParsedArgument] = []
  var notFound: [CommandParameterAst] = []
  var ambiguous: [CommandParameterAst] = []
  var duplicate: [CommandParameterAst] = []

  init(_ command: CommandInfo, _ table: ParameterTable, isBound: Bool, sets: UInt32, defaultSet: UInt32) {
    (self.command, self.table, self.isBound) = (command, table, isBound)
    (self.sets, self.defaultSet) = (sets, defaultSet)
  }

  var commandName: String { String(command.name) }

  func argument(of name: String) -> ParsedArgument? {
    boundArguments.first { $0.name.equalsIgnoringCase(name) }?.argument
  }

  func parameter(_ name: String) -> ParameterInfo? {
    boundParameters.first { $0.name.equalsIgnoringCase(name) }?.parameter
  }
}
