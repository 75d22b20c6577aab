import Glibc

/// What the system knows of a file.
package struct FileStatus {
  package let mode: UInt32
  package let size: Int64
  package let device: UInt64
  package let inode: UInt64
  package let links: UInt64
  package let owner: UInt32
  package let group: UInt32
  package let accessed: DateTime
  package let modified: DateTime
  package let changed: DateTime

  /// The status of a path; nil if there is nothing, or nothing may be seen.
  package init?(_ path: String, followingLinks: Bool) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    (mode, size) = (status.st_mode, Int64(status.st_size))
    (device, inode, links) = (UInt64(status.st_dev), UInt64(status.st_ino), UInt64(status.st_nlink))
    (owner, group) = (status.st_uid, status.st_gid)
    accessed = FileStatus.moment(status.st_atim)
    modified = FileStatus.moment(status.st_mtim)
    changed = FileStatus.moment(status.st_ctim)
  }

  package var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  package var isLink: Bool { mode & S_IFMT == S_IFLNK }
  package var isRegular: Bool { mode & S_IFMT == S_IFREG }

  private static let unixEpochTicks: Int64 = 621_355_968_000_000_000

  private static func moment(_ time: timespec) -> DateTime {
    DateTime(
      ticks: unixEpochTicks + Int64(time.tv_sec) * 10_000_000 + Int64(time.tv_nsec) / 100, kind: .utc)
  }

  /// A moment as the system takes it.
  static func time(_ moment: DateTime) -> timespec {
    let ticks = moment.toUniversal().ticks - unixEpochTicks
    let seconds = ticks >= 0 ? ticks / 10_000_000 : (ticks - 9_999_999) / 10_000_000
    return timespec(tv_sec: Int(seconds), tv_nsec: Int((ticks - seconds * 10_000_000) * 100))
  }
}

extension FileStatus {
  /// `-rw-r--r--`, as `ls -l` writes it.
  package var modeText: String {
    let kinds: [UInt32: Character] = [
      S_IFDIR: "d", S_IFLNK: "l", S_IFBLK: "b", S_IFCHR: "c", S_IFIFO: "p", S_IFSOCK: "s",
    ]
    var text = String(kinds[mode & S_IFMT] ?? "-")
    for shift in [6, 3, 0] as [UInt32] {
      let bits = mode >> shift
      text += bits & 4 != 0 ? "r" : "-"
      text += bits & 2 != 0 ? "w" : "-"
      text.append(execute(shift, bits & 1 != 0))
    }
    return text
  }

  /// The third letter of a triple, which also tells of set-user, set-group and sticky bits.
  private func execute(_ shift: UInt32, _ isSet: Bool) -> Character {
    let special: (UInt32, Character, Character)? =
      shift == 6 && mode & S_ISUID != 0
      ? (S_ISUID, "s", "S")
      : shift == 3 && mode & S_ISGID != 0
        ? (S_ISGID, "s", "S") : shift == 0 && mode & S_ISVTX != 0 ? (S_ISVTX, "t", "T") : nil
    guard let special else { return isSet ? "x" : "-" }
    return isSet ? special.1 : special.2
  }

  /// The name of the owner, or their number.
  package var ownerName: String {
    getpwuid(owner).flatMap { $0.pointee.pw_name.map { String(cString: $0) } } ?? String(owner)
  }

  /// The name of the group, or its number.
  package var groupName: String {
    getgrgid(group).flatMap { $0.pointee.gr_name.map { String(cString: $0) } } ?? String(group)
  }
}

/// `UTIME_OMIT`: leaves a time as it is.
private let utimeOmit = (1 << 30) - 2

/// Setting the times of files.
package enum FileTimes {
  /// Sets one time or both; false if the system refuses, and `errno` says why.
  @discardableResult
  package static func set(_ path: String, accessed: DateTime? = nil, modified: DateTime? = nil) -> Bool {
    let omitted = timespec(tv_sec: 0, tv_nsec: utimeOmit)
    let times = [
      accessed.map { FileStatus.time($0) } ?? omitted, modified.map { FileStatus.time($0) } ?? omitted,
    ]
    return utimensat(AT_FDCWD, path, times, 0) == 0
  }
}
