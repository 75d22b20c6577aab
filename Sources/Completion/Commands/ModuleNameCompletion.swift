import Runtime
import TypeLibrary

/// Names of modules.
struct ModuleNameCompletion {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// Modules that a word begins, or the part behind a dot of whose name it begins.
  func complete(loadedOnly: Bool) -> [CompletionItem] {
    var word = context.word
    let quote = Quoting.unquote(&word)
    let isShort = !word.isEmpty && !word.contains(where: { "*?[].".contains($0) })
    let pattern = TextPattern(beginning: word)
    var seen: Set<String> = []
    let names = loadedOnly ? loaded : available
    return names.filter { name in
      let short = name.split(separator: ".").last.map { String($0) } ?? name
      return pattern.matches(name) || isShort && name.contains(".") && pattern.matches(short)
    }.filter { seen.insert($0.lowercased()).inserted }.map { name in
      CompletionItem(
        Quoting.quoted(name, quote), list: name, .parameterValue, tip: self.tip(of: name))
    }
  }

  private func tip(of name: String) -> String {
    let module = context.engine.modules.loaded.first { String($0.name) == name }
    return
      "Description: \(module.map { String($0.description) } ?? "")\r\nModuleType: \(module == nil ? "Manifest" : "Script")\r\nPath: \(module?.path ?? "")"
  }

  private var loaded: [String] {
    let engine = context.engine
    return Ordering.culturalIgnoringCase(
      engine.modules.loaded.map { String($0.name) }
        + engine.modules.used.map { String($0) }.filter { $0 != "Microsoft.PowerShell.Core" }, engine
    ) { $0 }
  }

  private var available: [String] {
    let engine = context.engine
    let builtIn = Set(engine.commands.all.map { String($0.moduleName) })
      .subtracting(["Microsoft.PowerShell.Core", ""]).union(["Microsoft.PowerShell.Host"])
    return ModuleSearch.available(engine).map(\.name) + builtIn.sorted()
  }
}
