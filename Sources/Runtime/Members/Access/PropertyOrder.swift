/// The order in which .NET lists the properties of a type: as they were declared, those of the base behind.
///
/// The tables of facts have members by name, so types whose declaration differs have a line here.
package enum PropertyOrder {
  nonisolated(unsafe) private static var known: [TypeNumber: [ShellString]] = [:]

  /// Names of the instance properties and fields without indexes; of a class of a script those that are hidden only if
  /// asked for.
  package static func names(of type: TypeInfo, includingHidden: Bool = false) -> [ShellString] {
    if type.scriptClass != nil, !includingHidden { return type.members.listedProperties }
    if let names = known[type.number] { return names }
    let names = ordered(listed(type), by: declared(type)).map { ShellString.from($0) }
    known[type.number] = names
    return names
  }

  private static func listed(_ type: TypeInfo) -> [String] {
    var names: [String] = []
    var next: TypeInfo? = type
    while let type = next {
      for definition in type.members.definitions where !definition.isStatic {
        guard definition.kind == .property || definition.kind == .field,
          let property = type.members.property(definition.key, isStatic: false),
          !property.isParameterized, property.isGettable, !names.contains(property.name)
        else { continue }
        names.append(property.name)
      }
      next = type.base
    }
    return names
  }

  private static func declared(_ type: TypeInfo) -> [String] {
    var names: [String] = []
    var next: TypeInfo? = type
    while let type = next {
      names += table[(type.definition ?? type).name] ?? []
      next = type.base
    }
    return names
  }

  private static func ordered(_ names: [String], by declared: [String]) -> [String] {
    let first = declared.filter { names.contains($0) }
    return first.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      + names.filter { !first.contains($0) }
  }

  private static let table: [String: [String]] = lines.reduce(into: [:]) { table, line in
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0) }
    if let name = words.first { table[name] = Array(words.dropFirst()) }
  }

  private static let lines = [
    "System.Version Major Minor Build Revision MajorRevision MinorRevision",
    "System.Exception TargetSite Message Data InnerException HelpLink Source HResult StackTrace",
    "System.ArgumentException Message ParamName",
    "System.Management.Automation.RuntimeException ErrorRecord WasThrownFromThrowStatement",
    "System.Management.Automation.CommandNotFoundException ErrorRecord CommandName",
    """
    System.Management.Automation.ErrorRecord Exception TargetObject CategoryInfo FullyQualifiedErrorId
    ErrorDetails InvocationInfo ScriptStackTrace PipelineIterationInfo
    """,
    "System.Management.Automation.ErrorCategoryInfo Category Activity Reason TargetName TargetType",
    """
    System.DateTime Date Day DayOfWeek DayOfYear Hour Kind Millisecond Microsecond Nanosecond Minute Month
    Second Ticks TimeOfDay Year
    """,
    """
    System.DateTimeOffset DateTime UtcDateTime LocalDateTime Date Day DayOfWeek DayOfYear Hour Millisecond
    Microsecond Nanosecond Minute Month Offset TotalOffsetMinutes Second Ticks UtcTicks TimeOfDay Year
    """,
    """
    System.TimeSpan Ticks Days Hours Milliseconds Microseconds Nanoseconds Minutes Seconds TotalDays
    TotalHours TotalMilliseconds TotalMicroseconds TotalNanoseconds TotalMinutes TotalSeconds
    """,
    "System.DateOnly Year Month Day DayOfWeek DayOfYear DayNumber",
    "System.TimeOnly Hour Minute Second Millisecond Microsecond Nanosecond Ticks",
    """
    System.TimeZoneInfo Id HasIanaId DisplayName StandardName DaylightName BaseUtcOffset
    SupportsDaylightSavingTime
    """,
    "System.Text.RegularExpressions.Match Groups Success Name Captures Index Length Value ValueSpan",
    "System.Text.RegularExpressions.Group Success Name Captures Index Length Value ValueSpan",
    """
    System.Globalization.CultureInfo Parent LCID KeyboardLayoutId Name IetfLanguageTag DisplayName NativeName
    EnglishName TwoLetterISOLanguageName ThreeLetterISOLanguageName ThreeLetterWindowsLanguageName CompareInfo
    TextInfo IsNeutralCulture CultureTypes NumberFormat DateTimeFormat Calendar OptionalCalendars
    UseUserOverride IsReadOnly
    """,
    """
    System.Uri AbsolutePath AbsoluteUri LocalPath Authority HostNameType IsDefaultPort IsFile IsLoopback
    PathAndQuery Segments IsUnc Host Port Query Fragment Scheme OriginalString DnsSafeHost IdnHost
    IsAbsoluteUri UserEscaped UserInfo
    """,
    """
    System.IO.FileInfo Length DirectoryName Directory IsReadOnly FullName Extension Name Exists CreationTime
    CreationTimeUtc LastAccessTime LastAccessTimeUtc LastWriteTime LastWriteTimeUtc LinkTarget UnixFileMode
    Attributes
    """,
    """
    System.IO.DirectoryInfo Parent Root FullName Extension Name Exists CreationTime CreationTimeUtc
    LastAccessTime LastAccessTimeUtc LastWriteTime LastWriteTimeUtc LinkTarget UnixFileMode Attributes
    """,
    "System.Collections.Hashtable IsReadOnly IsFixedSize IsSynchronized Keys Values SyncRoot Count",
    "System.Collections.Specialized.OrderedDictionary Count IsReadOnly Keys Values",
    "System.Collections.DictionaryEntry Key Value",
    "System.Collections.Generic.KeyValuePair`2 Key Value",
    "System.Array Length LongLength Rank SyncRoot IsReadOnly IsFixedSize IsSynchronized Count",
    "System.Diagnostics.Stopwatch IsRunning Elapsed ElapsedMilliseconds ElapsedTicks",
    "System.Text.StringBuilder Capacity MaxCapacity Length",
    "System.Management.Automation.PSCredential UserName Password",
    "System.Net.NetworkCredential UserName Password SecurePassword Domain",
  ]
}
