import Runtime

/// The time zone of the machine, or zones by name.
struct GetTimeZone: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "TimeZone", aliases: ["gtz"],
    synopsis: "Gets the current time zone or a list of available time zones.", defaultSet: "Name",
    outputs: ["System.TimeZoneInfo"],
    examples: [Example("By its id", "(Get-TimeZone -Id UTC).Id", prints: "UTC")])

  @Parameter("Ids of zones.", sets: [.set("Id", mandatory: true, pipeline: .byPropertyName)])
  var id: [String] = []
  @Parameter("All zones.", sets: [.set("ListAvailable", mandatory: true)])
  var listAvailable = false
  @Parameter("Names of zones; wildcards are allowed.", sets: [.set("Name", position: 0, pipeline: .byValue)])
  var name: [String] = []

  func process(in call: borrowing Invocation) throws {
    if listAvailable {
      for zone in TimeZone.all { try call.write(.object(TimeZoneObject(zone))) }
    } else if call.isBound("Id") {
      for id in id {
        let zone: TimeZone
        do throws(DateFault) { zone = try TimeZone.find(id: id) } catch {
          try call.writeError(TimeZoneFault.noId(error.message), target: .string("Id"))
          continue
        }
        try call.write(.object(TimeZoneObject(zone)))
      }
    } else if call.isBound("Name") {
      for name in name { try write(named: name, call) }
    } else {
      try call.write(.object(TimeZoneObject(.local)))
    }
  }

  private func write(named name: String, _ call: borrowing Invocation) throws {
    let pattern = WildcardCache.pattern(.from(name))
    var isFound = false
    for zone in TimeZone.all {
      let names = [zone.names.standard, zone.names.daylight]
      guard try names.contains(where: { try pattern.matches(.from($0)) }) else { continue }
      isFound = true
      try call.write(.object(TimeZoneObject(zone)))
    }
    if !isFound { try call.writeError(TimeZoneFault.noName(name), target: .string("Name")) }
  }
}

/// What Get-TimeZone does not find.
enum TimeZoneFault: ShellFault {
  case noId(String)
  case noName(String)

  var errorId: String { "TimeZoneNotFound" }
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo {
    TypeTable.find("System.TimeZoneNotFoundException")
      ?? TypeTable.define("System.TimeZoneNotFoundException", base: .exception)
  }

  var message: String {
    switch self {
    case .noId(let message): message
    case .noName(let name): "The time zone '\(name)' was not found on the local computer."
    }
  }
}
