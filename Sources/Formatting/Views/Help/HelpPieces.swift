import Runtime

/// The pieces that the layouts of help are made of.
enum HelpPieces {
  static func text(_ text: String) -> [CustomPiece] { [.text(.from(text))] }

  static var end: [CustomPiece] { [.newLine(count: 1)] }

  static func ends(_ count: Int) -> [CustomPiece] { [.newLine(count: count)] }

  /// A line of its own: a heading.
  static func line(_ text: String) -> [CustomPiece] { HelpPieces.text(text) + end }

  /// Pieces four columns further right.
  static func indented(_ pieces: [CustomPiece]...) -> [CustomPiece] {
    [.frame(Indentation(left: 4), pieces.flatMap(\.self))]
  }

  static func property(_ name: String) -> [CustomPiece] {
    [.expression(CustomExpression(.property(.from(name))))]
  }

  /// A property's value, or each of its elements, in a layout of its own; without one as text.
  static func each(_ name: String, _ layout: CustomView? = nil) -> [CustomPiece] {
    var expression = CustomExpression(.property(.from(name)))
    expression.goesThroughCollection = true
    expression.view = layout
    return [.expression(expression)]
  }

  static func property(
    _ name: String, _ layout: CustomView, onlyIf condition: DisplayExpression? = nil
  ) -> [CustomPiece] {
    var expression = CustomExpression(.property(.from(name)))
    expression.view = layout
    expression.condition = condition
    return [.expression(expression)]
  }

  static func computed(_ body: @escaping DisplayExpression.Computation) -> [CustomPiece] {
    [.expression(CustomExpression(.computed(body)))]
  }

  static func layout(_ pieces: [CustomPiece]...) -> CustomView {
    CustomView([CustomView.Entry(pieces.flatMap(\.self))])
  }

  static func view(_ name: String, _ type: String, _ pieces: [CustomPiece]...) -> View {
    View(name, [type], .custom(CustomView([CustomView.Entry(pieces.flatMap(\.self))])))
  }
}

/// Reading the objects of help.
enum HelpReading {
  /// A property's text; nil where there is none.
  static func text(_ name: String, of value: Value, _ engine: Engine) throws(ShellError) -> String? {
    let read = try property(name, of: value, engine)
    return read.isNull ? nil : String(try Conversion.text(read, engine))
  }

  /// The texts of a value's elements.
  static func texts(_ value: Value, _ engine: Engine) throws(ShellError) -> [String] {
    guard let enumerator = try Enumeration.of(value, engine) else {
      return [String(try Conversion.text(value, engine))]
    }
    var texts: [String] = []
    while let element = try enumerator.next(engine) {
      texts.append(String(try Conversion.text(element, engine)))
    }
    return texts
  }

  static func property(_ name: String, of value: Value, _ engine: Engine) throws(ShellError) -> Value {
    try PropertySite(.from(name)).value(of: value, engine) ?? .null
  }

  static func isThere(_ name: String) -> DisplayExpression {
    .computed { (value, engine) throws(ShellError) in
      .bool(try !property(name, of: value, engine).isNull)
    }
  }
}
