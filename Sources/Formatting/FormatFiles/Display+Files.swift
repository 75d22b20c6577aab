package import Runtime

extension Display: DisplayFiles {
  package func loadTypes(_ path: String, _ engine: Engine) throws(ShellError) {
    for entry in try TypeFile.entries(in: Display.text(of: path), path: path, engine) { entry.apply() }
  }

  package func loadFormats(_ path: String, _ engine: Engine) throws(ShellError) {
    catalogue.add(try FormatFile.views(in: Display.text(of: path), path: path, engine), first: true)
  }

  private static func text(of path: String) -> String {
    let bytes = FileBytes.read(path) ?? []
    return String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
  }
}

extension TypeFile.Entry {
  /// Adds what the entry says to the type data of the session.
  package func apply() {
    for member in members { TypeData.add(member, to: name) }
    if let display { TypeData.setDisplay(display, of: name) }
  }
}
