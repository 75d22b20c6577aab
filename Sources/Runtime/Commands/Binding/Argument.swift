package import Syntax

/// How an argument was written, as far as native programs care.
package enum ArgumentForm: Sendable {
  case plain, quoted
  /// A list with commas: `a,b`.
  case list
}

/// One word of a call, evaluated: an argument, a parameter's name, or both joined by a colon.
package struct Argument {
  /// The parameter's name without its dash; nil for a positional argument.
  package var name: ShellString?
  /// The argument; nil for a name that stands alone.
  package var value: Value?
  /// Where it stands in the source of the call.
  package var extent: Extent
  /// Where its value stands, if a name stands before it.
  package var valueExtent: Extent?
  /// Whether it came out of a splatted dictionary: its name binds or is left over, it never takes a following argument.
  package var isSplatted = false
  /// Whether `$args` gets the name with its colon; words of the command line lose it.
  package var keepsColon = true
  package var form = ArgumentForm.plain

  package init(
    name: ShellString? = nil, value: Value? = nil, extent: Extent = Extent(0, 0), isSplatted: Bool = false
  ) {
    (self.name, self.value, self.extent, self.isSplatted) = (name, value, extent, isSplatted)
  }
}
