/// What has been gathered of a date or a time before it is complete.
///
/// `n` stands for a number, `m` for a month's name, `y` for a number of three digits or more; a bar for a
/// date separator at the end.
///
/// States and steps are those of .NET's reader (dotnet/runtime, DateTimeParse): they decide what is accepted.
enum DateShape: UInt8 {
  case nothing, n, nn
  case dateN, dateNN, dateNNBar, m, mn, nm, mnBar, nSuffixed
  case y, yn, ynBar, ym, ymBar
  case dateSuffixed, timeSuffixed
  case hourColon, hourMinuteColon
}

/// A part with what stands behind it, as far as the next step depends on it.
enum DateToken: UInt8 {
  case end, numberEnd, numberHalfDay, number, numberDate, numberTime, monthEnd, month, monthDate
  case numberDateSuffix, numberTimeSuffix, dayOfWeek, year, yearDate, yearEnd, zone, era, numberTimeFollows
}

/// A date or time that is complete; what its numbers mean.
enum DateWhole {
  case nn, nnn, mn, nm, mnn, ynn, nny, ymn, yn, ym
  case suffixedDate, suffixedDateN, nSuffixed, nnSuffixed
  case hour, hourMinute, hourMinuteSecond, suffixedTime
}

enum DateStep {
  case gather(DateShape)
  case complete(DateWhole)
  case invalid

  var isInvalid: Bool { if case .invalid = self { true } else { false } }
  var isComplete: Bool { if case .complete = self { true } else { false } }
}

extension DateShape {
  /// The step that a token asks for.
  func step(_ token: DateToken) -> DateStep {
    switch token {
    case .era: .gather(self)
    case .dayOfWeek: stepOfDayOfWeek
    case .zone:
      [.nothing, .n, .nn, .timeSuffixed, .hourColon, .hourMinuteColon].contains(self)
        ? .gather(self) : .invalid
    case .numberTimeFollows: .invalid
    case .end: stepOfEnd
    case .numberEnd: stepOfNumber(isLast: true)
    case .number: stepOfNumber(isLast: false)
    case .numberHalfDay: stepOfHalfDay
    case .numberDate: stepOfNumberDate
    case .numberTime: stepOfNumberTime
    case .month, .monthEnd: stepOfMonth(isLast: token == .monthEnd)
    case .monthDate: stepOfMonthDate
    case .year, .yearEnd: stepOfYear(isLast: token == .yearEnd)
    case .yearDate: stepOfYearDate
    case .numberDateSuffix: stepOfDateSuffix
    case .numberTimeSuffix: stepOfTimeSuffix
    }
  }

  private var stepOfDayOfWeek: DateStep {
    switch self {
    case .hourColon: .invalid
    case .ynBar: .gather(.yn)
    case .ymBar: .gather(.ym)
    default: .gather(self)
    }
  }

  private var stepOfEnd: DateStep {
    switch self {
    case .nothing: .gather(.nothing)
    case .nn, .dateNN: .complete(.nn)
    case .mn: .complete(.mn)
    case .nm: .complete(.nm)
    case .nSuffixed: .complete(.nSuffixed)
    case .yn: .complete(.yn)
    case .ym: .complete(.ym)
    case .dateSuffixed: .complete(.suffixedDate)
    case .timeSuffixed: .complete(.suffixedTime)
    default: .invalid
    }
  }

  private func stepOfNumber(isLast: Bool) -> DateStep {
    switch self {
    case .nothing: isLast ? .invalid : .gather(.n)
    case .n: isLast ? .complete(.nn) : .gather(.nn)
    case .nn, .dateNN, .dateNNBar: .complete(.nnn)
    case .dateN: isLast ? .complete(.nn) : .gather(.dateNN)
    case .m: isLast ? .complete(.mn) : .gather(.mn)
    case .mn, .nm, .mnBar: .complete(.mnn)
    case .nSuffixed: .complete(.nnSuffixed)
    case .y: isLast ? .complete(.yn) : .gather(.yn)
    case .yn, .ynBar: .complete(.ynn)
    case .ym, .ymBar: .complete(.ymn)
    case .dateSuffixed: isLast ? .complete(.suffixedDateN) : .gather(.hourColon)
    case .timeSuffixed: isLast ? .complete(.suffixedTime) : .gather(.hourColon)
    case .hourColon: .complete(.hourMinute)
    case .hourMinuteColon: .complete(.hourMinuteSecond)
    }
  }

  private var stepOfHalfDay: DateStep {
    switch self {
    case .nothing, .dateNN, .dateSuffixed: .complete(.hour)
    case .n: .complete(.hourMinute)
    case .nn: .complete(.hourMinuteSecond)
    case .dateN, .m, .mnBar, .y: .invalid
    default: stepOfNumber(isLast: false)
    }
  }

  private var stepOfNumberDate: DateStep {
    switch self {
    case .nothing, .timeSuffixed: .gather(.dateN)
    case .n, .dateN: .gather(.dateNNBar)
    case .m: .gather(.mnBar)
    case .y: .gather(.ynBar)
    default: .invalid
    }
  }

  private var stepOfNumberTime: DateStep {
    switch self {
    case .nothing, .nn, .dateNN, .mn, .nm, .nSuffixed, .dateSuffixed: .gather(.hourColon)
    case .hourColon: .gather(.hourMinuteColon)
    default: .invalid
    }
  }

  private func stepOfMonth(isLast: Bool) -> DateStep {
    switch self {
    case .nothing: isLast ? .invalid : .gather(.m)
    case .n, .hourColon: isLast ? .complete(.nm) : .gather(.nm)
    case .dateN: isLast ? .complete(.nm) : .gather(.mn)
    case .nn, .dateNN, .dateNNBar: .complete(.mnn)
    case .y: isLast ? .complete(.ym) : .gather(.ym)
    case .yn, .ynBar: .complete(.ymn)
    default: .invalid
    }
  }

  private var stepOfMonthDate: DateStep {
    switch self {
    case .nothing: .gather(.m)
    case .n, .dateN: .gather(.mnBar)
    case .y: .gather(.ymBar)
    default: .invalid
    }
  }

  private func stepOfYear(isLast: Bool) -> DateStep {
    switch self {
    case .nothing: isLast ? .invalid : .gather(.y)
    case .n, .dateN: isLast ? .complete(.yn) : .gather(.yn)
    case .nn, .dateNN, .dateNNBar: .complete(.nny)
    case .m: isLast ? .complete(.ym) : .gather(.ym)
    case .mn, .nm, .mnBar: .complete(.ymn)
    default: .invalid
    }
  }

  private var stepOfYearDate: DateStep {
    switch self {
    case .nothing: .gather(.y)
    case .n, .dateN: .gather(.ynBar)
    case .m: .gather(.ymBar)
    default: .invalid
    }
  }

  private var stepOfDateSuffix: DateStep {
    switch self {
    case .nothing, .dateSuffixed, .timeSuffixed: .gather(.dateSuffixed)
    case .n, .nSuffixed: .gather(.nSuffixed)
    case .dateNN, .dateNNBar, .mn, .nm: .complete(.suffixedDate)
    case .y: .gather(.ym)
    default: .invalid
    }
  }

  private var stepOfTimeSuffix: DateStep {
    switch self {
    case .nothing, .nn, .dateNN, .mn, .nm, .nSuffixed, .dateSuffixed, .timeSuffixed, .hourColon,
      .hourMinuteColon:
      .gather(.timeSuffixed)
    default: .invalid
    }
  }
}
