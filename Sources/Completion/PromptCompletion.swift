package import Runtime
import Syntax
import TypeLibrary

/// Completion as the prompt asks for it: places in Unicode scalars, one line about each result, and no errors.
package struct PromptCompletion {
  package struct Candidate {
    package let text: String
    package let label: String
    package let description: String
  }

  /// The part of the text that a candidate takes the place of.
  package let range: Range<Int>
  package let candidates: [Candidate]

  /// What can stand at a place; nil if nothing can.
  package init?(_ text: String, at cursor: Int, _ engine: Engine) {
    let scalars = Array(text.unicodeScalars)
    guard 0...scalars.count ~= cursor else { return nil }
    let place = PromptCompletion.units(scalars[..<cursor])
    // What completion itself throws offers nothing.
    guard let set = try? PromptCompletion.complete(text, at: place, engine), !set.items.isEmpty,
      set.index >= 0
    else { return nil }
    range = PromptCompletion.scalars(set, in: text, max: scalars.count)
    candidates = set.items.map {
      Candidate(text: $0.text, label: $0.listText, description: $0.description)
    }
  }

  /// Asks the user's own `TabExpansion2`, if there is one, else the engine of completion.
  private static func complete(
    _ text: String, at cursor: Int, _ engine: Engine
  ) throws(ShellError) -> CompletionSet? {
    let scope = engine.global.current
    let registry = engine.services.find(CompleterRegistry.self)
    if let function = CommandResolver.function(Symbols.intern("TabExpansion2"), from: scope),
      function !== registry?.ownFunction
    {
      return try engine.quietly { () throws(ShellError) in
        CompletionSet(
          try BlockRun.callResult(
            function.block, arguments: [.string(text), .int(Int32(cursor))], engine))
      }
    }
    guard let source = engine.services.find((any CompletionSource).self) else { return nil }
    let tree = SyntaxTree.parse(SourceText(text), seenFrom: scope)
    return try source.complete(CompletionRequest(tree, at: cursor, from: scope), engine)
  }

  private static func units(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + ($1.value > 0xFFFF ? 2 : 1) }
  }

  /// The range of a set's UTF-16 places in scalars.
  private static func scalars(_ set: CompletionSet, in text: String, max: Int) -> Range<Int> {
    var start = max
    var end = max
    var unit = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if unit <= set.index { start = index }
      if unit <= set.index + set.length { end = index }
      unit += scalar.value > 0xFFFF ? 2 : 1
    }
    if unit <= set.index { start = max }
    if unit <= set.index + set.length { end = max }
    return start..<Swift.max(start, end)
  }
}
