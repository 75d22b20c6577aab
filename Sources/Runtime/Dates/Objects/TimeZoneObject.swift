/// A `[TimeZoneInfo]`.
package final class TimeZoneObject: HeapObject {
  package let zone: TimeZone

  package init(_ zone: TimeZone) {
    self.zone = zone
    super.init(type: .timeZoneInfo)
  }

  package override func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool {
    (other as? TimeZoneObject)?.zone.id == zone.id
  }

  package override func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    zone.id.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}

extension TypeInfo {
  package static let timeZoneInfo = TypeTable.define("System.TimeZoneInfo", base: object)
}
