import Runtime
import Syntax

extension TypeEntry {
  static var completionResult: TypeEntry {
    TypeEntry("System.Management.Automation.CompletionResult") {
      newCall(
        "(string completionText, string listItemText, System.Management.Automation.CompletionResultType resultType, string toolTip)"
      ) { call in
        let texts = try [(0, "completionText"), (1, "listItemText"), (3, "toolTip")].map { index, name in
          try CompletionMembers.text(call[index], name)
        }
        guard case .enumeration(_, let number) = call[2].base.payload,
          let kind = CompletionKind(rawValue: number)
        else {
          throw NetFault.outOfRange(
            "Specified argument was out of the range of valid values.", parameter: "resultType")
        }
        return CompletionItem(texts[0], list: texts[1], kind, tip: texts[2]).value
      }
      newCall("(string completionText)") { call in
        CompletionItem(try CompletionMembers.text(call[0], "completionText")).value
      }
      property("string CompletionText {get;}") { (content: CompletionResultContent) in content.item.text }
      property("string ListItemText {get;}") { (content: CompletionResultContent) in content.item.listText }
      property("System.Management.Automation.CompletionResultType ResultType {get;}") {
        (content: CompletionResultContent) in
        Collected.enumeration("CompletionResultType", content.item.kind.rawValue)
      }
      property("string ToolTip {get;}") { (content: CompletionResultContent) in content.item.toolTip }
    }
  }

  static var commandCompletion: TypeEntry {
    let space = "System.Management.Automation"
    let places =
      "\(space).Language.Ast ast, \(space).Language.Token[] tokens, \(space).Language.IScriptPosition"
    return TypeEntry("\(space).CommandCompletion") {
      newCall(
        "(System.Collections.ObjectModel.Collection[\(space).CompletionResult] matches, int currentMatchIndex, int replacementIndex, int replacementLength)"
      ) { call in
        try CommandCompletionContent(
          matches: call[0], current: call.argument(1, as: Int32.self),
          index: call.argument(2, as: Int32.self),
          length: call.argument(3, as: Int32.self)
        ).value
      }
      staticCall("\(space).CommandCompletion CompleteInput(string input, int cursorIndex, hashtable options)")
      {
        call in try CompletionMembers.completeText(call)
      }
      staticCall(
        "\(space).CommandCompletion CompleteInput(\(places) positionOfCursor, hashtable options)"
      ) { call in try CompletionMembers.completeTree(call) }
      staticCall(
        "System.Tuple[\(space).Language.Ast,\(space).Language.Token[],\(space).Language.IScriptPosition] MapStringInputToParsedInput(string input, int cursorIndex)"
      ) { call in try CompletionMembers.parse(call) }
      property(
        "System.Collections.ObjectModel.Collection[\(space).CompletionResult] CompletionMatches {get;set;}"
      ) { (content: CommandCompletionContent) in
        content.matches
      } set: {
        $0.matches = $1
      }
      property("int CurrentMatchIndex {get;set;}") { (content: CommandCompletionContent) in
        content.current
      } set: {
        $0.current = $1
      }
      property("int ReplacementIndex {get;set;}") { (content: CommandCompletionContent) in
        content.index
      } set: {
        $0.index = $1
      }
      property("int ReplacementLength {get;set;}") { (content: CommandCompletionContent) in
        content.length
      } set: {
        $0.length = $1
      }
      instanceCall("\(space).CompletionResult GetNextResult(bool forward)") { call in
        try CompletionMembers.next(call)
      }
    }
  }

  static var completionCompleters: TypeEntry {
    let results =
      "System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult]"
    return TypeEntry("System.Management.Automation.CompletionCompleters") {
      staticCall("\(results) CompleteCommand(string commandName)") { call in
        try CompletionMembers.word(call, .command(module: nil, kinds: nil))
      }
      staticCall(
        "\(results) CompleteCommand(string commandName, string moduleName, System.Management.Automation.CommandTypes commandTypes = All)"
      ) { call in
        let module = try call[1].isNull ? nil : call.argument(1, as: String.self)
        guard case .enumeration(_, let kinds) = call[2].base.payload else {
          return try CompletionMembers.word(call, .command(module: module, kinds: nil))
        }
        return try CompletionMembers.word(call, .command(module: module, kinds: kinds))
      }
      staticCall("\(results) CompleteFilename(string fileName)") { call in
        try CompletionMembers.word(call, .fileName)
      }
      staticCall("\(results) CompleteVariable(string variableName)") { call in
        try CompletionMembers.word(call, .variable)
      }
      staticCall("\(results) CompleteType(string typeName)") { call in
        try CompletionMembers.word(call, .type)
      }
      staticCall(
        "System.Collections.Generic.List[System.Management.Automation.CompletionResult] CompleteOperator(string wordToComplete)"
      ) { call in try CompletionMembers.word(call, .operator) }
    }
  }
}

/// What the types of completion do.
private enum CompletionMembers {
  static func text(_ value: Value, _ name: String) throws -> String {
    guard case .string(let text) = value.base.payload, !text.isEmpty else {
      throw NetFault.argumentNull(name)
    }
    return String(text)
  }

  static func completeText(_ call: MethodArguments) throws -> Value {
    guard case .string(let input) = call[0].base.payload, !input.isEmpty else { return CompletionSet().value }
    let cursor = try cursor(call, in: input)
    let tree = SyntaxTree.parse(SourceText(utf16: input.units), seenFrom: call.scope)
    return try complete(tree, at: cursor, options: call[2], call)
  }

  static func completeTree(_ call: MethodArguments) throws -> Value {
    guard let (_, tree) = LanguageViews.node(of: call[0]) else { throw NetFault.argumentNull("ast") }
    guard let offset = LanguageViews.offset(of: call[2]) else {
      throw NetFault.argumentNull("cursorPosition")
    }
    guard tree.source.count > 0 else { return CompletionSet().value }
    return try complete(tree, at: offset, options: call[3], call)
  }

  private static func complete(
    _ tree: SyntaxTree, at cursor: Int, options: Value, _ call: MethodArguments
  ) throws -> Value {
    var table: HashtableObject?
    if case .table(let given) = options.base.payload { table = given }
    let request = CompletionRequest(tree, at: cursor, options: table, from: call.scope.completionScope)
    return try source(call).complete(request, call.engine).value
  }

  private static func cursor(_ call: MethodArguments, in input: ShellString) throws -> Int {
    let cursor = Int(try call.argument(1, as: Int32.self))
    guard 0...input.count ~= cursor else {
      throw NetFault.argument("Value does not fall within the expected range.")
    }
    return cursor
  }

  private static func source(_ call: MethodArguments) throws -> any CompletionSource {
    guard let source = call.engine.services.find((any CompletionSource).self) else {
      throw NetFault.invalidOperation("This session completes nothing.")
    }
    return source
  }

  static func parse(_ call: MethodArguments) throws -> Value {
    guard case .string(let input) = call[0].base.payload else { throw NetFault.argumentNull("input") }
    let cursor = try cursor(call, in: input)
    let tree = SyntaxTree.parse(SourceText(utf16: input.units), seenFrom: call.scope)
    guard let definition = TypeTable.find("System.Tuple`3") else { return .null }
    let names = ["Ast", "IScriptPosition"].map { LanguageTypes.find($0) }
    let type = TypeTable.construct(
      definition, [names[0], TypeTable.array(of: LanguageTypes.token), names[1]])
    return TupleObject(
      [
        LanguageViews.value(of: tree.root, in: tree), LanguageViews.tokens(of: tree),
        LanguageViews.position(cursor, in: tree),
      ], type: type
    ).value
  }

  static func next(_ call: MethodArguments) throws -> Value {
    let content = try call.target(as: CommandCompletionContent.self)
    guard case .object(let object) = content.matches.base.payload, let list = object as? ListObject,
      !list.elements.isEmpty
    else { return .null }
    content.current += try call.argument(0, as: Bool.self) ? 1 : -1
    if content.current >= list.elements.count { content.current = 0 }
    if content.current < 0 { content.current = Int32(list.elements.count) - 1 }
    return list.elements[Int(content.current)]
  }

  static func word(_ call: MethodArguments, _ kind: CompletedWord) throws -> Value {
    let word = try call[0].isNull ? "" : call.argument(0, as: String.self)
    let items = try source(call).complete(
      word: word, as: kind, from: call.scope.completionScope, call.engine)
    let type = TypeTable.find("System.Management.Automation.CompletionResult") ?? .object
    return Collected.list(items.map(\.value), of: type)
  }
}

extension ScopePointer {
  /// The scope whose variables completion shows: that of the caller where `TabExpansion2` asks.
  fileprivate var completionScope: ScopePointer {
    guard let command = pointee.extra?.call?.command, let caller = pointee.caller,
      ShellString.equalIgnoringCase(command.name, .from("TabExpansion2"))
    else { return self }
    return caller
  }
}
