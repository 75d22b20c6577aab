extension Extent {
  /// The empty extent that PowerShell gives to what has no place in the text.
  static let nowhere = Extent(0, 0)

  /// The extent from the start of this one to the end of another.
  @inline(__always)
  func through(_ last: Extent) -> Extent {
    Extent(start, last.end)
  }

  /// The empty extent right behind this one.
  var after: Extent { Extent(end, end) }

  /// The empty extent one unit before this one, where there is one.
  var before: Extent {
    let offset = max(start - 1, 0)
    return Extent(offset, offset)
  }
}
