import Runtime

/// Files, streams, readers, writers and encodings.
enum FileEntries {
  static var all: [(name: String, maker: @Sendable () -> TypeEntry)] {
    [
      ("System.IO.File", { .file }), ("System.IO.Directory", { .directory }),
      ("System.IO.Stream", { .stream }),
      ("System.IO.MemoryStream", { .memoryStream }), ("System.IO.FileStream", { .fileStream }),
      ("System.IO.TextReader", { .textReader }), ("System.IO.StringReader", { .stringReader }),
      ("System.IO.StreamReader", { .streamReader }), ("System.IO.TextWriter", { .textWriter }),
      ("System.IO.StringWriter", { .stringWriter }), ("System.IO.StreamWriter", { .streamWriter }),
      ("System.Text.Encoding", { .encoding }), ("System.Text.UTF8Encoding", { .utf8Encoding }),
      ("System.Text.UnicodeEncoding", { .unicodeEncoding }),
      (
        "System.Text.ASCIIEncoding",
        { .plainEncoding("System.Text.ASCIIEncoding", .ascii, writesMark: false) }
      ),
      (
        "System.Text.UTF32Encoding", { .plainEncoding("System.Text.UTF32Encoding", .utf32, writesMark: true) }
      ),
      ("System.Text.UTF7Encoding", { .plainEncoding("System.Text.UTF7Encoding", .utf7, writesMark: false) }),
    ]
  }
}
