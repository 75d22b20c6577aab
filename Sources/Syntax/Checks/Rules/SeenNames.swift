/// The names seen so far, letters of either case being equal.
///
/// It makes no text unless two are likely to be equal.
struct SeenNames {
  private var hashes: [UInt64] = []
  private var names: [NodeText] = []

  /// False if the name was there before.
  mutating func insert(_ name: NodeText, in source: SourceText) -> Bool {
    let hash = SeenNames.hash(of: name, in: source)
    for (index, other) in hashes.enumerated() where other == hash {
      if source.string(of: names[index]).lowercased() == source.string(of: name).lowercased() { return false }
    }
    hashes.append(hash)
    names.append(name)
    return true
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
