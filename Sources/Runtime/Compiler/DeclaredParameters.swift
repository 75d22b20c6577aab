package import Syntax

extension ParameterTable {
  /// The parameters that a function's text declares; its body is not looked at, which may be unfinished.
  package static func declared(
    by function: FunctionDefinitionAst, in syntax: SyntaxTree, _ session: SessionState
  ) -> ParameterTable {
    let compiler = Compiler(syntax, layout: .linked, session)
    return compiler.compileParameters(function.body, function).table
  }
}
