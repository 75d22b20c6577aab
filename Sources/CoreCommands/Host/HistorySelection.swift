import Runtime

extension SessionHistory {
  /// So many of the newest or the oldest entries, or of those from an id on: down to older ones, with `newest` up to newer ones.
  ///
  /// An id that was not given yet takes a place in the count, as in PowerShell's ring of entries; one that was cleared does
  /// not.
  func select(from id: Int64? = nil, count: Int?, newest: Bool) -> ArraySlice<Entry> {
    guard let id else {
      let count = count ?? entries.count
      return newest ? entries.suffix(count) : entries.prefix(count)
    }
    let count = min(count ?? entries.count, entries.count)
    if newest { return entries.drop { $0.id < id }.prefix(count) }
    let absent = max(0, id - lastId)
    guard absent < Int64(count) else { return [] }
    return entries.prefix { $0.id <= id }.suffix(count - Int(absent))
  }
}
