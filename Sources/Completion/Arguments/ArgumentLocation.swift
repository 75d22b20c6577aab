import Runtime
import Syntax

/// Which argument of a command the cursor is at.
struct ArgumentLocation {
  let isPositional: Bool
  let position: Int
  var argument: ParsedArgument?

  private init(position: Int) { (isPositional, self.position, argument) = (true, position, nil) }
  private init(of argument: ParsedArgument) {
    (isPositional, position, self.argument) = (false, -1, argument)
  }

  private init(_ argument: ParsedArgument, position: Int) {
    (isPositional, self.position, self.argument) = (true, position, argument)
  }

  /// The place of an expression among the words; nil if it is none of them.
  static func find(_ expression: ExpressionAst, in arguments: [ParsedArgument]) -> ArgumentLocation? {
    var position = 0
    for argument in arguments where argument.kind == .pair {
      if argument.argument is CommandParameterAst { continue }
      if argument.argument === expression {
        return argument.parameter == nil
          ? ArgumentLocation(argument, position: position) : ArgumentLocation(of: argument)
      }
      if argument.parameter == nil { position += 1 }
    }
    return nil
  }

  /// The place where the next word would be, behind a token.
  static func find(_ token: Token, in arguments: [ParsedArgument], _ source: SourceText) -> ArgumentLocation {
    var position = 0
    var previous: ParsedArgument?
    for argument in arguments {
      if let parameter = argument.parameter {
        if parameter.extent.start > token.start { break }
        if argument.kind == .pair {
          let isAtParameter = token.kind == .parameter && token.start == parameter.extent.start
          let isInside = argument.argument.map {
            token.start > $0.extent.start && token.end < $0.extent.end
          }
          if isAtParameter || isInside ?? false { return ArgumentLocation(of: argument) }
        }
      } else if let word = argument.argument {
        if word.extent.start > token.start { break }
        position += 1
      }
      previous = argument
    }
    return behind(previous, position, source)
  }

  private static func behind(
    _ previous: ParsedArgument?, _ position: Int, _ source: SourceText
  ) -> ArgumentLocation {
    guard let previous else { return ArgumentLocation(position: 0) }
    if previous.kind == .waiting { return ArgumentLocation(of: previous) }
    guard let parameter = previous.parameter, source.string(in: parameter.extent).hasSuffix(":") else {
      return ArgumentLocation(position: position)
    }
    return ArgumentLocation(of: previous)
  }
}
