/// What a command tells of its progress (`Write-Progress`).
package struct ProgressNews: Equatable, Sendable {
  package var activity: String
  package var status: String
  package var operation: String
  /// Which one of several, and which it is a part of; -1 for none.
  package var identifier: Int32
  package var parent: Int32
  /// Who tells it: a number of the sender's own.
  package var source: Int64
  /// How much is done, 0 to 100; below 0 where that is not known.
  package var percent: Int32
  /// How long it will take; below 0 where that is not known.
  package var seconds: Int32
  package var isCompleted: Bool

  package init(
    activity: String, status: String = "Processing", operation: String = "", identifier: Int32 = 0,
    parent: Int32 = -1, source: Int64 = 0, percent: Int32 = -1, seconds: Int32 = -1, isCompleted: Bool = false
  ) {
    (self.activity, self.status, self.operation) = (activity, status, operation)
    (self.identifier, self.parent, self.source) = (identifier, parent, source)
    (self.percent, self.seconds, self.isCompleted) = (percent, seconds, isCompleted)
  }
}
