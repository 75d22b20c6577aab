import Glibc
import Runtime

extension TypeEntry {
  static var path: TypeEntry {
    TypeEntry("System.IO.Path") {
      field("char DirectorySeparatorChar") { Unit(0x2F) }
      field("char AltDirectorySeparatorChar") { Unit(0x2F) }
      field("char PathSeparator") { Unit(0x3A) }
      field("char VolumeSeparatorChar") { Unit(0x2F) }
      method("string GetFileName(string path)") { (path: String) in PathText.fileName(path) }
      method("string GetFileNameWithoutExtension(string path)") { (path: String) in
        let name = PathText.fileName(path)
        return String(name.dropLast(PathText.extension(name, bare: true).count))
      }
      method("string GetExtension(string path)") { (path: String) in
        PathText.extension(PathText.fileName(path))
      }
      method("bool HasExtension(string path)") { (path: String) in
        !PathText.extension(PathText.fileName(path)).isEmpty
      }
      staticCall("string GetDirectoryName(string path)") { call in
        if call[0].isNull { return .null }
        return try PathText.folder(call.argument(0, as: String.self)).map { .string($0) } ?? .null
      }
      staticCall("string ChangeExtension(string path, string extension)") { call in
        let path = try call.argument(0, as: String.self)
        let base = path.dropLast(PathText.extension(PathText.fileName(path), bare: true).count)
        if call[1].isNull { return .string(String(base)) }
        let ending = try call.argument(1, as: String.self)
        return .string(
          base + (ending.hasPrefix(".") || ending.isEmpty ? ending.isEmpty ? "." : ending : "." + ending))
      }
      method("string GetPathRoot(string path)") { (path: String) in path.hasPrefix("/") ? "/" : "" }
      method("bool IsPathRooted(string path)") { (path: String) in path.hasPrefix("/") }
      method("bool IsPathFullyQualified(string path)") { (path: String) in path.hasPrefix("/") }
      method("bool EndsInDirectorySeparator(string path)") { (path: String) in path.hasSuffix("/") }
      method("string TrimEndingDirectorySeparator(string path)") { (path: String) in
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      }
      staticCall("string GetFullPath(string path)") { call in
        let path = try call.argument(0, as: String.self)
        guard !path.isEmpty else { throw NetFault.argument("The path is empty.", parameter: "path") }
        return .string(PathText.full(path, call.engine.processFolder))
      }
      method("string GetFullPath(string path, string basePath)") { (path: String, base: String) in
        PathText.full(path, base)
      }
      staticCall("string GetRelativePath(string relativeTo, string path)") { call in
        let base = PathText.full(try call.argument(0, as: String.self), call.engine.processFolder)
        let path = PathText.full(try call.argument(1, as: String.self), call.engine.processFolder)
        return .string(PathText.relative(path, to: base))
      }
      statics(
        "string Combine(#)",
        for: [
          "string path1, string path2", "string path1, string path2, string path3",
          "string path1, string path2, string path3, string path4", "Params string[] paths",
          "System.ReadOnlySpan[string] paths",
        ]
      ) { call in .string(PathText.combine(try PathText.texts(call))) }
      statics(
        "string Join(#)",
        for: [
          "string path1, string path2", "string path1, string path2, string path3",
          "string path1, string path2, string path3, string path4", "Params string[] paths",
        ]
      ) { call in .string(PathText.join(try PathText.texts(call))) }
      staticCall("string GetTempPath()") { call in
        let folder = call.engine.environment[.from("TMPDIR")].map { String($0) } ?? "/tmp/"
        return .string(folder.hasSuffix("/") ? folder : folder + "/")
      }
      method("string GetRandomFileName()") { () -> String in
        let letters = Array("abcdefghijklmnopqrstuvwxyz012345")
        let name = (0..<11).map { _ in String(letters[Int.random(in: 0..<32)]) }.joined()
        return name.prefix(8) + "." + name.suffix(3)
      }
      statics(["string GetTempFileName()"]) { call in
        let folder = call.engine.environment[.from("TMPDIR")].map { String($0) } ?? "/tmp"
        var path = Array("\(folder.hasSuffix("/") ? folder : folder + "/")tmpXXXXXX.tmp".utf8CString)
        let descriptor = mkstemps(&path, 4)
        guard descriptor >= 0 else {
          throw NetFault.io("Could not make a temporary file in '\(folder)'.", type: "System.IO.IOException")
        }
        close(descriptor)
        return .string(.from(String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)))
      }
      method("char[] GetInvalidFileNameChars()") { [Unit(0), Unit(0x2F)] }
      method("char[] GetInvalidPathChars()") { [Unit(0)] }
    }
  }
}

/// Paths as .NET cuts them on Linux.
enum PathText {
  static func fileName(_ path: String) -> String {
    String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
  }

  /// The extension with its dot; a lone dot at the end is none, unless it is to be cut off (`bare`).
  static func `extension`(_ name: String, bare: Bool = false) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    let ending = String(name[dot...])
    return ending == "." && !bare ? "" : ending
  }

  static func folder(_ path: String) -> String? {
    if path.isEmpty || path == "/" { return nil }
    guard let slash = path.lastIndex(of: "/") else { return "" }
    var folder = path[..<slash]
    while folder.hasSuffix("/") { folder = folder.dropLast() }
    return folder.isEmpty ? "/" : String(folder)
  }

  /// Absolute, without `.` and `..`.
  static func full(_ path: String, _ base: String) -> String {
    let absolute = path.hasPrefix("/") ? path : base + "/" + path
    var parts: [Substring] = []
    for part in absolute.split(separator: "/") {
      if part == "." { continue }
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let text = "/" + parts.joined(separator: "/")
    return absolute.hasSuffix("/") && text != "/" ? text + "/" : text
  }

  static func relative(_ path: String, to base: String) -> String {
    let (from, to) = (base.split(separator: "/"), path.split(separator: "/"))
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: from.count - shared) + to[shared...].map { String($0) }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  static func combine(_ paths: [String]) -> String {
    paths.reduce("") { left, right in
      if right.isEmpty { return left }
      if left.isEmpty || right.hasPrefix("/") { return right }
      return left.hasSuffix("/") ? left + right : left + "/" + right
    }
  }

  static func join(_ paths: [String]) -> String {
    paths.reduce("") { left, right in
      if left.isEmpty || right.isEmpty { return left + right }
      return left.hasSuffix("/") || right.hasPrefix("/") ? left + right : left + "/" + right
    }
  }

  static func texts(_ call: MethodArguments) throws -> [String] {
    if call.values.count == 1, case .array = call[0].payload {
      return try call.argument(0, as: [String].self)
    }
    var texts: [String] = []
    for index in call.values.indices { texts.append(try call.argument(index, as: String.self)) }
    return texts
  }
}
