/// Sameness as .NET's `Equals` and `GetHashCode` have it: what dictionaries, `Select-Object -Unique` and the like go by.
package enum Equality {
  /// A hash that equal keys share.
  package static func hash(_ key: Value, _ engine: Engine) throws(ShellError) -> UInt32 {
    switch key.base.payload {
    case .null, .nothing, .unset, .cell: 0
    case .bool(let flag): flag ? 1 : 0
    case .char(let unit): UInt32(unit)
    case .int(let number): UInt32(truncatingIfNeeded: number) &* 0x9E37_79B9
    case .long(let number): mix(UInt64(bitPattern: number))
    case .double(let number): mix(number == 0 ? 0 : number.bitPattern)
    case .number(let bits, _): mix(bits)
    case .date(let ticks): mix(ticks)
    case .span(let ticks): mix(UInt64(bitPattern: ticks))
    case .enumeration(_, let number): UInt32(truncatingIfNeeded: number)
    case .string(let text): text.foldedHash
    case .array(let array): mix(UInt64(UInt(bitPattern: ObjectIdentifier(array).hashValue)))
    case .table(let table): mix(UInt64(UInt(bitPattern: ObjectIdentifier(table).hashValue)))
    case .block(let block): mix(UInt64(UInt(bitPattern: ObjectIdentifier(block).hashValue)))
    case .type(let type): type.number.index
    case .object(let object): try object.hash(engine)
    case .boxed: 0
    }
  }

  /// Whether two keys are the same: of one type and equal.
  package static func sameKey(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Bool {
    switch (left.base.payload, right.base.payload) {
    case (.null, .null), (.nothing, .nothing), (.null, .nothing), (.nothing, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.char(let one), .char(let other)): one == other
    case (.int(let one), .int(let other)): one == other
    case (.long(let one), .long(let other)): one == other
    case (.double(let one), .double(let other)): one == other || (one.isNaN && other.isNaN)
    case (.number(let one, let kind), .number(let other, let otherKind)): one == other && kind == otherKind
    case (.date(let one), .date(let other)): one & DateBits.ticks == other & DateBits.ticks
    case (.span(let one), .span(let other)): one == other
    case (.enumeration(let type, let one), .enumeration(let otherType, let other)):
      type == otherType && one == other
    case (.string(let one), .string(let other)): one == other
    case (.array(let one), .array(let other)): one === other
    case (.table(let one), .table(let other)): one === other
    case (.block(let one), .block(let other)): one === other
    case (.type(let one), .type(let other)): one === other
    case (.object(let one), .object(let other)): one === other ? true : try one.isEqual(to: other, engine)
    default: false
    }
  }

  private static func mix(_ bits: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (bits ^ (bits >> 32)) &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }
}

/// The parts of a DateTime's 64 bits.
package enum DateBits {
  /// Mask of the ticks.
  package static let ticks: UInt64 = 0x3FFF_FFFF_FFFF_FFFF
}
