/// The errors of a session, as `$Error` shows them.
///
/// Scripts throw far more often than they look: while nobody holds the list, a new record is only noted, and the list is
/// brought up to date when it is asked for.
struct ErrorHistory {
  /// How many errors `$Error` keeps (observed in PowerShell 7.6.5).
  private static let limit = 256

  private var list = ListObject(type: .arrayList)
  /// Records that are not in the list yet: a ring, whose oldest is at `oldest` once it is full.
  private var noted: [ErrorRecord] = []
  private var oldest = 0

  /// Adds a record, unless it is the newest already.
  mutating func add(_ record: ErrorRecord) {
    guard isKnownUniquelyReferenced(&list) else { return insert(record) }
    if noted.isEmpty ? isFirst(record) : noted[(oldest + noted.count - 1) % noted.count] === record { return }
    guard noted.count == ErrorHistory.limit else { return noted.append(record) }
    noted[oldest] = record
    oldest = (oldest + 1) % ErrorHistory.limit
  }

  /// The list with all records in it, newest first.
  mutating func currentList() -> ListObject {
    guard !noted.isEmpty else { return list }
    let newer = (noted[oldest...] + noted[..<oldest]).reversed().map { Value.object($0) }
    list.elements = newer + list.elements.prefix(ErrorHistory.limit - newer.count)
    (noted, oldest) = ([], 0)
    return list
  }

  /// Adds to a list that somebody holds.
  private mutating func insert(_ record: ErrorRecord) {
    let list = currentList()
    if isFirst(record) { return }
    list.elements.insert(.object(record), at: 0)
    if list.elements.count > ErrorHistory.limit { list.elements.removeLast() }
  }

  private func isFirst(_ record: ErrorRecord) -> Bool {
    if case .object(let newest)? = list.elements.first?.payload { newest === record } else { false }
  }
}
