/// Matches the steps of a wildcard pattern: on failure it goes back to the last `*` only, for an earlier one could not do
/// better.
enum WildcardMatcher {
  static func matches<Unit: FixedWidthInteger & UnsignedInteger>(
    _ pattern: borrowing WildcardSteps, _ subject: UnsafeBufferPointer<Unit>, _ fold: CultureCasing?
  ) -> Bool {
    pattern.steps.withUnsafeBufferPointer { steps in
      pattern.classes.withUnsafeBufferPointer { classes in run(steps, classes, subject, fold) }
    }
  }

  @inline(__always)
  private static func run<Unit: FixedWidthInteger & UnsignedInteger>(
    _ steps: UnsafeBufferPointer<WildcardStep>,
    _ classes: UnsafeBufferPointer<BacktrackProgram.CompiledClass>,
    _ subject: UnsafeBufferPointer<Unit>, _ fold: CultureCasing?
  ) -> Bool {
    var (place, step) = (0, 0)
    // Where to resume: the step behind the last star, and the place up to which the star has taken.
    var (starStep, starPlace) = (-1, 0)
    while place < subject.count {
      if step < steps.count {
        let wanted = steps[step]
        if wanted.kind == .anything {
          step += 1
          if step == steps.count { return true }
          (starStep, starPlace) = (step, place)
          continue
        }
        if fits(wanted, classes, UInt16(truncatingIfNeeded: subject[place]), fold) {
          place += 1
          step += 1
          continue
        }
      }
      guard starStep >= 0 else { return false }
      starPlace += 1
      (place, step) = (starPlace, starStep)
    }
    if step < steps.count, steps[step].kind == .anything { step += 1 }
    return step == steps.count
  }

  @inline(__always)
  private static func fits(
    _ step: WildcardStep, _ classes: UnsafeBufferPointer<BacktrackProgram.CompiledClass>, _ unit: UInt16,
    _ fold: CultureCasing?
  ) -> Bool {
    switch step.kind {
    case .unit: step.value == unit || fold.map { $0.lower(unit) == step.value } ?? false
    case .any, .anything: true
    case .oneOf: classes[Int(step.value)].contains(fold.map { $0.lower(unit) } ?? unit)
    }
  }
}
