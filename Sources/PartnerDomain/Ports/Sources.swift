/// Where the present comes from: the system's clock, a fixed moment in tests, a world's own clock.
package protocol TimeSource: Sendable {
  func now() -> Moment
}

/// Where fresh ids come from: random ones, or a fixed series in tests.
package protocol GUIDSource: Sendable {
  func next() -> GUID
}

/// A clock that stands still.
package struct FixedTime: TimeSource {
  private let moment: Moment
  package init(_ moment: Moment) { self.moment = moment }
  package func now() -> Moment { moment }
}

/// Random ids of the system's generator.
package struct RandomGUIDs: GUIDSource {
  package init() {}

  package func next() -> GUID {
    GUID(randomHigh: .random(in: .min ... .max), randomLow: .random(in: .min ... .max))
  }
}
