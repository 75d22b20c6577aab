/// The arguments of a command in help, under their headings.
struct ArgumentList {
  private let arguments: [ArgumentDeclaration]

  init(_ arguments: [ArgumentDeclaration]) { self.arguments = arguments }

  /// A command's own arguments first, az's own last; required ones before others, then by name.
  var lines: [String] {
    let items = arguments.map { (declaration: $0, item: item($0), heading: heading($0)) }
    let width = items.map(\.item.width).max() ?? 0
    var lines: [String] = []
    for heading in headings {
      if !heading.isEmpty { lines += ["", heading] }
      let group = items.filter { $0.heading == heading }.sorted { left, right in
        if left.declaration.isRequiredInHelp != right.declaration.isRequiredInHelp {
          return left.declaration.isRequiredInHelp
        }
        return precedes(left.item.name, right.item.name)
      }
      for (declaration, item, _) in group {
        lines += item.lines(width: width)
        if let details = declaration.details { lines += paragraph(details, indent: 2) }
      }
    }
    return lines
  }

  /// The command's own have no heading.
  private var headings: [String] {
    let named = Set(arguments.map(heading)).subtracting([""])
    return [""]
      + named.sorted { left, right in
        if (left == last) != (right == last) { return right == last }
        return precedes(left, right)
      }
  }

  private let last = "Global Arguments"

  private func heading(_ argument: ArgumentDeclaration) -> String {
    argument.isPositional ? "Positional" : argument.group ?? ""
  }

  private func item(_ argument: ArgumentDeclaration) -> HelpItem {
    HelpItem(
      name: argument.options.sorted(by: precedes).joined(separator: " "),
      tags: argument.isRequiredInHelp ? "[Required]" : "",
      summary: normalized(argument.help) + notes(argument))
  }

  private func notes(_ argument: ArgumentDeclaration) -> String {
    let choices: [String] =
      switch argument.kind {
      case .choice(let words): words
      case .toggle: ["true", "false"]
      default: []
      }
    let allowed =
      choices.isEmpty ? "" : "  Allowed values: \(choices.sorted(by: precedes).joined(separator: ", "))."
    return allowed + (argument.defaultValue.map { "  Default: \($0)." } ?? "")
  }
}

extension ArgumentDeclaration {
  /// az marks no positional argument as required.
  fileprivate var isRequiredInHelp: Bool { isRequired && !isPositional }
}
