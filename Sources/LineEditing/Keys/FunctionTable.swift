/// All functions that keys can run.
package enum FunctionTable {
  package static let all: [EditFunction] =
    acceptFunctions + deleteFunctions + killFunctions + letterFunctions + viChangeFunctions
    + viDeleteFunctions
    + viReplaceFunctions + viYankFunctions + moveFunctions + historyFunctions + completionFunctions
    + predictionFunctions + selectionFunctions + searchFunctions + helpFunctions

  private static let byName = Dictionary(
    all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  /// The function of a name in any case; nil if there is none.
  package static func function(named name: String) -> EditFunction? { byName[name.lowercased()] }
}

// MARK: - The forms of an entry

extension FunctionTable {
  /// A function over the entry.
  static func edit(
    _ name: String, _ group: EditFunction.Group, _ description: String, _ traits: EditFunction.Traits = [],
    _ body: @escaping EditFunction.Body
  ) -> EditFunction {
    EditFunction(name, group, description, traits, .edit(body))
  }

  /// A function that the editor around the entry carries out.
  static func task(
    _ name: String, _ group: EditFunction.Group, _ description: String, _ task: EditorTask
  ) -> EditFunction {
    EditFunction(name, group, description, [], .task(task))
  }

  static func move(_ name: String, _ description: String, _ motion: Motion) -> EditFunction {
    edit(name, .cursorMovement, description) { state, call in state.move(motion, call) }
  }

  static func select(_ name: String, _ description: String, _ motion: Motion) -> EditFunction {
    edit(name, .selection, description) { state, call in state.select(motion, call) }
  }

  static func kill(_ name: String, _ description: String, _ motion: Motion) -> EditFunction {
    edit(name, .basic, description) { state, call in state.kill(motion, call) }
  }

  static func delete(_ name: String, _ description: String, _ motion: Motion) -> EditFunction {
    edit(name, .basic, description, .repeatable) { state, call in state.delete(motion, call) }
  }

  /// Deletes and types on; PSReadLine has most of these without a public method.
  static func change(
    _ name: String, _ description: String, _ motion: Motion, _ traits: EditFunction.Traits = .unnamed
  ) -> EditFunction {
    edit(name, .basic, description, traits) { state, call in state.change(motion, call) }
  }

  static func yank(_ name: String, _ description: String, _ motion: Motion) -> EditFunction {
    edit(name, .basic, description) { state, call in state.yank(motion, call) }
  }
}
