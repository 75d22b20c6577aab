import Syntax

/// A class of a script, compiled once: where its properties lie, what makes and initialises its objects.
///
/// Its methods stand in the type's table of members like those of any other type.
package final class ScriptClass {
  package unowned(unsafe) let type: TypeInfo
  /// The definition that it was made of.
  let entry: ScriptTypeEntry
  unowned(unsafe) let tree: TypeDefinitionAst
  /// Owns the tree.
  let syntax: SyntaxTree
  /// Where its methods run: the session state that ran its text last.
  package internal(set) var session: SessionState
  /// What fresh slots hold, those of the base class first.
  var defaults: [Value] = []
  /// The class of the library that the objects are made of; nil if they are nothing but their properties.
  var nativeBase: TypeInfo?
  /// The class of a script above, if there is one.
  var base: ScriptClass? { type.base?.scriptClass as? ScriptClass }
  let statics: StaticMembers
  private(set) lazy var overrides = ScriptOverrides(type)
  private(set) lazy var initializers = InitializerCode.compile(self, isStatic: false)

  init(_ type: TypeInfo, _ entry: ScriptTypeEntry, _ syntax: SyntaxTree, _ session: SessionState) {
    (self.type, self.entry, tree, self.syntax, self.session) = (type, entry, entry.tree, syntax, session)
    statics = StaticMembers()
  }
}

/// Static properties of a class, and whether they have been initialised.
final class StaticMembers {
  private enum State { case untouched, ready, failed(ExceptionObject) }

  var values: [Value] = []
  /// The static constructor of the class, if it has one.
  var constructor: ScriptMethod?
  private var state = State.untouched

  @inline(__always)
  var isReady: Bool { if case .ready = state { true } else { false } }

  /// Runs initialisers and the static constructor at the first use of the class.
  ///
  /// Throws TypeInitializationException, then and at each later use, if they throw.
  func prepare(_ owner: ScriptClass, _ engine: Engine) throws(ShellError) {
    switch state {
    case .ready: return
    case .failed(let exception): throw StaticMembers.error(exception)
    case .untouched: break
    }
    state = .ready
    do throws(ShellError) {
      try InitializerCode.compile(owner, isStatic: true)?.run(.null, owner.session, engine)
      _ = try constructor?.run(this: .null, NoArguments.buffer, owner.session.current, engine)
    } catch {
      guard let inner = error.record?.exception else { throw error }
      let exception = ExceptionObject(
        type: .typeInitializationException,
        message: .from("The type initializer for '\(owner.type.name)' threw an exception."), inner: inner)
      state = .failed(exception)
      throw StaticMembers.error(exception)
    }
  }

  private static func error(_ exception: ExceptionObject) -> ShellError {
    ShellError(
      ErrorRecord(.exception(exception, id: .from(exception.type.name), category: .notSpecified)))
  }
}

/// The argument buffer of a call without arguments.
enum NoArguments {
  static var buffer: UnsafeMutableBufferPointer<Value> { UnsafeMutableBufferPointer(start: nil, count: 0) }
}

extension TypeInfo {
  package static let typeInitializationException = TypeTable.define(
    "System.TypeInitializationException", base: systemException)
}
