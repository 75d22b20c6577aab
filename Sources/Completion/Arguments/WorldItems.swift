import Runtime
import Syntax
import TypeLibrary

/// Values of the world around the shell, found by their text or by what they are called.
enum WorldItems {
  /// The values whose text or description a word begins.
  static func items(_ values: [CompletedValue], for word: String) -> [CompletionItem] {
    var word = word
    let quote = Quoting.unquote(&word)
    return values.filter { value in
      value.text.beginsIgnoringCase(with: word) || value.description.beginsIgnoringCase(with: word)
    }.map { value in
      let list = value.description.isEmpty ? value.text : "\(value.text)  \(value.description)"
      return CompletionItem(
        Quoting.quoted(value.text, quote), list: list, .parameterValue, tip: value.description)
    }
  }
}

/// Words of a program that runs inside the shell.
enum ProgramWords {
  /// The words; nil if the program is none of those.
  static func complete(
    _ name: String, _ command: CommandAst, _ context: CompletionContext
  ) -> [CompletionItem]? {
    let found = context.engine.commands.builtInPrograms.first { String($0.name).equalsIgnoringCase(name) }
    guard let info = found as? BuiltInProgramInfo else { return nil }
    var words = command.commandElements.dropFirst().filter { Int($0.extent.end) < context.cursor }.map {
      context.text(of: $0)
    }
    words.append(context.word)
    return info.program.completions(of: words, context.engine).map { value in
      CompletionItem(value.text, list: value.text, .parameterValue, tip: value.description)
    }
  }
}
