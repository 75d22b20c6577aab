package import Runtime

/// Completers that scripts have registered (`Register-ArgumentCompleter`).
package final class CompleterRegistry {
  private var custom: [String: ScriptBlock] = [:]
  private var native: [String: ScriptBlock] = [:]
  /// The completer of native programs that have none of their own.
  private var fallback: ScriptBlock?

  /// `TabExpansion2` as the session came with it.
  package weak var ownFunction: FunctionInfo?

  package init() {}

  /// Registers a completer of a parameter, of one command's or of every command's.
  package func register(_ block: ScriptBlock, parameter: String, of command: String?) {
    custom[(command.map { "\($0):\(parameter)" } ?? parameter).lowercased()] = block
  }

  /// Registers a completer of a native program's words.
  package func register(_ block: ScriptBlock, program: String) { native[program.lowercased()] = block }

  /// Registers the completer of programs that have none.
  package func registerFallback(_ block: ScriptBlock) { fallback = block }

  /// The completer of a parameter, by what the caller gave first.
  func completer(of parameter: String, command: String, _ given: HashtableObject?) -> ScriptBlock? {
    let keys = ["\(command):\(parameter)", parameter]
    return CompleterRegistry.block(keys, in: given)
      ?? keys.lazy.compactMap { self.custom[$0.lowercased()] }.first
  }

  /// The completer of a program, by what the caller gave first.
  func completer(ofProgram name: String, _ given: HashtableObject?) -> ScriptBlock? {
    let file = String(name.split(separator: "/").last ?? "")
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let keys = [name, file, stem]
    return CompleterRegistry.block(keys, in: given) ?? keys.lazy.compactMap { self.native[$0.lowercased()] }
      .first
      ?? fallback
  }

  private static func block(_ keys: [String], in table: HashtableObject?) -> ScriptBlock? {
    guard let table else { return nil }
    for key in keys {
      if case .block(let block)? = table.value(for: .from(key))?.base.payload { return block }
    }
    return nil
  }
}
