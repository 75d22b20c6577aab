import Runtime

extension TypeEntry {
  static var cultureInfo: TypeEntry {
    TypeEntry("System.Globalization.CultureInfo") {
      staticProperty("cultureinfo InvariantCulture {get;}") { CultureContent(.invariant) }
      staticProperty("cultureinfo InstalledUICulture {get;}") { CultureContent(.unitedStates) }
      MemberEntry.accessors(
        isStatic: true, "cultureinfo CurrentCulture {get;set;}",
        { _, engine in CultureContent(engine.culture).value },
        set: { _, value, engine in engine.culture = try CultureContent.unwrap(value).culture })
      MemberEntry.accessors(
        isStatic: true, "cultureinfo CurrentUICulture {get;set;}",
        { _, engine in CultureContent(engine.culture).value },
        set: { _, _, _ in })
      new("(string name)") { (name: String) in try CultureContent.named(name) }
      method("cultureinfo GetCultureInfo(string name)") { (name: String) in try CultureContent.named(name) }
      method("cultureinfo CreateSpecificCulture(string name)") { (name: String) in
        try CultureContent.named(name)
      }
      property("string Name {get;}") { (content: CultureContent) in content.culture.name }
      property("string DisplayName {get;}") { (content: CultureContent) in content.culture.displayName }
      property("string EnglishName {get;}") { (content: CultureContent) in content.culture.englishName }
      property("string NativeName {get;}") { (content: CultureContent) in content.culture.nativeName }
      property("string TwoLetterISOLanguageName {get;}") { (content: CultureContent) in
        content.culture.twoLetterLanguage
      }
      property("string ThreeLetterISOLanguageName {get;}") { (content: CultureContent) in
        content.culture.threeLetterLanguage
      }
      property("string IetfLanguageTag {get;}") { (content: CultureContent) in content.culture.name }
      property("int LCID {get;}") { (content: CultureContent) in content.culture.lcid }
      property("bool IsNeutralCulture {get;}") { (content: CultureContent) in content.culture.isNeutral }
      property("cultureinfo Parent {get;}") { (content: CultureContent) in
        CultureContent(content.culture.parent)
      }
      property("System.Globalization.TextInfo TextInfo {get;}") { (content: CultureContent) in
        CultureFormatContent(content.culture, type: "System.Globalization.TextInfo")
      }
      property("System.Globalization.NumberFormatInfo NumberFormat {get;set;}") { (content: CultureContent) in
        CultureFormatContent(content.culture, type: "System.Globalization.NumberFormatInfo")
      }
      property("System.Globalization.DateTimeFormatInfo DateTimeFormat {get;set;}") {
        (content: CultureContent) in
        CultureFormatContent(content.culture, type: "System.Globalization.DateTimeFormatInfo")
      }
    }
  }

  static var textInfo: TypeEntry {
    TypeEntry("System.Globalization.TextInfo") {
      instance("string ToTitleCase(string str)") { (info: CultureFormatContent, text: ShellString) in
        text.titlecased(culture: info.culture.name)
      }
      instance("string ToUpper(string str)") { (info: CultureFormatContent, text: ShellString) in
        text.uppercased(info.culture.casing)
      }
      instance("string ToLower(string str)") { (info: CultureFormatContent, text: ShellString) in
        text.lowercased(info.culture.casing)
      }
      property("string ListSeparator {get;set;}") { (info: CultureFormatContent) in info.culture.listSeparator
      }
      property("string CultureName {get;}") { (info: CultureFormatContent) in info.culture.name }
    }
  }

  static var dateTimeFormatInfo: TypeEntry {
    TypeEntry("System.Globalization.DateTimeFormatInfo") {
      property("string ShortDatePattern {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.shortDatePattern
      }
      property("string LongDatePattern {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.longDatePattern
      }
      property("string ShortTimePattern {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.shortTimePattern
      }
      property("string LongTimePattern {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.longTimePattern
      }
      property("string[] DayNames {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.parts.dayNames
      }
      property("string[] MonthNames {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.parts.monthNames
      }
      property("string[] AbbreviatedDayNames {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.parts.abbreviatedDayNames
      }
      property("string[] AbbreviatedMonthNames {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.parts.abbreviatedMonthNames
      }
      property("string AMDesignator {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.parts.amDesignator
      }
      property("string PMDesignator {get;set;}") { (info: CultureFormatContent) in
        info.culture.dates.parts.pmDesignator
      }
    }
  }
}

extension CultureContent {
  static func named(_ name: String) throws -> CultureContent {
    guard let culture = CultureInfo.named(name) else {
      throw NetFault.named(
        "System.Globalization.CultureNotFoundException",
        "Culture is not supported. (Parameter 'name')\n\(name) is an invalid culture identifier.")
    }
    return CultureContent(culture)
  }
}
