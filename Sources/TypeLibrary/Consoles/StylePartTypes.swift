import Runtime

extension TypeEntry {
  static var styleFormatting: TypeEntry {
    TypeEntry("System.Management.Automation.PSStyle+FormattingData") {
      for name in [
        "FormatAccent", "TableHeader", "CustomTableHeaderLabel", "ErrorAccent", "Error", "Warning", "Verbose",
        "Debug", "FeedbackName", "FeedbackText", "FeedbackAction",
      ] {
        sequence(name, of: "Formatting")
      }
    }
  }

  static var styleProgress: TypeEntry {
    TypeEntry("System.Management.Automation.PSStyle+ProgressConfiguration") {
      sequence("Style", of: "Progress")
      property("int MaxWidth {get;set;}") { (style: StyleObject) in
        style.sheet.progressWidth
      } set: {
        (style, width) in
        guard width >= 18 else {
          throw NetFault.outOfRange(
            "The MaxWidth for the Progress rendering must be at least 18 to render correctly.",
            parameter: "MaxWidth")
        }
        style.sheet.progressWidth = width
      }
      property("System.Management.Automation.ProgressView View {get;set;}") { (style: StyleObject) in
        progressView(style.sheet.progressView)
      } set: { (style, view: Value) in
        if case .enumeration(_, let number) = view.base.payload { style.sheet.progressView = number }
      }
      property("bool UseOSCIndicator {get;set;}") { (style: StyleObject) in
        style.sheet.usesProgressIndicator
      } set: { (style, flag) in
        style.sheet.usesProgressIndicator = flag
      }
    }
  }

  private static func progressView(_ number: Int32) -> Value {
    let names = EnumerationInfo(names: ["Minimal", "Classic"], values: [0, 1], isFlags: false)
    let type = TypeTable.defineEnumeration(
      "System.Management.Automation.ProgressView", names, underlying: .int32)
    return Value(.enumeration(type.number, number))
  }

  static var styleFileInfo: TypeEntry {
    TypeEntry("System.Management.Automation.PSStyle+FileInfoFormatting") {
      sequence("Directory", of: "FileInfo")
      sequence("SymbolicLink", of: "FileInfo")
      sequence("Executable", of: "FileInfo")
      property(
        "System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary Extension {get;}"
      ) { (style: StyleObject) in
        style.sheet.object("FileInfoFormatting+FileExtensionDictionary")
      }
    }
  }

  static var styleExtensions: TypeEntry {
    TypeEntry("System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary") {
      instance("void Add(string extension, string decoration)") {
        (style: StyleObject, name: ShellString, sequence: ShellString) in
        try StyleExtensions.check(name)
        guard style.sheet.extensions.allSatisfy({ !ShellString.equalIgnoringCase($0.name, name) }) else {
          throw NetFault.argument(
            "An item with the same key has already been added. Key: \(String(name))")
        }
        try StyleExtensions.set(sequence, of: name, in: style.sheet)
      }
      instance("void Remove(string extension)") { (style: StyleObject, name: ShellString) in
        try StyleExtensions.check(name)
        style.sheet.extensions.removeAll { ShellString.equalIgnoringCase($0.name, name) }
      }
      instance("void Clear()") { (style: StyleObject) in style.sheet.extensions = [] }
      instance("bool ContainsKey(string extension)") { (style: StyleObject, name: ShellString) in
        style.sheet.extensions.contains { ShellString.equalIgnoringCase($0.name, name) }
      }
      property("System.Collections.Generic.IEnumerable[string] Keys {get;}") { (style: StyleObject) in
        Value.array(style.sheet.extensions.map { .string($0.name) })
      }
      indexed("string Item(string extension) {get;set;}") { call in
        let name = try call.argument(0, as: ShellString.self)
        let sheet = try call.target(as: StyleObject.self).sheet
        return sheet.extensions.first { ShellString.equalIgnoringCase($0.name, name) }
          .map { .string($0.sequence) } ?? .null
      } set: { call, value in
        let name = try call.argument(0, as: ShellString.self)
        let sheet = try call.target(as: StyleObject.self).sheet
        try StyleExtensions.set(ShellString.unwrap(value), of: name, in: sheet)
      }
    }
  }

  /// A sequence that a script may change to another one.
  private static func sequence(_ name: String, of part: String) -> MemberEntry {
    property("string \(name) {get;set;}") { (style: StyleObject) in
      style.sheet["\(part).\(name)"]
    } set: {
      (style, text) in
      try StyleExtensions.checkSequence(text)
      style.sheet["\(part).\(name)"] = text
    }
  }
}

/// What styles refuse.
enum StyleExtensions {
  static func check(_ name: ShellString) throws {
    guard name.count > 0, name[0] == 0x2E else {
      throw NetFault.argument("When adding or removing extensions, the extension must start with a period.")
    }
  }

  /// A style holds sequences and nothing that prints.
  static func checkSequence(_ text: ShellString) throws {
    let printed = EscapeSequences.removed(from: text)
    guard printed.isEmpty else {
      throw NetFault.argument(
        "The specified string contains printable content when it should only contain ANSI escape sequences: "
          + String(printed))
    }
  }

  static func set(_ sequence: ShellString, of name: ShellString, in sheet: StyleSheet) throws {
    try check(name)
    try checkSequence(sequence)
    if let known = sheet.extensions.firstIndex(where: { ShellString.equalIgnoringCase($0.name, name) }) {
      sheet.extensions[known].sequence = sequence
    } else {
      sheet.extensions.append((name, sequence))
    }
  }
}
