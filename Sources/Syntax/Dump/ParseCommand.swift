import Glibc

/// `palsh parse [--ast] [--tokens] [--errors] FILE… | -List LIST`: prints how scripts are parsed.
package struct ParseCommand {
  private var files: [String] = []
  private var isList = false
  private var sections: Set<String> = []

  /// Nil if a list of files can't be read.
  package init?(_ arguments: some Sequence<String>) {
    var arguments = arguments.makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--ast", "--tokens", "--errors": sections.insert(argument)
      case "-List":
        guard let list = arguments.next(), let bytes = readFile(list) else { return nil }
        isList = true
        files += bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      default: files.append(argument)
      }
    }
    if sections.isEmpty { sections = ["--ast", "--tokens", "--errors"] }
  }

  /// Prints them all.
  ///
  /// Returns the exit code: 1 if a file could not be read.
  package func run() -> Int32 {
    var code: Int32 = 0
    var output = DumpWriter()
    for file in files {
      if isList || files.count > 1 {
        output.write("=== ")
        output.write(file)
        output.endLine()
      }
      guard let bytes = readFile(file) else {
        code = 1
        continue
      }
      output = dump(SyntaxTree.parse(.script(bytes, fileName: file)), into: output)
      if output.bytes.count > 1 << 20 { flush(&output) }
    }
    flush(&output)
    return code
  }

  private func dump(_ tree: SyntaxTree, into output: consuming DumpWriter) -> DumpWriter {
    var dump = TreeDump(tree, into: output)
    if sections.contains("--ast") { dump.writeTree() }
    if sections.contains("--tokens") { dump.writeTokens() }
    if sections.contains("--errors") { dump.writeErrors() }
    return dump.finish()
  }

  private func flush(_ output: inout DumpWriter) {
    var start = 0
    while start < output.bytes.count {
      let count = output.bytes[start...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      start += count
    }
    output.bytes.removeAll(keepingCapacity: true)
  }
}
