import Runtime

/// Chooses how a document is laid out, by its first object and what the caller asks for.
struct ViewChoice {
  private let catalogue: ViewCatalogue
  private let context: MakingContext

  /// As many properties make a table; more make a list.
  private static let mostColumns = 4

  init(_ catalogue: ViewCatalogue, _ context: MakingContext) {
    (self.catalogue, self.context) = (catalogue, context)
  }

  func maker(for value: Value, _ shape: FormatShape?) throws(ShellError) -> any RecordMaker {
    let options = context.options
    if options?.properties.isEmpty == false { return ViewChoice.maker(shape ?? .table, context) }
    let names = TypeNames.of(value)
    if let name = options?.viewName, !name.isEmpty, let shape {
      guard let view = catalogue.find(names, shape: shape, named: name) else {
        throw UnknownView(name, shape, value, catalogue).fault.detailedError(target: .string(name))
      }
      return ViewChoice.maker(view, context)
    }
    if let view = catalogue.find(names, shape: shape) { return ViewChoice.maker(view, context) }
    return ViewChoice.maker(shape ?? ViewChoice.shape(for: value), context)
  }

  private static func shape(for value: Value) -> FormatShape {
    let set = DisplaySets.properties(of: value)
    let count = set.isEmpty ? PropertyLists.shown(of: value).count : set.count
    return count <= mostColumns ? .table : .list
  }

  /// The maker of a view's layout.
  static func maker(_ view: View, _ context: MakingContext) -> any RecordMaker {
    switch view.layout {
    case .table(let table): TableMaker(context, view, table)
    case .list(let entries): ListMaker(context, view, entries)
    case .wide(let entries, let columns): WideMaker(context, view, entries, columns)
    case .custom(let custom): CustomMaker(context, view, custom)
    }
  }

  /// The maker of a layout of properties.
  private static func maker(_ shape: FormatShape, _ context: MakingContext) -> any RecordMaker {
    switch shape {
    case .table: TableMaker(context)
    case .list: ListMaker(context)
    case .wide: WideMaker(context)
    case .custom: CustomMaker(context)
    }
  }

  /// The grouping that the caller asks for, else the view's.
  static func grouping(_ view: View?, _ context: MakingContext) -> Grouping? {
    if let asked = context.options?.grouping { return Grouping(asked.expression, label: asked.label) }
    return view?.grouping.map { Grouping($0.expression, label: nil) }
  }
}

/// The message about a view that is not there.
private struct UnknownView {
  private let name: String
  private let shape: FormatShape
  private let type: String
  private let views: [View]

  init(_ name: String, _ shape: FormatShape, _ value: Value, _ catalogue: ViewCatalogue) {
    (self.name, self.shape, type) = (name, shape, TypeOf.value(value.base).name)
    views = catalogue.views(of: type)
  }

  var fault: DisplayFault {
    let same = views.filter { $0.shape == shape }.map(\.name)
    if !same.isEmpty {
      return .unknownView(
        "The view name \(name) cannot be found. Specify one of the following \(shape.name) views and try again: "
          + "\(same.joined(separator: ", ")).")
    }
    let others = views.filter { $0.name.lowercased() == name.lowercased() }.map { "Format-\($0.shape.name)" }
    guard others.isEmpty else {
      return .unknownView(
        " The view name \(name) cannot be found in the \(shape.name) formatting. Try using one of these other format "
          + "cmdlets: \(others.joined(separator: ", "))")
    }
    return .unknownView(
      "The view name \(name) cannot be found. There are no existing \(shape.name) views for \(type) objects.")
  }
}
