import Runtime
import Syntax
import TypeLibrary

/// Items of the file system and other providers.
struct PathCompletion {
  let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// Items whose path the word begins: folders only, or files of some endings only, if that is asked for.
  func complete(containersOnly: Bool = false, extensions: [String]? = nil) -> [CompletionItem] {
    var word = context.word
    let quote = Quoting.unquote(&word)
    let start = PathStart(word, context.pathScope)
    let style = PathStyle(
      quote: quote, isLiteral: context.options.literalPaths ?? false,
      isRelative: context.options.relativePaths ?? start.isRelative, home: start.home)
    if style.isRelative, start.provider != nil { return [] }
    let folder = style.isLiteral ? style.escaped(start.folder).text : start.folder
    // A folder that is not there holds nothing.
    guard let places = try? resolve(folder) else { return [] }
    let listing = PathListing(
      place: context.pathScope, style: style, filter: TextPattern(start.filter), prefix: start.provider,
      containersOnly: containersOnly, extensions: extensions)
    let items = places.flatMap { listing.items(of: $0) }
    return Ordering.cultural(items, context.engine) { $0.toolTip }
  }

  private func resolve(_ folder: String) throws(ShellError) -> [ProviderPath] {
    try PathResolver(context.pathScope).resolve(folder)
  }
}

/// Where a path that is being written begins, and what its last part is to match.
struct PathStart {
  private(set) var folder = "."
  private(set) var filter = "*"
  private(set) var isRelative = true
  /// The name of a provider in front, with its colons.
  private(set) var provider: String?
  /// The home folder, where the word begins with `~`.
  private(set) var home: String?

  init(_ word: String, _ place: PathScope) {
    guard !word.isEmpty else { return }
    var rest = word[...]
    if let colons = word.range(of: "::") {
      provider = String(word[..<colons.upper])
      rest = word[colons.upper...]
    }
    let usesHome = rest.hasPrefix("~/") || rest.hasPrefix("~\\")
    if usesHome { home = (try? place.engine.currentPlace)?.provider.home }
    guard let last = word.lastIndex(where: { "/\\:".contains($0) }) else {
      filter = word + "*"
      return
    }
    let behind = word.index(after: last)
    folder = String(word[..<behind])
    if behind != word.endIndex { filter = word[behind...] + "*" }
    let isRooted = folder.hasPrefix("/") || folder.hasPrefix("\\")
    isRelative = !usesHome && !isRooted && provider == nil && PathResolver.driveQualified(word) == nil
  }
}
