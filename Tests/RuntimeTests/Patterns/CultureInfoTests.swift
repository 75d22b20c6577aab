import Testing

@testable import Runtime

struct CultureInfoTests {
  @Test func whatIsKnownWithoutICUIsWhatICUSays() throws {
    let known = CultureInfo.unitedStates
    let locale = LocaleName(locale: "en_US")
    let numbers = NumberFormat(locale)
    #expect(String(numbers.symbols.currency) == String(known.numbers.symbols.currency))
    #expect(numbers.number.decimalDigits == known.numbers.number.decimalDigits)
    #expect(numbers.number.negativePattern == known.numbers.number.negativePattern)
    #expect(numbers.currency.negativePattern == known.numbers.currency.negativePattern)
    #expect(numbers.percent.positivePattern == known.numbers.percent.positivePattern)
    #expect(numbers.percent.negativePattern == known.numbers.percent.negativePattern)
    #expect(numbers.number.groupSizes == known.numbers.number.groupSizes)
    let dates = CultureDates(locale, decimalSeparator: ".")
    #expect(dates.parts.shortDatePatterns == known.dates.parts.shortDatePatterns)
    #expect(dates.parts.longDatePatterns == known.dates.parts.longDatePatterns)
    #expect(dates.parts.longTimePatterns == known.dates.parts.longTimePatterns)
    #expect(dates.parts.shortTimePatterns == known.dates.parts.shortTimePatterns)
    #expect(dates.parts.monthDayPattern == known.dates.parts.monthDayPattern)
    #expect(dates.parts.yearMonthPatterns == known.dates.parts.yearMonthPatterns)
    #expect(dates.parts.shortestDayNames == known.dates.parts.shortestDayNames)
    #expect(dates.parts.monthNames == known.dates.parts.monthNames)
    #expect(dates.parts.eraName == known.dates.parts.eraName)
    #expect(dates.parts.abbreviatedEraName == known.dates.parts.abbreviatedEraName)
  }

  @Test func namesArePutRight() throws {
    #expect(CultureInfo.named("DE-de")?.name == "de-DE")
    #expect(CultureInfo.named("xx-notreal-zz")?.name == "xx-NOTREAL-ZZ")
    #expect(CultureInfo.named("xx-not!valid") == nil)
    let german = try #require(CultureInfo.named("de-DE"))
    #expect(german.englishName == "German (Germany)")
    #expect(german.nativeName == "Deutsch (Deutschland)")
    #expect(german.parent.name == "de")
    #expect(german.parent.isNeutral)
    #expect(german.parent.parent.isInvariant)
    #expect([german.lcid, CultureInfo.invariant.lcid] == [1031, 127])
    #expect(german.listSeparator == ";")
  }

  @Test func culturesWriteTheirOwnWay() throws {
    let turkish = try #require(CultureInfo.named("tr-TR"))
    #expect(turkish.numbers.percent.positivePattern == 2)
    let indian = try #require(CultureInfo.named("hi-IN"))
    #expect(indian.numbers.number.groupSizes == [3, 2])
    let swiss = try #require(CultureInfo.named("fr-CH"))
    #expect(String(swiss.numbers.currency.decimalSeparator) == ".")
    #expect(String(swiss.numbers.number.decimalSeparator) == ",")
    let japanese = try #require(CultureInfo.named("ja-JP"))
    #expect(japanese.numbers.currency.decimalDigits == 0)
    #expect(japanese.dates.parts.longDatePattern == "yyyy年M月d日dddd")
    let swedish = try #require(CultureInfo.named("sv-SE"))
    #expect(swedish.dates.parts.shortDatePattern == "yyyy-MM-dd")
    #expect(swedish.dates.parts.dateSeparator == "-")
    #expect(swedish.dates.parts.firstDayOfWeek == 1)
  }
}
