import Runtime
import Testing

/// Daylight time as .NET counts it; skipped where the machine has no zone files.
struct TimeZoneTests {
  private let newYork = try? TimeZone.find(id: "Eastern Standard Time")

  private func date(_ text: String) throws -> DateTime { try DateParser.parse(.from(text), in: .utc) }

  @Test(arguments: [
    ("2024-07-01T12:00:00", "2024-07-01T16:00:00.0000000Z"),
    ("2024-12-01T12:00:00", "2024-12-01T17:00:00.0000000Z"),
    ("2024-03-10T02:30:00", "2024-03-10T07:30:00.0000000Z"),
    ("2024-11-03T01:30:00", "2024-11-03T06:30:00.0000000Z"),
    ("2090-07-01T12:00:00", "2090-07-01T16:00:00.0000000Z"),
  ])
  func toUniversal(local: String, utc: String) throws {
    guard let newYork else { return }
    #expect(try String(DateFormat.roundTrip(date(local).toUniversal(in: newYork))) == utc)
  }

  @Test("An hour that comes twice keeps which of the two it is")
  func ambiguousHour() throws {
    guard let newYork else { return }
    let daylight = try date("2024-11-03T05:30:00").with(kind: .utc).toLocal(in: newYork)
    #expect(String(DateFormat.roundTrip(daylight, in: newYork)) == "2024-11-03T01:30:00.0000000-04:00")
    #expect(String(DateFormat.roundTrip(daylight.toUniversal(in: newYork))) == "2024-11-03T05:30:00.0000000Z")
    #expect(newYork.isAmbiguous(daylight))
    #expect(try newYork.isInvalid(date("2024-03-10T02:30:00")))
  }

  @Test func unknownZone() {
    #expect(throws: DateFault.zoneNotFound("../passwd")) { try TimeZone.find(id: "../passwd") }
  }

  @Test func arithmetic() throws {
    #expect(try DateTime(2024, 1, 31).adding(months: 1).day == 29)
    #expect(try DateTime(2024, 2, 29).adding(years: 1).day == 28)
    #expect(try DateTime(2024, 3, 1).adding(-0.5, .days).hour == 12)
    #expect(throws: DateFault.unrepresentable("value")) { try DateTime.maximum.adding(ticks: 1) }
    #expect(throws: DateFault.noSuchDay) { try DateTime(2023, 2, 29) }
    for day in stride(from: 0, through: Gregorian.lastDay, by: 97) {
      let parts = Gregorian.parts(ofDay: day)
      #expect(Gregorian.dayNumber(parts.year, parts.month, parts.day) == day)
    }
  }
}
