import Runtime
import Testing

struct DateParsingTests {
  private func parsed(_ text: String, _ culture: CultureDates = .invariant, _ styles: DateStyles = [])
    -> String
  {
    do {
      return try String(
        DateFormat.roundTrip(DateParser.parse(.from(text), culture, styles, in: .utc), in: .utc))
    } catch {
      return error.message
    }
  }

  @Test(arguments: [
    ("1/2/20", "2020-01-02T00:00:00.0000000"), ("2 January 2020", "2020-01-02T00:00:00.0000000"),
    ("Thu, 02 Jan 2020 03:04:05 GMT", "2020-01-02T03:04:05.0000000+00:00"),
    ("2020/1/2 3:4:5.123 PM", "2020-01-02T15:04:05.1230000"), ("12/31/49", "2049-12-31T00:00:00.0000000"),
    ("12/31/50", "1950-12-31T00:00:00.0000000"),
    ("2020-01-02T03:04:05-0800", "2020-01-02T11:04:05.0000000+00:00"),
    ("2020-1", "2020-01-01T00:00:00.0000000"), ("#1/2/2020#", "2020-01-02T00:00:00.0000000"),
    ("5 Jan", "2005-01-01T00:00:00.0000000"), ("2020年1月2日", "2020-01-02T00:00:00.0000000"),
    ("2020-01-02T03:04:05.12345678", "2020-01-02T03:04:05.1234568"),
  ])
  func dates(text: String, date: String) { #expect(parsed(text) == date) }

  @Test(arguments: [
    ("13/1/2020", "String '13/1/2020' was not recognized as a valid DateTime."),
    (
      "2020-W01",
      "The string '2020-W01' was not recognized as a valid DateTime. There is an unknown word starting at index '5'."
    ),
    (
      "2020-01-02T24:00:00",
      "The DateTime represented by the string '2020-01-02T24:00:00' is not supported in calendar 'System.Globalization.GregorianCalendar'."
    ),
    (
      "Sat, 02 Jan 2020",
      "String 'Sat, 02 Jan 2020' was not recognized as a valid DateTime because the day of week was incorrect."
    ),
    ("99999999999", "String '99999999999' was not recognized as a valid DateTime."),
  ])
  func faults(text: String, message: String) { #expect(parsed(text) == message) }

  @Test func styles() {
    #expect(parsed("2024-03-15T10:00:00Z", .invariant, .roundtripKind) == "2024-03-15T10:00:00.0000000Z")
    #expect(
      parsed("2024-03-15T10:00:00", .invariant, .assumeUniversal) == "2024-03-15T10:00:00.0000000+00:00")
    #expect(
      parsed("2024-03-15T10:00+03:00", .invariant, .adjustToUniversal) == "2024-03-15T07:00:00.0000000Z")
  }

  @Test(arguments: [
    ("15.03.2024", "dd.MM.yyyy", "2024-03-15T00:00:00.0000000"),
    ("Fri, 09 Feb 2024 03:05:07 GMT", "r", "2024-02-09T03:05:07.0000000"),
    ("3/5/24 2:07 pm", "M/d/yy h:mm tt", "2024-03-05T14:07:00.0000000"),
    ("20240315T1005", "yyyyMMdd'T'HHmm", "2024-03-15T10:05:00.0000000"),
    ("10:00", "HH:mm.FFF", "!"), ("March 2024", "MMMM yyyy", "2024-03-01T00:00:00.0000000"),
  ])
  func exact(text: String, format: String, date: String) throws {
    guard date != "!" else {
      #expect(throws: Never.self) { try ExactDateParser.parse(.from(text), .from(format)) }
      return
    }
    let read = try ExactDateParser.parse(.from(text), .from(format))
    #expect(String(DateFormat.roundTrip(read)) == date)
  }

  @Test func exactFaults() {
    #expect(throws: DateFault.notRecognized("x")) { try ExactDateParser.parse(.from("x"), .from("dd")) }
    #expect(throws: DateFault.repeatedPattern("d")) {
      try ExactDateParser.parse(.from("01 02"), .from("dd dd"))
    }
    #expect(throws: DateFault.badFormat) { try ExactDateParser.parse(.from("x"), .from("q")) }
  }

  @Test("A whole day of 24 hours is read as days once hours do not fit")
  func spans() throws {
    #expect(try SpanParser.parse(.from("24:0:0")) == TimeSpan(days: 24))
    #expect(try SpanParser.parse(.from(" 1 ")) == TimeSpan(days: 1))
    #expect(try SpanParser.parse(.from("-10675199.02:48:05.4775808")) == .minimum)
    #expect(throws: DateFault.spanOverflow("24:00")) { try SpanParser.parse(.from("24:00")) }
    #expect(throws: DateFault.badSpan("1d")) { try SpanParser.parse(.from("1d")) }
    #expect(try SpanExactParser.parse(.from("1d 2h"), .from("d'd 'h'h'")) == TimeSpan(days: 1, hours: 2))
  }
}
