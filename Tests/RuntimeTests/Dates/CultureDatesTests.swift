import Runtime
import Testing

struct CultureDatesTests {
  @Test(arguments: [
    ("EEEE, d. MMMM y", "dddd, d. MMMM yyyy"), ("d 'de' MMMM 'de' y", "d 'de' MMMM 'de' yyyy"),
    ("y年M月d日EEEE", "yyyy年M月d日dddd"), ("ccc LLLLL G", "ddd MMM g"), ("dd.MM.yy", "dd.MM.yy"),
  ])
  func datePatternsOfICU(icu: String, net: String) { #expect(ICUDatePatterns.date(icu) == net) }

  @Test func timePatternsOfICU() {
    #expect(ICUDatePatterns.time("h:mm:ss\u{202F}a") == "h:mm:ss\u{202F}tt")
    #expect(ICUDatePatterns.time("HH 'h' mm") == "HH 'h' mm")
  }

  @Test("The short date gets a year of four digits, ICU's own form stays in the list")
  func shortDates() {
    #expect(
      ICUDatePatterns.shortDates(["dd.MM.yy", "dd.MM.y", "d. MMM y"]) == [
        "dd.MM.yyyy", "dd.MM.yy", "d. MMM yyyy",
      ])
    #expect(ICUDatePatterns.shortDates(["M/d/yy", "MMM d, y"]) == ["M/d/yyyy", "MMM d, yyyy", "M/d/yy"])
    #expect(ICUDatePatterns.separator(of: "dd.MM.yyyy", letters: "dyM") == ".")
  }

  private static let german: CultureDates = CultureDates.invariant.changing { parts in
    parts.name = "de-DE"
    parts.monthNames[2] = "März"
    parts.genitiveMonthNames[2] = "März"
    parts.dayNames[2] = "Dienstag"
    (parts.dateSeparator, parts.shortDatePatterns, parts.longDatePatterns) = (
      ".", ["dd.MM.yyyy"], ["dddd, d. MMMM yyyy"]
    )
  }

  @Test("A culture made elsewhere writes and reads its own dates")
  func german() throws {
    let date = try DateTime(2024, 3, 5, 14, 7, 9)
    #expect(try String(DateFormat.text(date, .from("D"), Self.german)) == "Dienstag, 5. März 2024")
    #expect(try String(DateFormat.text(date, .empty, Self.german)) == "05.03.2024 14:07:09")
    #expect(try DateParser.parse(.from("15.03.2024"), Self.german).day == 15)
    #expect(try DateParser.parse(.from("Dienstag, 5. März 2024"), Self.german).dayOfYear == 65)
  }

  @Test("Words and final points of a culture's patterns are passed over")
  func wordsOfPatterns() throws {
    let made = CultureDates.invariant.changing { parts in
      parts.name = "xx"
      (parts.dateSeparator, parts.shortDatePatterns) = (".", ["d.M.yyyy."])
      parts.longDatePatterns = ["d 'de' MMMM'ta' yyyy 'г'."]
      parts.longTimePatterns = ["H:mm:ss 'ч'."]
    }
    for text in ["14.3.2023.", "14 de Marchta 2023 г.", "14.3.2023. 15:09:26 ч."] {
      #expect(try DateParser.parse(.from(text), made).dayOfYear == 73)
    }
  }

  @Test func allFormats() throws {
    let date = try DateTime(2021, 12, 31, 23, 59, 58, millisecond: 500)
    let texts = try DateFormat.all(date, nil, .invariant, in: .utc).map { String($0) }
    #expect(texts.count == 34)
    #expect(texts.prefix(5).last == "Friday, 31 December 2021 11:59 PM")
    #expect(DatePatterns.all(.american).prefix(3) == ["M/d/yyyy", "MMM d, yyyy", "M/d/yy"])
    #expect(throws: DateFault.badFormat) { try DateFormat.all(date, 0x20, .invariant) }
  }
}
