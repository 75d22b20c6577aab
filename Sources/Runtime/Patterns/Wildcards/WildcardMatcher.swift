/// Matches the steps of a wildcard pattern: on failure it goes back to the last `*` only, for an earlier one could not do
/// better.
enum WildcardMatcher {
  @inline(__always)
  static func matches<Unit: FixedWidthInteger & UnsignedInteger>(
    _ elements: [WildcardElement], _ subject: UnsafeBufferPointer<Unit>, _ fold: CultureCasing?
  ) -> Bool {
    elements.withUnsafeBufferPointer { elements in run(elements, subject, fold) }
  }

  private static func run<Unit: FixedWidthInteger & UnsignedInteger>(
    _ elements: UnsafeBufferPointer<WildcardElement>, _ subject: UnsafeBufferPointer<Unit>,
    _ fold: CultureCasing?
  ) -> Bool {
    var (place, step) = (0, 0)
    // Where to resume: the step behind the last star, and the place up to which the star has taken.
    var (starStep, starPlace) = (-1, 0)
    while place < subject.count {
      if step < elements.count {
        if case .anything = elements[step] {
          step += 1
          if step == elements.count { return true }
          (starStep, starPlace) = (step, place)
          continue
        }
        if fits(elements[step], UInt16(truncatingIfNeeded: subject[place]), fold) {
          place += 1
          step += 1
          continue
        }
      }
      guard starStep >= 0 else { return false }
      starPlace += 1
      (place, step) = (starPlace, starStep)
    }
    if step < elements.count, case .anything = elements[step] { step += 1 }
    return step == elements.count
  }

  @inline(__always)
  private static func fits(_ element: WildcardElement, _ unit: UInt16, _ fold: CultureCasing?) -> Bool {
    switch element {
    case .unit(let wanted): wanted == unit || fold.map { $0.lower(unit) == wanted } ?? false
    case .any, .anything: true
    case .oneOf(let members): members.contains(fold.map { $0.lower(unit) } ?? unit)
    }
  }
}
