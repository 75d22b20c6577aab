/// The name of a type as it is written: PowerShell's `ITypeName`.
package final class TypeName {
  package enum Form {
    /// A name, with the assembly's name if one is given.
    case simple(name: Extent, assembly: Extent?)
    /// `element[,,]`: PowerShell's `ArrayTypeName`.
    case array(element: TypeName, rank: Int)
    /// `definition[arguments]`: PowerShell's `GenericTypeName`.
    case generic(definition: TypeName, arguments: [TypeName])
  }

  package let extent: Extent
  package let form: Form

  init(_ extent: Extent, _ form: Form) {
    self.extent = extent
    self.form = form
  }
}
