import Runtime

/// A new GUID by chance, an empty one, or one of a text.
struct NewGuid: Cmdlet {
  static let declaration = CmdletDeclaration(
    .new, "Guid", synopsis: "Creates a GUID.", defaultSet: "Default", outputs: ["System.Guid"],
    examples: [
      Example("The empty one", "\"$(New-Guid -Empty)\"", prints: "00000000-0000-0000-0000-000000000000")
    ])

  @Parameter("The GUID that is nothing but zeros.", sets: [.set("Empty")])
  var empty = false
  @Parameter("The text of a GUID.", sets: [.set("InputObject", position: 0, pipeline: .byValue)])
  var inputObject: String?

  func process(in call: borrowing Invocation) throws {
    guard let type = TypeTable.find("System.Guid") else {
      throw InternalFault.unexpected("no type library")
    }
    let text = call.isBound("InputObject") ? inputObject ?? "" : empty ? NewGuid.zeros : NewGuid.random()
    try call.write(Conversion.cast(.string(text), to: type, call.engine))
  }

  private static let zeros = "00000000-0000-0000-0000-000000000000"

  /// A version 4 GUID.
  private static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    let (first, second) = (generator.next() as UInt64, generator.next() as UInt64)
    let high = first & ~0xF000 | 0x4000
    let low = second & ~(0xC0 << 56) | 0x80 << 56
    func hex(_ number: UInt64, _ shift: UInt64, _ digits: Int) -> String {
      let text = String(
        number >> shift & (digits == 12 ? 0xFFFF_FFFF_FFFF : (1 << UInt64(digits * 4)) - 1), radix: 16)
      return String(repeating: "0", count: digits - text.count) + text
    }
    return [hex(high, 32, 8), hex(high, 16, 4), hex(high, 0, 4), hex(low, 48, 4), hex(low, 0, 12)]
      .joined(separator: "-")
  }
}
