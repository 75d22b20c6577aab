import Glibc
import Runtime

extension TypeEntry {
  static var file: TypeEntry {
    TypeEntry("System.IO.File") {
      fileReading
      fileWriting
      fileOpening
      everyStatic("Exists") { call in
        guard !call[0].isNull, !(try call.argument(0, as: ShellString.self)).isEmpty else { return .false }
        return .bool(
          FileStatus(try FileAccess.path(call), followingLinks: true).map { !$0.isFolder } ?? false)
      }
      everyStatic("Delete") { call in
        let path = try FileAccess.path(call)
        if unlink(path) == 0
          || errno == ENOENT && FileStatus(PathParts.parent(of: path), followingLinks: true) != nil
        {
          return .nothing
        }
        throw FileAccess.failure(path)
      }
      everyStatic("Copy") { call in
        let (source, target) = (try FileAccess.path(call, 0), try FileAccess.path(call, 1))
        let overwrites = call.values.count > 2 ? try call.argument(2, as: Bool.self) : false
        let bytes = try FileAccess.read(source)
        if !overwrites, FileStatus(target, followingLinks: true) != nil {
          throw NetFault.io("The file '\(target)' already exists.", type: "System.IO.IOException")
        }
        try FileAccess.write(bytes, to: target)
        if let mode = FileStatus(source, followingLinks: true)?.mode { chmod(target, mode & 0o7777) }
        return .nothing
      }
      everyStatic("Move") { call in
        let (source, target) = (try FileAccess.path(call, 0), try FileAccess.path(call, 1))
        let overwrites = call.values.count > 2 ? try call.argument(2, as: Bool.self) : false
        guard let status = FileStatus(source, followingLinks: true), !status.isFolder else {
          throw NetFault.named("System.IO.FileNotFoundException", "Could not find file '\(source)'.")
        }
        if !overwrites, FileStatus(target, followingLinks: true) != nil {
          throw NetFault.io(
            "Cannot create a file when that file already exists.", type: "System.IO.IOException")
        }
        guard rename(source, target) == 0 else { throw FileAccess.failure(target) }
        return .nothing
      }
      everyStatic("GetAttributes") { call in
        let path = try FileAccess.path(call)
        guard FileStatus(path, followingLinks: false) != nil else { throw FileAccess.failure(path) }
        return FileBodies.enumeration("System.IO.FileAttributes", FileObject(found: path).attributes)
      }
      everyStatic("SetAttributes") { call in
        try FileBodies.setReadOnly(FileAccess.path(call), call.argument(1, as: Int32.self) & 1 != 0)
        return .nothing
      }
      everyStatic("GetUnixFileMode") { call in
        let path = try FileAccess.path(call)
        guard let status = FileStatus(path, followingLinks: true) else { throw FileAccess.failure(path) }
        return FileBodies.enumeration("System.IO.UnixFileMode", Int32(status.mode & 0o7777))
      }
      everyStatic("SetUnixFileMode") { call in
        let path = try FileAccess.path(call)
        guard chmod(path, UInt32(try call.argument(1, as: Int32.self))) == 0 else {
          throw FileAccess.failure(path)
        }
        return .nothing
      }
      everyStatic("CreateSymbolicLink") { call in
        let path = try FileAccess.path(call)
        guard symlink(try call.argument(1, as: String.self), path) == 0 else {
          throw FileAccess.failure(path)
        }
        return .object(FileObject(path, isFolder: false))
      }
      FileTimeBodies.members
    }
  }

  @MemberList private static var fileReading: [MemberEntry] {
    everyStatic("ReadAllText") { call in .string(try FileBodies.text(call)) }
    everyStatic("ReadAllLines") { call in try FileAccess.lines(of: FileBodies.text(call)).bridged }
    everyStatic("ReadLines") { call in
      let lines = try FileAccess.lines(of: FileBodies.text(call)).map { Value.string($0) }
      return SequenceObject(of: call.signature.returns) { _ in lines }.value
    }
    everyStatic("ReadAllBytes") { call in try FileAccess.read(FileAccess.path(call)).bridged }
  }

  @MemberList private static var fileWriting: [MemberEntry] {
    everyStatic("WriteAllText") { call in try FileBodies.write(call, FileBodies.content(call), appends: false)
    }
    everyStatic("AppendAllText") { call in try FileBodies.write(call, FileBodies.content(call), appends: true)
    }
    everyStatic("WriteAllLines") { call in try FileBodies.write(call, FileBodies.lines(call), appends: false)
    }
    everyStatic("AppendAllLines") { call in try FileBodies.write(call, FileBodies.lines(call), appends: true)
    }
    everyStatic("WriteAllBytes") { call in
      if call[1].isNull { throw NetFault.argumentNull("bytes") }
      try FileAccess.write(call.argument(1, as: [UInt8].self), to: FileAccess.path(call))
      return .nothing
    }
    everyStatic("AppendAllBytes") { call in
      try FileAccess.write(call.argument(1, as: [UInt8].self), to: FileAccess.path(call), appends: true)
      return .nothing
    }
  }

  @MemberList private static var fileOpening: [MemberEntry] {
    everyStatic("Open") { call in
      let access = try call.values.count > 2 ? call.argument(2, as: Int32.self) : nil
      return try FileAccess.stream(
        FileAccess.path(call), mode: call.argument(1, as: Int32.self), access: access
      ).value
    }
    everyStatic("Create") { call in try FileAccess.stream(FileAccess.path(call), mode: 2).value }
    everyStatic("OpenRead") { call in try FileAccess.stream(FileAccess.path(call), mode: 3, access: 1).value }
    everyStatic("OpenWrite") { call in try FileAccess.stream(FileAccess.path(call), mode: 4, access: 2).value
    }
    everyStatic("OpenText") { call in
      StreamReaderObject(try FileAccess.stream(FileAccess.path(call), mode: 3, access: 1), .standard).value
    }
    everyStatic("CreateText") { call in
      try StreamWriterObject(FileAccess.stream(FileAccess.path(call), mode: 2, access: 2), .standard).value
    }
    everyStatic("AppendText") { call in
      try StreamWriterObject(FileAccess.stream(FileAccess.path(call), mode: 6, access: 2), .standard).value
    }
  }
}

/// Times of files and folders by path.
enum FileTimeBodies {
  static var members: [MemberEntry] {
    ["", "Utc"].flatMap { suffix in
      ["CreationTime", "LastWriteTime", "LastAccessTime"].flatMap { name in
        [
          TypeEntry.everyStatic("Get\(name)\(suffix)") { call in
            let status = FileStatus(try FileAccess.path(call), followingLinks: true)
            let moment = status.map { name == "LastAccessTime" ? $0.accessed : $0.modified } ?? .missingFile
            return (suffix.isEmpty ? moment.toLocal() : moment).bridged
          },
          TypeEntry.everyStatic("Set\(name)\(suffix)") { call in
            let path = try FileAccess.path(call)
            var moment = try call.argument(1, as: DateTime.self)
            if suffix == "Utc", moment.kind == .unspecified {
              moment = DateTime(ticks: moment.ticks, kind: .utc)
            }
            let isAccess = name == "LastAccessTime"
            guard FileTimes.set(path, accessed: isAccess ? moment : nil, modified: isAccess ? nil : moment)
            else {
              throw FileAccess.failure(path)
            }
            return .nothing
          },
        ]
      }
    }
  }
}

extension DateTime {
  /// What .NET gives for a file that is not there: the year 1601.
  fileprivate static var missingFile: DateTime { DateTime(ticks: 504_911_232_000_000_000, kind: .utc) }
}

private enum FileBodies {
  static func enumeration(_ name: String, _ number: Int32) -> Value {
    TypeTable.find(name).map { Value(.enumeration($0.number, number)) } ?? .int(number)
  }

  static func setReadOnly(_ path: String, _ isReadOnly: Bool) throws {
    guard let status = FileStatus(path, followingLinks: true) else { throw FileAccess.failure(path) }
    let mode = isReadOnly ? status.mode & ~0o222 : status.mode | 0o200
    guard chmod(path, mode & 0o7777) == 0 else { throw FileAccess.failure(path) }
  }

  /// The encoding behind the other arguments.
  private static func encoding(_ call: MethodArguments) throws -> EncodingObject {
    guard let last = call.values.last, let encoding = last.content(as: EncodingObject.self) else {
      return .standard
    }
    return encoding
  }

  static func text(_ call: MethodArguments) throws -> ShellString {
    try FileAccess.text(FileAccess.path(call), encoding(call))
  }

  static func content(_ call: MethodArguments) throws -> ShellString {
    try call.argument(1, as: ShellString.self)
  }

  static func lines(_ call: MethodArguments) throws -> ShellString {
    var text = TextBuilder()
    for line in try Elements.of(call[1], call.engine, parameter: "contents") {
      text.append(try NetText.of(line, call.engine))
      text.append(unit: 10)
    }
    return text.finish()
  }

  static func write(_ call: MethodArguments, _ text: ShellString, appends: Bool) throws -> Value {
    try FileAccess.write(text, encoding(call), to: FileAccess.path(call), appends: appends)
    return .nothing
  }
}
