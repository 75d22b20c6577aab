import Runtime
import Syntax

/// The name of a type as a script's text has it: `ITypeName`.
final class TypeNameView: Content, BridgedContent {
  let name: TypeName
  let tree: SyntaxTree

  init(_ name: TypeName, in tree: SyntaxTree) {
    (self.name, self.tree) = (name, tree)
    super.init(type: LanguageTypes.find(TypeNameView.typeName(of: name)))
  }

  override func text(_ engine: Engine) -> ShellString { .from(tree.source.fullName(of: name)) }

  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    guard let other = other as? TypeNameView else { return false }
    return other.tree.source.fullName(of: other.name) == tree.source.fullName(of: name)
  }

  func view(_ name: TypeName) -> Value { TypeNameView(name, in: tree).value }

  private static func typeName(of name: TypeName) -> String {
    switch name.form {
    case .simple: "TypeName"
    case .array: "ArrayTypeName"
    case .generic: "GenericTypeName"
    }
  }
}

extension NodeView {
  /// The type that a name in the tree stands for; nil for one that nobody knows.
  func type(named name: TypeName, _ engine: Engine) -> TypeInfo? {
    TypeResolver.find(tree.source.fullName(of: name), engine.global.current, engine)
  }
}

extension TypeEntry {
  static func typeName(_ name: String) -> TypeEntry {
    TypeEntry(LanguageTypes.namespace + name) {
      property("string AssemblyName {get;}") { (view: TypeNameView) in
        view.name.assemblyName.map { view.tree.source.string(of: $0) }
      }
      property("System.Management.Automation.Language.IScriptExtent Extent {get;}") { (view: TypeNameView) in
        ExtentView(view.name.extent, in: view.tree.source).value
      }
      property("string FullName {get;}") { (view: TypeNameView) in view.tree.source.fullName(of: view.name) }
      property("string Name {get;}") { (view: TypeNameView) in view.tree.source.name(of: view.name) }
      property("bool IsArray {get;}") { (view: TypeNameView) in
        if case .array = view.name.form { true } else { false }
      }
      property("bool IsGeneric {get;}") { (view: TypeNameView) in
        if case .generic = view.name.form { true } else { false }
      }
      instanceCall("type GetReflectionType()") { call in try reflected(call, suffixes: [""]) }
      // An attribute may be named without the last part of its type's name.
      instanceCall("type GetReflectionAttributeType()") { call in
        try reflected(call, suffixes: ["", "Attribute"])
      }
      partsOfTypeName
    }
  }

  @MemberList private static var partsOfTypeName: [MemberEntry] {
    property("System.Management.Automation.Language.ITypeName ElementType {get;}") { (view: TypeNameView) in
      if case .array(let element, _) = view.name.form { return view.view(element) }
      return Value.null
    }
    property("int Rank {get;}") { (view: TypeNameView) in
      if case .array(_, let rank) = view.name.form { return rank }
      return 0
    }
    property("System.Management.Automation.Language.ITypeName TypeName {get;}") { (view: TypeNameView) in
      if case .generic(let definition, _) = view.name.form { return view.view(definition) }
      return Value.null
    }
    property(
      "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ITypeName] GenericArguments {get;}"
    ) { (view: TypeNameView) in
      guard case .generic(_, let arguments) = view.name.form else { return Value.null }
      return LanguageTypes.collection(
        arguments.map { view.view($0) }, of: LanguageTypes.namespace + "ITypeName")
    }
  }

  private static func reflected(_ call: MethodArguments, suffixes: [String]) throws -> Value {
    let view = try call.target(as: TypeNameView.self)
    let name = view.tree.source.fullName(of: view.name)
    for suffix in suffixes {
      if let type = TypeResolver.find(name + suffix, call.scope, call.engine) { return .type(type) }
    }
    return .null
  }
}

/// The name of a variable, cut into its parts.
final class VariablePathView: Content, BridgedContent {
  let path: VariablePath
  let source: SourceText

  init(_ path: VariablePath, in source: SourceText) {
    (self.path, self.source) = (path, source)
    super.init(type: TypeTable.find("System.Management.Automation.VariablePath") ?? .object)
  }

  override func text(_ engine: Engine) -> ShellString { .from(units: source.units(of: path.userPath)) }
}

extension TypeEntry {
  static var variablePath: TypeEntry {
    TypeEntry("System.Management.Automation.VariablePath") {
      new("(string path)") { (path: ShellString) in
        VariablePathView(VariablePath(LiteralText(path.units)), in: SourceText("")).value
      }
      property("string DriveName {get;}") { (view: VariablePathView) in
        view.path.driveName.map { ShellString.from(units: view.source.units(of: $0)) }
      }
      property("string UserPath {get;}") { (view: VariablePathView) in
        ShellString.from(units: view.source.units(of: view.path.userPath))
      }
      property("bool IsDriveQualified {get;}") { (view: VariablePathView) in view.path.isDriveQualified }
      property("bool IsGlobal {get;}") { (view: VariablePathView) in view.path.isGlobal }
      property("bool IsLocal {get;}") { (view: VariablePathView) in view.path.isLocal }
      property("bool IsPrivate {get;}") { (view: VariablePathView) in view.path.isPrivate }
      property("bool IsScript {get;}") { (view: VariablePathView) in view.path.isScript }
      property("bool IsUnqualified {get;}") { (view: VariablePathView) in view.path.isUnqualified }
      property("bool IsUnscopedVariable {get;}") { (view: VariablePathView) in view.path.isUnscopedVariable }
      property("bool IsVariable {get;}") { (view: VariablePathView) in view.path.isVariable }
    }
  }
}
