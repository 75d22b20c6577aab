import Runtime
import Syntax

/// What a help comment says, as a script sees it (`GetHelpContent()`).
final class HelpContentView: Content, BridgedContent {
  let help: CommentHelp

  init(_ help: CommentHelp) {
    self.help = help
    super.init(type: LanguageTypes.find("CommentHelpInfo"))
  }
}

extension TypeEntry {
  static var commentHelpInfo: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "CommentHelpInfo") {
      helpText("Synopsis") { $0.synopsis }
      helpText("Description") { $0.description }
      helpText("Notes") { $0.notes }
      helpText("Component") { $0.component }
      helpText("Role") { $0.role }
      helpText("Functionality") { $0.functionality }
      helpText("ForwardHelpTargetName") { $0.forwardTarget }
      helpText("ForwardHelpCategory") { $0.forwardCategory }
      helpText("RemoteHelpRunspace") { $0.remoteSession }
      helpText("MamlHelpFile") { $0.externalFile }
      helpTexts("Examples") { $0.examples }
      helpTexts("Inputs") { $0.inputs }
      helpTexts("Outputs") { $0.outputs }
      helpTexts("Links") { $0.links }
      property("System.Collections.Generic.IDictionary[string,string] Parameters {get;}") {
        (view: HelpContentView) in parameters(of: view.help)
      }
      instance("string GetCommentBlock()") { (view: HelpContentView) in
        ShellString.from(CommentBlock(view.help).text)
      }
    }
  }

  private static func helpText(_ name: String, _ read: @escaping @Sendable (CommentHelp) -> String?)
    -> MemberEntry
  {
    property("string \(name) {get;}") { (view: HelpContentView) in
      read(view.help).map { Value.string($0) } ?? .null
    }
  }

  private static func helpTexts(_ name: String, _ read: @escaping @Sendable (CommentHelp) -> [String])
    -> MemberEntry
  {
    property("System.Collections.ObjectModel.ReadOnlyCollection[string] \(name) {get;}") {
      (view: HelpContentView) in
      LanguageTypes.collection(read(view.help).map { .string($0) }, of: "System.String")
    }
  }

  private static func parameters(of help: CommentHelp) -> Value {
    guard let open = TypeTable.find("System.Collections.Generic.Dictionary`2") else { return .null }
    let table = HashtableObject(type: TypeTable.construct(open, [.string, .string]))
    for parameter in help.parameters { table.set(parameter.name, Value.string(parameter.text)) }
    return .table(table)
  }
}

/// A help comment written anew (`CommentHelpInfo.GetCommentBlock`).
private struct CommentBlock {
  private(set) var text = "<#\n"

  init(_ help: CommentHelp) {
    add("SYNOPSIS", help.synopsis)
    add("DESCRIPTION", help.description)
    for parameter in help.parameters { text += ".PARAMETER \(parameter.name)\n\(parameter.text)\n" }
    for input in help.inputs { add("INPUTS", input) }
    for output in help.outputs { add("OUTPUTS", output) }
    add("NOTES", help.notes)
    for example in help.examples { add("EXAMPLE", example) }
    for link in help.links { add("LINK", link) }
    addLine("FORWARDHELPTARGETNAME", help.forwardTarget)
    addLine("FORWARDHELPCATEGORY", help.forwardCategory)
    addLine("REMOTEHELPRUNSPACE", help.remoteSession)
    add("COMPONENT", help.component)
    add("ROLE", help.role)
    add("FUNCTIONALITY", help.functionality)
    addLine("EXTERNALHELP", help.externalFile)
    text += "#>\n"
  }

  private mutating func add(_ name: String, _ section: String?) {
    if let section, !section.isEmpty { text += ".\(name)\n\(section)\n" }
  }

  private mutating func addLine(_ name: String, _ argument: String?) {
    if let argument, !argument.isEmpty { text += ".\(name) \(argument)\n" }
  }
}
