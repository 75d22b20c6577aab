import Glibc

/// The file in which PSReadLine keeps what was entered: a line each, a backtick at a line's end joins the next one to it.
package enum ReadLineFile {
  /// Where PowerShell's console keeps it: below `$XDG_DATA_HOME`, else `~/.local/share`; nil without a home.
  package static func path(environment: (String) -> String?) -> String? {
    for (variable, suffix) in [("XDG_DATA_HOME", ""), ("HOME", "/.local/share")] {
      guard let folder = environment(variable), folder.hasPrefix("/") else { continue }
      return "\(folder)\(suffix)/powershell/PSReadLine/ConsoleHost_history.txt"
    }
    return nil
  }

  /// Bytes at the end of the file that are looked at.
  private static let longest = 8 << 20

  /// The newest entries, the oldest first; none if there is no such file.
  static func entries(at path: String, atMost limit: Int) -> [Entry] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    let start = max(0, Int(status.st_size) - longest)
    guard lseek(descriptor, start, SEEK_SET) == start else { return [] }
    let time = status.st_mtim.tv_sec * 1000
    return blocks(String(decoding: bytes(descriptor), as: UTF8.self)).suffix(limit).map {
      Entry($0, time: time)
    }
  }

  /// The entries of a file's text.
  static func blocks(_ text: String) -> [String] {
    var blocks: [String] = []
    var block = ""
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasSuffix("`") {
        block += line.dropLast() + "\n"
        continue
      }
      block += line
      if !block.allSatisfy(\.isWhitespace) { blocks.append(block) }
      block = ""
    }
    return blocks
  }

  private static func bytes(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while all.count < longest {
      let count = read(descriptor, &part, part.count)
      guard count > 0 else { break }
      all += part[..<count]
    }
    return all
  }
}
