import Runtime
import Syntax
import TypeLibrary

/// Names of parameters behind a dash.
struct ParameterCompletion {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  func complete() throws(ShellError) -> [CompletionItem] {
    let parameter = context.related.lazy.reversed().compactMap { $0 as? CommandParameterAst }.first
    let found = parameter?.parent as? CommandAst ?? dashCommand
    guard let command = found else { return [] }
    let name = parameter.map { context.string($0.parameterName) } ?? ""
    let style = Style(
      name: name, colon: parameter != nil && context.word.hasSuffix(":") ? ":" : "",
      pattern: TextPattern(name + "*"))
    let binding = PseudoBinder.bind(
      command, context, for: .parameterCompletion, cursorAt: parameter,
      positional: parameter != nil || bindsPositional(command))
    guard let binding else { return try ArgumentCompletion(context).complete() }
    let items =
      binding.isBound
      ? names(in: binding, at: parameter, style) : list(binding.unbound, in: .max, binding.table, style)
    guard items.isEmpty else { return items }
    return PathCompletion(context).complete(
      containersOnly: binding.commandName.equalsIgnoringCase("Set-Location"))
  }

  /// The command whose word the cursor's lone dash is.
  private var dashCommand: CommandAst? {
    guard let dash = context.last as? StringConstantExpressionAst, context.value(of: dash) == "-" else {
      return nil
    }
    return dash.parent as? CommandAst
  }

  /// Words behind a lone dash belong to the parameter that is going to stand there.
  private func bindsPositional(_ command: CommandAst) -> Bool {
    guard let token = context.tokenAtCursor,
      let next = command.commandElements.first(where: { $0.extent.start > token.start })
    else { return true }
    return next is CommandParameterAst
  }

  private struct Style {
    let name: String
    let colon: String
    let pattern: TextPattern
  }

  private func names(
    in binding: PseudoBinding, at parameter: CommandParameterAst?, _ style: Style
  ) -> [CompletionItem] {
    guard let parameter, !style.name.isEmpty else {
      return list(binding.unbound, in: binding.sets, binding.table, style)
    }
    if binding.notFound.contains(where: { $0 === parameter }) { return [] }
    if !binding.ambiguous.isEmpty {
      guard binding.ambiguous.contains(where: { $0 === parameter }) else { return [] }
      return list(binding.unbound, in: binding.sets, binding.table, style)
    }
    if !binding.duplicate.isEmpty {
      guard binding.duplicate.contains(where: { $0 === parameter }) else { return [] }
      return list(binding.boundParameters.map(\.parameter), in: binding.sets, binding.table, style)
    }
    for (name, argument) in binding.boundArguments {
      if argument.parameter === parameter {
        guard let info = binding.parameter(name) else { return [] }
        return [named(info, style)].compactMap { $0 } + (matches(info, style) ? [] : aliases(info, style))
      }
      if argument.argument === parameter { return [] }
    }
    return list(binding.unbound, in: binding.sets, binding.table, style)
  }

  private func matches(_ info: ParameterInfo, _ style: Style) -> Bool {
    style.pattern.matches(String(info.name))
  }

  private func named(_ info: ParameterInfo, _ style: Style) -> CompletionItem? {
    guard matches(info, style) else { return nil }
    let name = String(info.name)
    return CompletionItem(
      "-\(name)\(style.colon)", list: name, .parameterName, tip: ParameterTips.text(of: info, as: name)
    ).described(ParameterTips.line(of: info))
  }

  private func aliases(_ info: ParameterInfo, _ style: Style) -> [CompletionItem] {
    guard !style.name.isEmpty else { return [] }
    return info.aliases.map { String($0) }.filter { style.pattern.matches($0) }.map { alias in
      CompletionItem(
        "-\(alias)\(style.colon)", list: alias, .parameterName, tip: ParameterTips.type(of: info) + alias
      ).described(ParameterTips.line(of: info))
    }
  }

  /// The command's own first; common ones are left out where one is hidden.
  private func list(
    _ parameters: [ParameterInfo], in sets: UInt32, _ table: ParameterTable, _ style: Style
  ) -> [CompletionItem] {
    var own: [CompletionItem] = []
    var common: [CompletionItem] = []
    var showsCommon = true
    for info in parameters where info.setBits & sets != 0 || info.setBits == .max {
      let isCommon = CommonParameterTable.common.contains { $0 === info }
      var items = aliases(info, style)
      if let item = named(info, style) {
        let isHidden = info.sets.contains(where: \.isHidden)
        if isHidden { showsCommon = false }
        items = isHidden ? [] : [item]
      }
      if isCommon { common += items } else { own += items }
    }
    return showsCommon ? own + common : own
  }
}

/// What a menu tells of a parameter.
enum ParameterTips {
  /// `[type] `, the namespace left out.
  static func type(of info: ParameterInfo) -> String { "[\(TypeTexts.short(info.type))] " }

  /// Type and help.
  static func line(of info: ParameterInfo) -> String { type(of: info) + info.help }

  /// Type, name, and the help that the command itself gives for asking (`HelpMessage`).
  static func text(of info: ParameterInfo, as name: String) -> String {
    let help = info.sets.lazy.compactMap(\.helpMessage).first.map { " - \($0)" } ?? ""
    return type(of: info) + name + help
  }
}
