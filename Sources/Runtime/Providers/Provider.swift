/// What stands behind paths of one kind: files, the environment, variables, functions, aliases.
///
/// Paths are the provider's own (`/etc/hosts`, `PATH`): drives and qualifiers are taken off before.
package protocol Provider: AnyObject {
  /// Whether an item's path may have several parts: a tree, or one flat list.
  var isTree: Bool { get }
  /// A path without `.`, `..` and foreign separators.
  func normalize(_ path: String) -> String
  func exists(_ path: String, _ place: PathScope) throws(ShellError) -> Bool
  func isContainer(_ path: String, _ place: PathScope) throws(ShellError) -> Bool
  /// Names of what a container holds, in the order of listings; containers that the query would leave out are there if
  /// `allContainers` asks for them.
  func childNames(
    of path: String, _ query: ItemQuery, allContainers: Bool, _ place: PathScope
  ) throws(ShellError) -> [String]
  /// The item of a path; throws if there is none.
  func item(at path: String, _ place: PathScope) throws(ShellError) -> Value
  /// Values of the item at a path where `$drive:name` reads it; nil if there is none.
  func read(_ path: String, _ place: PathScope) throws(ShellError) -> Value?
}

/// From where a path is seen: drives and variables depend on the scope.
package struct PathScope {
  package let engine: Engine
  package let scope: ScopePointer

  package init(_ engine: Engine, _ scope: ScopePointer) { (self.engine, self.scope) = (engine, scope) }
}

extension Invocation {
  /// From where the command's paths are seen.
  package var place: PathScope { PathScope(engine, context.caller) }
}

/// Which items a command asked for, beside their paths.
package struct ItemQuery {
  package var include: [WildcardPattern] = []
  package var exclude: [WildcardPattern] = []
  /// The provider's own filter: `*` and `?` only in file names.
  package var filter: String?
  package var force = false
  /// No character of a path is a wildcard.
  package var isLiteral = false
  /// What the attributes of a file must be.
  package var attributes = AttributeQuery()

  package init() {}

  package init(
    include: [String] = [], exclude: [String] = [], filter: String? = nil, force: Bool = false,
    isLiteral: Bool = false
  ) {
    self.include = include.map { WildcardPattern(.from($0)) }
    self.exclude = exclude.map { WildcardPattern(.from($0)) }
    (self.filter, self.force, self.isLiteral) = (filter, force, isLiteral)
  }

  /// Whether names are chosen by `-Include` or `-Exclude`.
  package var choosesNames: Bool { !include.isEmpty || !exclude.isEmpty }

  /// The query without its choice of names.
  package var withoutNames: ItemQuery {
    var query = self
    (query.include, query.exclude) = ([], [])
    return query
  }

  /// Whether `-Include` and `-Exclude` let a name pass.
  package func accepts(_ name: String) throws(ShellError) -> Bool {
    let name = ShellString.from(name)
    if !include.isEmpty {
      var isIncluded = false
      for pattern in include where try pattern.accepts(name) { isIncluded = true }
      if !isIncluded { return false }
    }
    for pattern in exclude where try pattern.accepts(name) { return false }
    return true
  }
}

/// `-File`, `-Directory`, `-Hidden`, `-ReadOnly`, `-System`: what must hold of a file, or must not.
package struct AttributeQuery {
  package var file = false
  package var directory = false
  package var hidden = false
  package var readOnly = false
  package var system = false

  package init() {}
}

extension WildcardPattern {
  /// Whether a text matches; throws the error of a pattern that is wrong.
  package func accepts(_ text: ShellString) throws(ShellError) -> Bool {
    do throws(WildcardFault) { return try matches(text) } catch {
      throw ProviderFault.wrongPattern(String(pattern), error.message).error()
    }
  }
}
