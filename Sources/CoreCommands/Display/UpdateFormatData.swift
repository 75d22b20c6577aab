import Formatting
package import Runtime

/// Reads views out of format files.
package struct UpdateFormatData: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .update, "FormatData", synopsis: "Updates the formatting data in the current session.", effect: .changes,
    defaultSet: "FileSet",
    examples: [Example("What it would do", "Update-FormatData -PrependPath @()", prints: "")])

  @Parameter(
    "Files whose views come behind all others.", aliases: ["PSPath", "Path"],
    sets: [.set("FileSet", position: 0, pipeline: [.byValue, .byPropertyName])],
    validation: [ValidatePresenceAttribute(.notNull)])
  var appendPath: [String] = []
  @Parameter(
    "Files whose views come before all others.", sets: [.set("FileSet")],
    validation: [ValidatePresenceAttribute(.notNull)])
  var prependPath: [String] = []

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    try load(prependPath, first: true, call)
    try load(appendPath, first: false, call)
  }

  private func load(_ paths: [String], first: Bool, _ call: borrowing Invocation) throws {
    for path in paths {
      for file in try InputFiles.resolve([path], isLiteral: false, call) {
        guard try call.shouldProcess("Update FormatData", target: file) else { continue }
        let text = String(try InputFiles.text(of: file, encoding: nil, call))
        let views = try FormatFile.views(in: text, path: file, call.engine)
        Display.of(call.engine).catalogue.add(views, first: first)
      }
    }
  }
}
