/// The type data of files and drives.
enum FileTypeData {
  /// Types, names, and what reads the property of a file.
  private static let fileProperties: [(String, @Sendable (FileObject, Engine) throws(ShellError) -> Value)] =
    [
      ("Mode", { (file, _) in .string(file.modeText) }),
      ("ModeWithoutHardLink", { (file, _) in .string(file.modeText) }),
      ("BaseName", { (file, _) in .string(baseName(file)) }),
      ("LinkType", { (file, _) in file.linkType.map { .string($0) } ?? .null }),
      ("ResolvedTarget", { (file, _) in .string(file.linkTarget ?? file.fullPath) }),
      ("NameString", { (file, _) in .string(nameText(file)) }),
      ("LengthString", { (file, engine) throws(ShellError) in try lengthText(file, engine) }),
      ("LastWriteTimeString", { (file, engine) throws(ShellError) in try timeText(file, engine) }),
    ]

  static var members: [(type: String, member: ExtendedMember)] {
    var members: [(type: String, member: ExtendedMember)] = []
    for type in ["System.IO.FileInfo", "System.IO.DirectoryInfo"] {
      for (name, read) in fileProperties { members.append((type, property(name, read))) }
    }
    members.append(("System.IO.FileInfo", property("VersionInfo") { (file, _) in versionInfo(file) }))
    let stats: [(String, @Sendable (FileStatus) -> Value)] = [
      ("UnixMode", { .string($0.modeText) }), ("User", { .string($0.ownerName) }),
      ("Group", { .string($0.groupName) }), ("Size", { .long($0.size) }),
    ]
    for (name, read) in stats {
      members.append(
        ("System.IO.FileSystemInfo", property(name) { (file, _) in file.status.map { read($0) } ?? .null }))
    }
    return members + processes
  }

  /// The type data of processes.
  private static var processes: [(type: String, member: ExtendedMember)] {
    let aliases = [
      ("Name", "ProcessName"), ("SI", "SessionId"), ("Handles", "HandleCount"), ("VM", "VirtualMemorySize64"),
      ("WS", "WorkingSet64"), ("PM", "PagedMemorySize64"), ("NPM", "NonpagedSystemMemorySize64"),
    ]
    let type = "System.Diagnostics.Process"
    let path = PropertyAccessors(
      get: .code { (target, _) throws(ShellError) in
        guard case .object(let object as ProcessObject) = target.base.payload else { return .null }
        return object.path.map { .string($0) } ?? .null
      })
    let processor = PropertyAccessors(
      get: .code { (target, _) throws(ShellError) in
        guard case .object(let object as ProcessObject) = target.base.payload else { return .null }
        let span = ProcessTable.processorTime(of: object.identifier)
        return span.map { .double(Double($0.ticks) / 10_000_000) } ?? .null
      })
    return aliases.map {
      (type, ExtendedMember(.from($0.0), .aliasProperty, .object(AliasDescription(.from($0.1)))))
    } + [
      (type, ExtendedMember(.from("Path"), .scriptProperty, .object(path))),
      (type, ExtendedMember(.from("CPU"), .scriptProperty, .object(processor))),
    ]
  }

  private static func property(
    _ name: String, _ read: @escaping @Sendable (FileObject, Engine) throws(ShellError) -> Value
  ) -> ExtendedMember {
    let get = PropertyAccessors(
      get: .code { (target, engine) throws(ShellError) in
        guard case .object(let object as FileObject) = target.base.payload else { return .null }
        return try read(object, engine)
      })
    // As PowerShell has them: what its scripts work out, and what its own code does.
    let scripted = ["BaseName", "VersionInfo", "UnixMode", "User", "Group", "Size"]
    return ExtendedMember(
      .from(name), scripted.contains(name) ? .scriptProperty : .codeProperty, .object(get))
  }

  private static func baseName(_ file: FileObject) -> String {
    if file.isFolder { return file.name }
    return String(file.name.dropLast(file.fileExtension.count))
  }

  private static func nameText(_ file: FileObject) -> String {
    file.linkTarget.map { "\(file.name) -> \($0)" } ?? file.name
  }

  private static func lengthText(_ file: FileObject, _ engine: Engine) throws(ShellError) -> Value {
    guard !file.isFolder, let status = file.followed else { return .string("") }
    return .string(NumberText.string(status.size))
  }

  private static func timeText(_ file: FileObject, _ engine: Engine) throws(ShellError) -> Value {
    guard let status = file.followed else { return .null }
    let moment = Value(.date(status.modified.toLocal().bits))
    func text(_ format: String) throws(ShellError) -> ShellString {
      let made = try Members.call(
        "ToString", on: moment, [.string(format)], in: engine.global.current, engine)
      return try Conversion.text(made, engine)
    }
    return .string(String(format(try text("d"), width: 10)) + " " + String(format(try text("t"), width: 8)))
  }

  private static func format(_ text: ShellString, width: Int) -> String {
    let text = String(text)
    return String(repeating: " ", count: max(width - text.count, 0)) + text
  }

  private static func versionInfo(_ file: FileObject) -> Value {
    .object(
      RecordObject(
        TypeTable.define("System.Diagnostics.FileVersionInfo", base: .object), of: file.fullPath,
        ["FileName": .string(file.fullPath)]))
  }
}
