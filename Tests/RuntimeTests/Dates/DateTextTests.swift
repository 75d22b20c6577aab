import Runtime
import Testing

/// What .NET 10 writes of dates and spans in en-US; from the recorded cases.
struct DateTextTests {
  @Test(arguments: [
    ("d", "2/9/2024"), ("D", "Friday, February 9, 2024"), ("f", "Friday, February 9, 2024 3:05\u{202F}AM"),
    ("F", "Friday, February 9, 2024 3:05:07\u{202F}AM"), ("g", "2/9/2024 3:05\u{202F}AM"),
    ("M", "February 9"),
    ("o", "2024-02-09T03:05:07.1230000"), ("R", "Fri, 09 Feb 2024 03:05:07 GMT"),
    ("s", "2024-02-09T03:05:07"),
    ("u", "2024-02-09 03:05:07Z"), ("y", "February 2024"), ("", "2/9/2024 3:05:07\u{202F}AM"),
    ("%d", "9"), ("yyyy'T'MM", "2024T02"), ("HH\\hmm", "03h05"), ("ss.FFFFFFF", "07.123"), ("%t", "A"),
    ("yyyyy", "02024"), ("zzz", "+00:00"), ("hhh", "03"),
  ])
  func formats(format: String, text: String) throws {
    let date = try DateTime(2024, 2, 9, 3, 5, 7, millisecond: 123)
    #expect(try String(DateFormat.text(date, .from(format), .american, in: .utc)) == text)
  }

  @Test("An F without digits takes the point before it along")
  func idlePoint() throws {
    let date = try DateTime(2024, 2, 9)
    #expect(try String(DateFormat.text(date, .from("ss.FFF"), .invariant)) == "00")
  }

  @Test(arguments: ["h", "%", "%%", "'open", "ffffffff", "Q"])
  func faults(format: String) throws {
    #expect(throws: DateFault.self) { try DateFormat.text(.minimum, .from(format), .american) }
  }

  @Test(arguments: [
    ("c", "-5.04:03:02.0010000"), ("g", "-5:4:03:02.001"), ("G", "-5:04:03:02.0010000"), ("%h", "4"),
    ("ddd", "005"), ("mm\\:ss\\.fff", "03:02.001"), ("'h'h", "h4"),
  ])
  func spans(format: String, text: String) throws {
    let span = try SpanParser.parse(.from("-5.04:03:02.001"))
    #expect(try String(SpanFormat.text(span, .from(format))) == text)
  }

  @Test("PowerShell's %U is a seventh of the day of the year, %Z the hour of the offset")
  func unixFormat() throws {
    let date = try DateTime(2020, 1, 2, 13, 4, 5)
    let text = try UnixFormat.text(date, .from("+%A %B %d %j %U %p %I %V %Z %% %s"), .american, in: .utc)
    #expect(String(text) == "Thursday January 02 002 0 PM 01 01 +00 % 1577970245")
  }
}
