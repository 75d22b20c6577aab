package import Syntax

/// Reading the data of a `.psd1` file: one hashtable of constants.
package enum ManifestReader {
  /// Why a file's data cannot be had.
  package enum Problem: Error, @unchecked Sendable {
    case unreadable
    /// It does not parse.
    case syntax(SyntaxTree)
    /// It holds what data may not hold.
    case notData(SyntaxTree, Extent, String)
    case failed(ShellError)
  }

  /// The table of a file.
  package static func read(_ path: String, _ engine: Engine) throws(Problem) -> HashtableObject {
    guard let source = ScriptText.read(path) else { throw .unreadable }
    let tree = SyntaxTree.parse(source)
    guard tree.errors.isEmpty else { throw .syntax(tree) }
    guard let expression = hashtable(of: tree.root) else {
      throw .notData(tree, tree.root.extent, "a hashtable is expected")
    }
    if let extent = forbidden(in: expression) {
      throw .notData(tree, extent, source.string(in: extent))
    }
    do throws(ShellError) {
      let block = ScriptBlock(ScriptBlockDefinition(tree: tree.root, syntax: tree), session: engine.global)
      let value = try BlockRun.callResult(block, engine)
      guard case .table(let table) = value.base.payload else {
        throw ConversionFault.cannotConvert(Conversion.plainText(value), "System.Collections.Hashtable")
          .error()
      }
      return table
    } catch { throw .failed(error) }
  }

  /// The version that a manifest says, without running anything; nil if it is not a plain constant.
  package static func version(of path: String) -> String? {
    strings(of: "ModuleVersion", in: path)?.first
  }

  /// The constant strings of a manifest's key; nil where there is no such key, or it is no constant.
  package static func strings(of key: String, in path: String) -> [String]? {
    guard let source = ScriptText.read(path) else { return nil }
    let tree = SyntaxTree.parse(source)
    guard tree.errors.isEmpty, let table = hashtable(of: tree.root) else { return nil }
    for pair in table.keyValuePairs {
      guard pair.key.kind == .stringConstantExpression else { continue }
      let name = source.string(of: pair.key.cast(to: StringConstantExpressionAst.self).text)
      guard name.lowercased() == key.lowercased() else { continue }
      return constants(in: pair.value, source)
    }
    return nil
  }

  private static func constants(in tree: Ast, _ source: SourceText) -> [String]? {
    var found: [String] = []
    var isConstant = true
    tree.forEachDescendant { node in
      switch node.kind {
      case .stringConstantExpression:
        found.append(source.string(of: node.cast(to: StringConstantExpressionAst.self).text))
      case .constantExpression: found.append(source.string(in: node.extent))
      case .command, .variableExpression, .invokeMemberExpression: isConstant = false
      default: break
      }
      return true
    }
    return isConstant ? found : nil
  }

  private static func hashtable(of root: ScriptBlockAst) -> HashtableAst? {
    guard let end = root.endBlock, root.beginBlock == nil, root.processBlock == nil,
      end.statements.count == 1,
      end.statements[0].kind == .pipeline
    else { return nil }
    let pipeline = end.statements[0].cast(to: PipelineAst.self)
    guard pipeline.pipelineElements.count == 1, pipeline.pipelineElements[0].kind == .commandExpression else {
      return nil
    }
    let expression = pipeline.pipelineElements[0].cast(to: CommandExpressionAst.self).expression
    return expression.kind == .hashtable ? expression.cast(to: HashtableAst.self) : nil
  }

  /// The first part that data may not hold.
  private static func forbidden(in tree: HashtableAst) -> Extent? {
    var found: Extent?
    tree.forEachDescendant { node in
      switch node.kind {
      case .command, .invokeMemberExpression, .memberExpression, .scriptBlockExpression,
        .assignmentStatement:
        found = found ?? node.extent
      default: break
      }
      return found == nil
    }
    return found
  }
}
