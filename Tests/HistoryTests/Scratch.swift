import Glibc
import Testing

@testable import History

/// A folder of a test, taken away at its end.
final class Scratch {
  let folder: String
  var path: String { "\(folder)/state/history.sqlite" }

  init() throws {
    var template = Array("/tmp/palsh-history-XXXXXX".utf8CString)
    folder = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    for name in ["state/history.sqlite", "state/history.sqlite-journal", "old.txt"] {
      unlink("\(folder)/\(name)")
    }
    rmdir("\(folder)/state")
    rmdir(folder)
  }

  func store(session: Int = 1, importing: String? = nil) -> HistoryStore {
    HistoryStore(at: .file(path), session: session, importing: importing)
  }

  /// Writes a file of the folder.
  func write(_ text: String, to name: String) throws {
    mkdir("\(folder)/state", 0o700)
    let file = try #require(fopen("\(folder)/\(name)", "w"))
    fputs(text, file)
    fclose(file)
  }

  /// The bytes of the history's file and its journal.
  func bytes() -> [UInt8] {
    ["", "-journal"].flatMap { suffix -> [UInt8] in
      guard let file = fopen(path + suffix, "r") else { return [] }
      defer { fclose(file) }
      var all: [UInt8] = []
      var byte = fgetc(file)
      while byte >= 0 {
        all.append(UInt8(truncatingIfNeeded: byte))
        byte = fgetc(file)
      }
      return all
    }
  }
}

extension HistoryStore {
  /// All that is kept, the oldest first.
  var texts: [String] { entries(after: 0).map(\.entry.text) }
}
