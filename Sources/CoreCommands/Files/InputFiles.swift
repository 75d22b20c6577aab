import Glibc
import Runtime

/// Files that commands read text from.
enum InputFiles {
  /// The paths of files as the provider has them; wildcards are resolved unless the paths are literal.
  static func resolve(_ paths: [String], isLiteral: Bool, _ call: borrowing Invocation) throws -> [String] {
    var found: [String] = []
    for path in paths {
      let full = call.engine.fullPath(path)
      if isLiteral || !WildcardPattern.containsWildcards(.from(path)) {
        found.append(full)
      } else {
        found += glob(full)
      }
    }
    return found
  }

  private static func glob(_ pattern: String) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    guard Glibc.glob(pattern, 0, nil, &result) == 0 else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { index in
      result.gl_pathv[index].map { String(cString: $0) }
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The lines of a file.
  static func lines(of path: String, encoding: Value?, _ call: borrowing Invocation) throws -> [ShellString] {
    guard let bytes = FileBytes.read(path) else { throw FileFault.notFound(path) }
    return FileBytes.lines(bytes)
  }

  /// The text of a file.
  static func text(of path: String, encoding: Value?, _ call: borrowing Invocation) throws -> ShellString {
    guard let bytes = FileBytes.read(path) else { throw FileFault.notFound(path) }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return bytes[(isMarked ? 3 : 0)...].withUnsafeBufferPointer { ShellString.from(utf8: $0) }
  }
}
