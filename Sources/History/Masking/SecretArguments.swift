import Syntax

extension SecretPlaces {
  /// Hides the secrets among a command's words.
  mutating func lookAt(command: CommandAst) {
    let elements = command.commandElements
    guard let first = elements.first else { return }
    let name = text(of: first) ?? ""
    let words = elements.dropFirst().compactMap { word($0)?.lowercased() }
    let rules = SecretCommands.rules(for: name, words: words)
    var position = 0
    var index = 1
    while index < elements.count {
      let element = elements[index]
      let next = index + 1 < elements.count ? elements[index + 1] : nil
      index += 1
      if let option = Option(element, self) {
        let isTaken = take(option, next, name, rules)
        if option.value == nil,
          isTaken || name.contains("-") && !SecretCommands.switches.contains(option.name.lowercased())
        {
          index += 1
        }
        continue
      }
      if rules.contains(where: { $0.positions.contains(position) }) { hide(element) }
      position += 1
    }
    lookAt(setter: name, elements)
    lookAt(construction: name, elements)
    if rules.contains(where: \.readsInput) || words.contains("--password-stdin") { lookInFront(of: command) }
  }

  /// Hides the value of an option that is secret; whether the next word is its value.
  private mutating func take(
    _ option: Option, _ next: CommandElementAst?, _ command: String, _ rules: [SecretCommands.Rule]
  ) -> Bool {
    let rule = rules.first {
      $0.options.contains(option.spelling) || $0.options.contains(option.spelling.lowercased())
    }
    if rule == nil, let (range, separator) = joinedValue(option, rules) {
      hide(range, behind: separator)
      return false
    }
    let isNamed = SecretNames.contains(option.name) || option.isAbbreviation || isSecret(command, option.name)
    guard rule != nil || isNamed else { return false }
    switch option.value {
    case .node(let node): hide(node)
    case .range(let range): hide(range)
    case nil:
      guard let next, Option(next, self) == nil else { return false }
      hide(next, behind: rule?.separator)
    }
    return true
  }

  /// `-psecret` of a program that takes its value without a blank.
  private func joinedValue(
    _ option: Option, _ rules: [SecretCommands.Rule]
  ) -> (range: Range<Int>, separator: Unicode.Scalar?)? {
    for rule in rules where rule.joins {
      for name in rule.options where option.spelling.hasPrefix(name) && option.spelling.count > name.count {
        return (option.range.lowerBound + name.utf16.count..<option.range.upperBound, rule.separator)
      }
    }
    return nil
  }

  /// `Set-Variable password 'text'`, `Set-Content env:TOKEN 'text'`.
  private mutating func lookAt(setter name: String, _ elements: [CommandElementAst]) {
    // Programs have it as a command of their own: `aws configure set aws_secret_access_key text`.
    let isSetter =
      SecretCommands.setters.contains(name.lowercased()) || elements.contains { text(of: $0) == "set" }
    guard isSetter else { return }
    guard
      let target = elements.dropFirst().firstIndex(where: { text(of: $0).map(Self.isSecretItem) ?? false })
    else {
      return
    }
    let named = elements.firstIndex { element in
      Option(element, self).map { $0.value == nil && "value".hasPrefix($0.name.lowercased()) } ?? false
    }
    let value = (named ?? target) + 1
    if value < elements.count, Option(elements[value], self) == nil { hide(elements[value]) }
  }

  /// A name, or an item of a drive of names; not a file, whose content is not looked at.
  private static func isSecretItem(_ path: String) -> Bool {
    guard !path.hasPrefix("-"), !path.contains("=") else { return false }
    guard let colon = path.lastIndex(of: ":") else {
      return SecretNames.contains(path) && !path.contains("/")
    }
    let isFile =
      ["/", "\\"].contains(path[path.index(after: colon)...].first)
      && colon == path.index(after: path.startIndex)
    return !isFile && SecretNames.contains(String(path[path.index(after: colon)...]))
  }

  /// `New-Object PSCredential 'user', 'text'`.
  private mutating func lookAt(construction name: String, _ elements: [CommandElementAst]) {
    guard name.lowercased() == "new-object" else { return }
    let names = elements.dropFirst().compactMap { text(of: $0) }.map(typeName)
    let type = names.first { SecretCommands.constructors[$0] != nil }
    guard let type, let index = SecretCommands.constructors[type] else { return }
    for element in elements {
      element.forEachDescendant { node in
        guard node.kind == .arrayLiteral else { return true }
        let values = node.cast(to: ArrayLiteralAst.self).elements
        if values.indices.contains(index) { hide(values[index]) }
        return false
      }
    }
  }

  /// What goes through the pipeline into a command that takes a secret.
  private mutating func lookInFront(of command: CommandAst) {
    guard let pipeline = command.parent, pipeline.kind == .pipeline else { return }
    let stages = pipeline.cast(to: PipelineAst.self).pipelineElements
    guard let index = stages.firstIndex(where: { $0 === command }), index > 0 else { return }
    let source = stages[index - 1]
    if source.kind == .commandExpression { return hide(source) }
    guard source.kind == .command else { return }
    let elements = source.cast(to: CommandAst.self).commandElements
    guard let name = elements.first.flatMap({ text(of: $0) }),
      SecretCommands.echoes.contains(name.lowercased())
    else { return }
    for element in elements.dropFirst() where element.kind != .commandParameter { hide(element) }
  }

  /// A command's word as it is written, for words and parameters.
  private func word(_ element: CommandElementAst) -> String? {
    switch element.kind {
    case .commandParameter, .stringConstantExpression: source.string(in: element.extent)
    default: nil
    }
  }
}

/// A word that names what follows: `-Name`, `-Name:value`, `--name`, `--name=value`.
private struct Option {
  enum Value {
    case node(Ast)
    case range(Range<Int>)
  }

  let name: String
  /// With its dashes, without a value.
  let spelling: String
  let range: Range<Int>
  var value: Value?

  init?(_ element: CommandElementAst, _ places: SecretPlaces) {
    range = element.extent.range
    if element.kind == .commandParameter {
      let parameter = element.cast(to: CommandParameterAst.self)
      name = places.source.string(of: parameter.parameterName)
      spelling = "-" + name
      value = parameter.argument.map { .node($0) }
      return
    }
    guard [.stringConstantExpression, .expandableStringExpression].contains(element.kind) else { return nil }
    let text = places.source.string(in: element.extent)
    guard text.hasPrefix("-"), text.count > 1 else { return nil }
    let bare = text.drop { $0 == "-" }
    guard let equals = bare.firstIndex(of: "=") else {
      (name, spelling) = (String(bare), text)
      return
    }
    name = String(bare[..<equals])
    spelling = String(text[..<equals])
    let start = range.lowerBound + text[...equals].utf16.count
    let isGiven = text[text.index(after: equals)...].first.map { $0 != "$" } ?? false
    value = .range(isGiven ? start..<range.upperBound : start..<start)
  }

  /// Whether it is the beginning of a name that all know: `-Passw`, `-Secr`.
  var isAbbreviation: Bool {
    name.count >= 4
      && ["password", "secret", "token", "accesstoken", "clientsecret"].contains {
        $0.hasPrefix(name.lowercased())
      }
  }
}
