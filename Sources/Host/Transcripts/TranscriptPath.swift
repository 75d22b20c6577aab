import Glibc
package import Runtime

/// Where a transcript is kept.
enum TranscriptPath {
  /// The full path of a name as it was given.
  static func resolve(_ name: String, isLiteral: Bool, _ place: PathScope) throws -> String {
    let resolver = PathResolver(place)
    let found = isLiteral ? [try resolver.locate(name)] : try resolver.resolveAllowingMissing(name)
    guard found.count < 2 else { throw TranscriptFault.severalFiles }
    let target = try found.first ?? resolver.locate(name)
    guard target.provider.isFileSystem else { throw TranscriptFault.noFile(target.provider.fullName) }
    return PathParts.trimmed(target.path)
  }

  /// `PowerShell_transcript.MACHINE.RANDOM.TIME.txt` in a folder, else at home.
  static func ownName(in folder: String?, _ engine: Engine) -> String {
    let home = engine.environment[.from("HOME")].map { String($0) } ?? "/"
    let documents =
      FileStatus(home + "/Documents", followingLinks: true)?.isFolder == true ? home + "/Documents" : home
    let base = folder.map { $0.hasPrefix("/") ? $0 : documents + "/" + $0 } ?? documents
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+_")
    let random = String((0..<8).map { _ in letters[Int.random(in: 0..<letters.count)] })
    let parts = [
      "PowerShell_transcript", TranscriptHeader.shortMachineName, random, TranscriptHeader.now, "txt",
    ]
    return base + "/" + parts.joined(separator: ".")
  }

  /// What the commands write: a sentence with the path as its property.
  static func told(_ sentence: String, _ path: String) -> Value {
    var members = PropertyBag()
    members.set(.from("Path"), .string(path))
    let box = BoxedValue(.string(sentence))
    let extra = ObjectExtra()
    extra.members = members
    box.extra = extra
    return Value(.boxed(box))
  }
}

/// Makes folders with all that lead to them.
enum FolderMaker {
  static func make(_ path: String) {
    guard !path.isEmpty, FileStatus(path, followingLinks: true) == nil else { return }
    make(PathParts.parent(of: path))
    mkdir(path, 0o777)
  }
}

/// The module of the host's own commands.
package enum HostModules {
  package static let all = [
    CommandModule("Microsoft.PowerShell.Host", [StartTranscript.self, StopTranscript.self])
  ]
}
