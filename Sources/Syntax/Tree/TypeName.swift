/// The name of a type as it is written: PowerShell's `ITypeName`.
package final class TypeName {
  package enum Form {
    /// A name and nothing else. PowerShell's `TypeName`.
    case simple(NodeText)
    /// `element[,,]`. PowerShell's `ArrayTypeName`.
    case array(element: TypeName, rank: Int)
    /// `definition[arguments]`. PowerShell's `GenericTypeName`.
    case generic(definition: TypeName, arguments: [TypeName])
  }

  package let extent: Extent
  package let form: Form
  private var ownAssembly: NodeText?
  /// How many names are inside of each other in it.
  let depth: Int

  init(_ extent: Extent, _ form: Form) {
    self.extent = extent
    self.form = form
    depth =
      switch form {
      case .simple: 0
      case .array(let element, _): element.depth + 1
      case .generic(_, let arguments): (arguments.map(\.depth).max() ?? 0) + 1
      }
  }

  /// The assembly that is named behind a comma, if one is.
  package internal(set) var assemblyName: NodeText? {
    get {
      switch form {
      case .simple: ownAssembly
      case .array(let element, _): element.assemblyName
      case .generic(let definition, _): definition.assemblyName
      }
    }
    set { ownAssembly = newValue }
  }
}
