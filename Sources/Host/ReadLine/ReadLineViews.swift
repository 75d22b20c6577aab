import Formatting
import LineEditing
import Runtime

/// How options and bindings are shown (PSReadLine.format.ps1xml in effect).
enum ReadLineViews {
  static var all: [View] { [options, handlers] }

  private static var options: View {
    var items = OptionTable.all.map { entry in
      var item = ViewItem(.property(.from(entry.name)))
      if entry.name == "ViModeChangeHandler" { item.condition = isSet(entry.name) }
      return item
    }
    items += OptionTable.colours.map { colour in
      ViewItem(
        .computed { (value, engine) throws(ShellError) in
          let sequence = try Members.propertyIfPresent(.from(colour.property), of: value, engine) ?? .null
          return .string(VTColour.shown(String(Conversion.plainText(sequence))))
        }, label: colour.property)
    }
    return View("PSReadLine-Options", [ReadLineTypes.options], .list([ViewEntry(items)]))
  }

  private static func isSet(_ name: String) -> DisplayExpression {
    .computed { (value, engine) throws(ShellError) in
      .bool(try !(Members.propertyIfPresent(.from(name), of: value, engine) ?? .null).isNull)
    }
  }

  private static var handlers: View {
    var view = View.table(
      ReadLineTypes.handler, .property("Key"), .property("Function"), .property("Description"))
    if case .table(var table) = view.layout {
      for index in table.rows.indices { table.rows[index].wraps = true }
      view.layout = .table(table)
    }
    let heading = CustomExpression(
      .computed { (value, engine) throws(ShellError) in
        let group = try Members.propertyIfPresent(.from("Group"), of: value, engine) ?? .null
        let text = group.memberName.flatMap(EditFunction.Group.init(rawValue:))?.heading ?? ""
        return .string("\(text)\n\(String(repeating: "=", count: text.count))")
      })
    view.grouping = ViewGrouping(
      .property(.from("Group")), heading: CustomView([CustomView.Entry([.expression(heading)])]))
    return view
  }
}
