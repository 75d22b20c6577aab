import Runtime
import Syntax

/// A part of a source text: `IScriptExtent`.
final class ExtentView: Content, BridgedContent {
  let extent: Extent
  let source: SourceText

  init(_ extent: Extent, in source: SourceText) {
    (self.extent, self.source) = (extent, source)
    super.init(type: LanguageTypes.extent)
  }

  override func text(_ engine: Engine) -> ShellString { .from(units: source.units(in: extent)) }
}

/// A place in a source text: `IScriptPosition`.
final class PositionView: Content, BridgedContent {
  let offset: Int
  let source: SourceText

  init(_ offset: Int32, in source: SourceText) {
    (self.offset, self.source) = (Int(offset), source)
    super.init(type: LanguageTypes.position)
  }

  var place: LinePosition { source.position(of: offset) }

  var line: ShellString {
    guard let line = source.extent(ofLine: place.line) else { return .empty }
    return .from(units: source.units(in: line))
  }
}

extension TypeEntry {
  static func scriptExtent(_ name: String) -> TypeEntry {
    TypeEntry(LanguageTypes.namespace + name) {
      property("int EndColumnNumber {get;}") { (view: ExtentView) in
        view.source.position(of: Int(view.extent.end)).column
      }
      property("int EndLineNumber {get;}") { (view: ExtentView) in
        view.source.position(of: Int(view.extent.end)).line
      }
      property("int EndOffset {get;}") { (view: ExtentView) in view.extent.end }
      property("System.Management.Automation.Language.IScriptPosition EndScriptPosition {get;}") {
        (view: ExtentView) in PositionView(view.extent.end, in: view.source).value
      }
      property("string File {get;}") { (view: ExtentView) in view.source.fileName }
      property("int StartColumnNumber {get;}") { (view: ExtentView) in
        view.source.position(of: Int(view.extent.start)).column
      }
      property("int StartLineNumber {get;}") { (view: ExtentView) in
        view.source.position(of: Int(view.extent.start)).line
      }
      property("int StartOffset {get;}") { (view: ExtentView) in view.extent.start }
      property("System.Management.Automation.Language.IScriptPosition StartScriptPosition {get;}") {
        (view: ExtentView) in PositionView(view.extent.start, in: view.source).value
      }
      property("string Text {get;}") { (view: ExtentView) in
        ShellString.from(units: view.source.units(in: view.extent))
      }
    }
  }

  static func scriptPosition(_ name: String) -> TypeEntry {
    TypeEntry(LanguageTypes.namespace + name) {
      property("int ColumnNumber {get;}") { (view: PositionView) in view.place.column }
      property("string File {get;}") { (view: PositionView) in view.source.fileName }
      instance("string GetFullScript()") { (view: PositionView) in
        ShellString.from(units: view.source.units(in: Extent(0, Int32(view.source.count))))
      }
      property("string Line {get;}") { (view: PositionView) in view.line }
      property("int LineNumber {get;}") { (view: PositionView) in view.place.line }
      property("int Offset {get;}") { (view: PositionView) in view.offset }
    }
  }
}
