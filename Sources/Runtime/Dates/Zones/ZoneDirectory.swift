internal import Glibc

/// The system's time zone files.
enum ZoneDirectory {
  /// Where they lie: `TZDIR`, else Debian's place.
  static var path: String {
    guard let text = getenv("TZDIR") else { return "/usr/share/zoneinfo/" }
    let path = String(cString: text)
    return path.hasSuffix("/") ? path : path + "/"
  }

  static func localZone() -> TimeZone {
    guard let text = getenv("TZ") else { return systemZone() }
    var name = String(cString: text)
    if name.hasPrefix(":") { name.removeFirst() }
    if name.hasPrefix("/") { return zone(id: relative(name), file: name) ?? .utc }
    return zone(id: name) ?? .utc
  }

  private static func systemZone() -> TimeZone {
    let link = "/etc/localtime"
    guard let resolved = realpath(link, nil) else { return .utc }
    defer { free(resolved) }
    let target = String(cString: resolved)
    let id = target.hasPrefix(path) ? relative(target) : "Local"
    return zone(id: id, file: link) ?? .utc
  }

  private static func relative(_ file: String) -> String {
    file.hasPrefix(path) ? String(file.dropFirst(path.count)) : file
  }

  /// The zone of an IANA id, or nil if there is none; ids never lead out of the directory.
  static func zone(id: String) -> TimeZone? {
    guard !id.isEmpty, !id.hasPrefix("/"), !id.split(separator: "/").contains("..") else { return nil }
    return zone(id: id, file: path + id)
  }

  private static func zone(id: String, file: String) -> TimeZone? {
    contents(of: file).flatMap { ZoneFile.zone(id: id, $0) }
  }

  /// The ids of `zone.tab`, as .NET lists them, with UTC before.
  static var ids: [String] {
    let lines = (contents(of: path + "zone.tab") ?? []).split(separator: UInt8(ascii: "\n"))
    let zones = lines.filter { $0.first != UInt8(ascii: "#") }.compactMap { line -> String? in
      let fields = line.split(separator: UInt8(ascii: "\t"))
      return fields.count > 2 ? String(decoding: fields[2], as: UTF8.self) : nil
    }
    return ["UTC"] + zones
  }

  /// The bytes of a regular file of at most a megabyte, or nil.
  private static func contents(of file: String) -> [UInt8]? {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    var count = 0
    while count < bytes.count {
      let taken = bytes.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count)
      }
      guard taken > 0 else { return taken < 0 ? nil : Array(bytes.prefix(count)) }
      count += taken
    }
    return nil
  }
}
