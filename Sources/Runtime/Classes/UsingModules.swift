import Syntax

/// `using module`: modules that are loaded before the text runs, so that it may name their types.
struct UsingModules {
  /// A module as a statement names it, a path made absolute by the text's own place.
  private let constraints: [ModuleConstraint]

  /// Nil if the text uses no module.
  init?(_ compiler: Compiler) {
    var constraints: [ModuleConstraint] = []
    for statement in compiler.syntax.root.usingStatements where statement.usingStatementKind == .module {
      guard var constraint = UsingModules.constraint(statement, compiler) else { continue }
      constraint.name = UsingModules.absolute(constraint.name, in: compiler.source)
      constraints.append(constraint)
    }
    guard !constraints.isEmpty else { return nil }
    self.constraints = constraints
  }

  /// Loads and imports the modules, and lets their types be seen from a scope; throws what is wrong with one.
  func load(in scope: ScopePointer, _ engine: Engine) throws(ShellError) {
    for constraint in constraints {
      let request = ModuleRequest(
        caller: scope, streams: scope.pointee.streams, into: scope.pointee.session)
      do throws(ShellError) {
        let module = try ModuleLoader(request, engine).load(constraint)
        ScopeTypes.add(module.definedTypes, to: scope)
      } catch { throw UsingModules.told(error) }
    }
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

  private static func constraint(_ statement: UsingStatementAst, _ compiler: Compiler) -> ModuleConstraint? {
    if let name = statement.name { return ModuleConstraint(compiler.source.string(of: name.text)) }
    guard let specification = statement.moduleSpecification else { return nil }
    var frame = Frame(scope: compiler.session.current, engine: compiler.engine, sink: nil)
    guard let value = try? compiler.expression(specification).eval(&frame),
      case .table(let table) = value.payload
    else { return nil }
    func text(_ key: String) -> String? {
      table.value(for: .from(key)).map { String(Conversion.plainText($0)) }
    }
    return text("ModuleName").map {
      ModuleConstraint(
        $0, minimum: text("ModuleVersion"), maximum: text("MaximumVersion"),
        required: text("RequiredVersion"), guid: text("GUID"))
    }
  }

  /// A path is seen from the folder of the text's file.
  private static func absolute(_ name: String, in source: SourceText) -> String {
    guard ModuleSearch.isPath(name), !name.hasPrefix("/"), !name.hasPrefix("~"),
      let file = source.fileName, let slash = file.lastIndex(of: "/")
    else { return name }
    return String(file[...slash]) + name.map { $0 == "\\" ? "/" : String($0) }.joined()
  }
}

extension PSModuleInfo {
  /// The classes and enumerations that the module's own text defines, and those of the modules nested in it.
  package var definedTypes: [TypeInfo] {
    let own = session?.top.pointee.extra?.types.values.map { $0 } ?? []
    return nested.flatMap(\.definedTypes) + own
  }
}

/// Loads the modules that a text uses, before anything else of it runs.
package final class UsingModulesNode: Node {
  private let modules: UsingModules
  private let next: Node

  init(_ modules: UsingModules, before next: Node) {
    (self.modules, self.next) = (modules, next)
    super.init(next.extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try modules.load(in: frame.scope, frame.engine)
    return try next.exec(&frame)
  }
}
