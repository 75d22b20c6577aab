package import Runtime

/// What the display of a session is made of: its views, and where objects are shown now.
package final class Display {
  package let catalogue: ViewCatalogue
  /// The end of the pipeline that is running, for what comes by other streams.
  package weak var output: OutDefault?

  package init(_ views: [View]) { catalogue = ViewCatalogue(views) }

  /// The display of an engine, made without views of modules where nobody gave it one.
  package static func of(_ engine: Engine) -> Display {
    if let known = engine.services.find(Display.self) { return known }
    let made = Display([])
    engine.services.add(made, as: Display.self)
    return made
  }
}
