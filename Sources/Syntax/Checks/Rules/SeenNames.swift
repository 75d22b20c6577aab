/// The names seen so far, letters of either case being equal.
///
/// It makes no text unless two are likely to be equal.
struct SeenNames {
  private var names: [NodeText] = []
  /// The names by the hash of their folded text; made once there are more than a few.
  private var table: [UInt64: [Int]] = [:]
  private var hashes: [UInt64] = []

  /// False if the name was there before.
  mutating func insert(_ name: NodeText, in source: SourceText) -> Bool {
    let hash = SeenNames.hash(of: name, in: source)
    let candidates = hashes.count > 16 ? indexes(of: hash) : smallIndexes(of: hash)
    for index in candidates where SeenNames.areEqual(names[index], name, in: source) { return false }
    if !table.isEmpty { table[hash, default: []].append(names.count) }
    hashes.append(hash)
    names.append(name)
    return true
  }

  private func smallIndexes(of hash: UInt64) -> [Int] {
    hashes.contains(hash) ? hashes.indices.filter { hashes[$0] == hash } : []
  }

  private mutating func indexes(of hash: UInt64) -> [Int] {
    if table.isEmpty {
      for (index, hash) in hashes.enumerated() { table[hash, default: []].append(index) }
    }
    return table[hash] ?? []
  }

  private static func areEqual(_ first: NodeText, _ second: NodeText, in source: SourceText) -> Bool {
    source.string(of: first).lowercased() == source.string(of: second).lowercased()
  }

  /// Beyond ASCII all letters weigh the same, so that case does not matter.
  private static func hash(of name: NodeText, in source: SourceText) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ unit: UInt16) {
      hash = (hash ^ UInt64(unit < 128 ? lowercasedASCII(unit) : 128)) &* 0x100_0000_01B3
    }
    switch name {
    case .source(let extent): for index in Int(extent.start)..<Int(extent.end) { add(source.units[index]) }
    case .made(let text): for unit in text.units { add(unit) }
    }
    return hash
  }
}
