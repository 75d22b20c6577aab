import Runtime

/// The views of a session: those that scripts put first, those of the modules, PowerShell's own, those put last.
package final class ViewCatalogue {
  private var front: [View] = []
  private var declared: [View]
  private var back: [View] = []
  /// Raised by every change.
  package private(set) var version = 0

  /// A catalogue of the views that modules declare; PowerShell's own are read when a type is first shown.
  package init(_ declared: [View]) { self.declared = declared }

  /// Adds views before or behind all others.
  package func add(_ views: [View], first: Bool) {
    if first { front = views + front } else { back += views }
    version += 1
  }

  /// The view for an object of some type names, most specific first; `nil` as shape means the first of any layout.
  package func find(
    _ typeNames: [String], shape: FormatShape? = nil, named name: String? = nil, outOfBand: Bool = false
  ) -> View? {
    let candidates = candidates(for: typeNames).filter { view in
      view.isOutOfBand == outOfBand && (shape == nil || view.shape == shape)
        && (name == nil || view.name.lowercased() == name?.lowercased())
    }
    if let best = TypeMatch.best(of: candidates, for: typeNames, types: \.types) { return best }
    guard let plain = TypeMatch.withoutPrefix(typeNames) else { return nil }
    return find(plain, shape: shape, named: name, outOfBand: outOfBand)
  }

  /// All views for a type by name.
  package func views(of type: String) -> [View] {
    candidates(for: [type]).filter { $0.types.contains { $0.lowercased() == type.lowercased() } }
  }

  private func candidates(for typeNames: [String]) -> [View] {
    front + declared + typeNames.flatMap { ViewFacts.views(of: $0) } + back
  }
}

/// Choosing among entries by an object's type names.
enum TypeMatch {
  /// The entry whose types come first among an object's; the earlier of equals.
  static func best<Entry>(
    of entries: [Entry], for typeNames: [String], types: (Entry) -> [String]
  ) -> Entry? {
    let names = typeNames.map { $0.lowercased() }
    var best: (rank: Int, entry: Entry)?
    for entry in entries {
      guard let rank = rank(of: types(entry), among: names), best.map({ rank < $0.rank }) ?? true else {
        continue
      }
      if rank == 0 { return entry }
      best = (rank, entry)
    }
    return best?.entry
  }

  /// PowerShell takes the last match of several types of one entry, unless one is the object's own type.
  private static func rank(of types: [String], among names: [String]) -> Int? {
    var found: Int?
    for type in types {
      guard let rank = names.firstIndex(of: type.lowercased()) else { continue }
      if rank == 0 { return 0 }
      found = max(found ?? rank, rank)
    }
    return found
  }

  /// The entry for an object: the best match, also without `Deserialized.`, else the default.
  static func entry<Entry>(
    of entries: [Entry], for typeNames: [String], types: (Entry) -> [String]
  ) -> Entry? {
    let choosing = entries.filter { !types($0).isEmpty }
    if !choosing.isEmpty {
      if let best = best(of: choosing, for: typeNames, types: types) { return best }
      if let plain = withoutPrefix(typeNames), let best = best(of: choosing, for: plain, types: types) {
        return best
      }
    }
    return entries.first { types($0).isEmpty } ?? entries.first
  }

  private static let prefix = "Deserialized."

  /// The names of the types that were serialised; nil if none was.
  static func withoutPrefix(_ typeNames: [String]) -> [String]? {
    guard typeNames.contains(where: { $0.hasPrefix(prefix) }) else { return nil }
    return typeNames.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}
