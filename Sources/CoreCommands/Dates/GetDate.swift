import Runtime

/// The moment of the call or a given one, parts of it replaced, as a date or as text.
struct GetDate: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Date", synopsis: "Gets the current date and time.", defaultSet: "DateAndFormat",
    outputs: ["System.String", "System.DateTime"],
    examples: [Example("A day in ISO form", "Get-Date '5 Feb 2024' -Format yyyy-MM-dd", prints: "2024-02-05")]
  )

  @Parameter("Turn it to universal time.")
  var asUTC = false
  @Parameter(
    "The date; without one, the moment of the call.", aliases: ["LastWriteTime"],
    sets: [
      .set("DateAndFormat", position: 0, pipeline: [.byValue, .byPropertyName]),
      .set("DateAndUFormat", position: 0, pipeline: [.byValue, .byPropertyName]),
    ], typed: "datetime")
  var date: Value?
  @Parameter("The day of the month.", validation: [GetDate.range(1, 31)])
  var day: Int32?
  @Parameter("What is shown of the date.", typed: "Microsoft.PowerShell.Commands.DisplayHintType")
  var displayHint: Value?
  @Parameter(
    "A format of .NET, or FileDate and its kin.",
    sets: [.set("DateAndFormat"), .set("UnixTimeSecondsAndFormat")])
  var format: String?
  @Parameter("The hour.", validation: [GetDate.range(0, 23)])
  var hour: Int32?
  @Parameter("The millisecond.", validation: [GetDate.range(0, 999)])
  var millisecond: Int32?
  @Parameter("The minute.", validation: [GetDate.range(0, 59)])
  var minute: Int32?
  @Parameter("The month.", validation: [GetDate.range(1, 12)])
  var month: Int32?
  @Parameter("The second.", validation: [GetDate.range(0, 59)])
  var second: Int32?
  @Parameter(
    "A format as date has it.",
    sets: [.set("DateAndUFormat", mandatory: true), .set("UnixTimeSecondsAndUFormat", mandatory: true)])
  var uFormat: String?
  @Parameter(
    "Seconds since 1970.", aliases: ["UnixTime"],
    sets: [
      .set("UnixTimeSecondsAndFormat", mandatory: true), .set("UnixTimeSecondsAndUFormat", mandatory: true),
    ])
  var unixTimeSeconds: Int64?
  @Parameter("The year.", validation: [GetDate.range(1, 9999)])
  var year: Int32?

  private static func range(_ low: Int32, _ high: Int32) -> ValidateRangeAttribute {
    ValidateRangeAttribute(.between(.int(low), .int(high)))
  }

  mutating func process(in call: borrowing Invocation) throws {
    var moment = try replaced(start())
    if asUTC { moment = moment.toUniversal() }
    let culture = call.engine.culture.dates
    if let uFormat {
      return try call.write(.string(UnixFormat.text(moment, .from(uFormat), culture)))
    }
    if let format {
      let (pattern, isUniversal) = GetDate.pattern(format)
      if isUniversal { moment = moment.toUniversal() }
      return try call.write(.string(DateFormat.text(moment, .from(pattern), culture)))
    }
    let value = Value.date(moment).boxedForMembers
    let hint = displayHint ?? Conversion.enumeration("Microsoft.PowerShell.Commands.DisplayHintType", 2)
    ExtendedMembers.setNote(.from("DisplayHint"), hint, on: value)
    try call.write(value)
  }

  private func start() throws(DateFault) -> DateTime {
    if case .date(let bits)? = date?.base.payload { return DateTime(bits: bits) }
    if let unixTimeSeconds { return try DateTime.fromUnix(seconds: unixTimeSeconds).toLocal() }
    return DateTime.now(in: .local)
  }

  /// Each part is moved by its difference, so that a day beyond the month's end rolls over.
  private func replaced(_ start: DateTime) throws(DateFault) -> DateTime {
    var moment = start
    if let year { moment = try moment.adding(years: Int(year) - moment.year) }
    if let month { moment = try moment.adding(months: Int(month) - moment.month) }
    if let day { moment = try moment.adding(Double(Int(day) - moment.day), .days) }
    if let hour { moment = try moment.adding(Double(Int(hour) - moment.hour), .hours) }
    if let minute { moment = try moment.adding(Double(Int(minute) - moment.minute), .minutes) }
    if let second { moment = try moment.adding(Double(Int(second) - moment.second), .seconds) }
    if let millisecond {
      moment = try moment.adding(Double(Int(millisecond) - moment.millisecond), .milliseconds)
      moment = try moment.subtracting(ticks: moment.ticks % Ticks.perMillisecond)
    }
    return moment
  }

  /// The pattern behind a name for parts of file names, and whether it is of universal time.
  private static func pattern(_ format: String) -> (pattern: String, isUniversal: Bool) {
    switch format.lowercased() {
    case "filedate": ("yyyyMMdd", false)
    case "filedateuniversal": ("yyyyMMddZ", true)
    case "filedatetime": ("yyyyMMddTHHmmssffff", false)
    case "filedatetimeuniversal": ("yyyyMMddTHHmmssffffZ", true)
    default: (format, false)
    }
  }
}

extension Conversion {
  /// A value of an enumeration of the tables by its number.
  static func enumeration(_ type: String, _ number: Int32) -> Value {
    TypeTable.find(type).map { Value(.enumeration($0.number, number)) } ?? .int(number)
  }
}
