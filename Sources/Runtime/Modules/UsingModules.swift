import Syntax

/// `using module`: the modules that a text needs before it runs, and the types that come with them.
enum UsingModules {
  /// Parses a text; a module that it names is looked for when the text runs.
  static func parse(_ source: SourceText, from scope: ScopePointer) -> SyntaxTree {
    var surroundings = SyntaxTree.Surroundings()
    surroundings.knowsType = { ScopeTypes.find($0, from: scope) != nil }
    surroundings.findsModule = { _ in true }
    return SyntaxTree.parse(source, in: surroundings)
  }

  /// Loads the modules of a text into a session; the types that they define.
  ///
  /// Throws for a module that is not there.
  static func load(
    _ tree: SyntaxTree, from scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> [TypeInfo] {
    var types: [TypeInfo] = []
    for statement in tree.root.usingStatements where statement.usingStatementKind == .module {
      guard var constraint = try constraint(of: statement, tree, engine) else { continue }
      if constraint.name.hasPrefix("."), let file = tree.source.fileName {
        constraint.name = ShellPath.parent(file) + "/" + constraint.name
      }
      let request = ModuleRequest(
        caller: scope, streams: scope.pointee.streams, into: scope.pointee.session)
      do throws(ShellError) {
        types += try ModuleLoader(request, engine).load(constraint).types
      } catch { throw told(error) }
    }
    return types
  }

  private static func constraint(
    of statement: UsingStatementAst, _ tree: SyntaxTree, _ engine: Engine
  ) throws(ShellError) -> ModuleConstraint? {
    if let name = statement.name { return ModuleConstraint(tree.source.string(of: name.text)) }
    guard let table = statement.moduleSpecification else { return nil }
    let text = ShellString.from(units: tree.source.units(in: table.extent))
    let block = try ScriptBlock.parse(text, session: engine.global)
    return ModuleConstraint(try BlockRun.callResult(block, engine))
  }

  /// The error as one of Import-Module, which PowerShell runs for the statement.
  private static func told(_ error: ShellError) -> ShellError {
    guard let record = error.record, case .fault(let fault) = record.source, let fault = fault as? ModuleFault
    else { return error }
    let exception = ExceptionObject(type: .runtimeException, message: .from(fault.message))
    let id = fault.errorId + ",Microsoft.PowerShell.Commands.ImportModuleCommand"
    return ShellError(
      ErrorRecord(.exception(exception, id: .from(id), category: fault.category), target: record.target))
  }
}
