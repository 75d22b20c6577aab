import Glibc
import PartnerDomain

extension WorldPlace {
  /// A folder of its own for a copy, on the same file system as the world; the copy makes it.
  ///
  /// Throws `StoreFault.noPlace` where no file holds the world.
  package func folderForCopy() throws -> String {
    guard case .file(let path) = self, let slash = path.lastIndex(of: "/") else { throw StoreFault.noPlace }
    return "\(path[..<slash])/pages/\(RandomGUIDs().next())"
  }
}

extension PartnerWorld {
  /// Closes a copy that is no longer wanted and removes its files and its folder.
  package func discard() {
    close()
    guard case .file(let path) = home, let slash = path.lastIndex(of: "/") else { return }
    removeWorld(at: path)
    rmdir(String(path[..<slash]))
    // The folder of all copies goes with the last one; it is not empty while there are others.
    if let above = path[..<slash].lastIndex(of: "/") { rmdir(String(path[..<above])) }
  }
}
