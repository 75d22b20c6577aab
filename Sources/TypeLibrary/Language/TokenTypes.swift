import Runtime
import Syntax

extension TypeEntry {
  static var token: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "Token") {
      property("System.Management.Automation.Language.IScriptExtent Extent {get;}") { (view: TokenView) in
        ExtentView(view.token.extent, in: view.tree.source).value
      }
      property("bool HasError {get;}") { (view: TokenView) in view.token.hasError }
      property("System.Management.Automation.Language.TokenKind Kind {get;}") { (view: TokenView) in
        TokenView.kind(view.token.kind)
      }
      property("string Text {get;}") { (view: TokenView) in view.own }
      property("System.Management.Automation.Language.TokenFlags TokenFlags {get;}") { (view: TokenView) in
        Value(.enumeration(LanguageTypes.tokenFlags.number, Int32(bitPattern: view.token.flags.rawValue)))
      }
    }
  }

  static var numberToken: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "NumberToken") {
      property("System.Object Value {get;}") { (view: TokenView) in
        view.table.number(of: view.token).map { Value.number(Number($0)) } ?? .null
      }
    }
  }

  static var parameterToken: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "ParameterToken") {
      property("string ParameterName {get;}") { (view: TokenView) in
        ShellString.from(units: view.table.parameterName(of: view.token).units)
      }
      property("bool UsedColon {get;}") { (view: TokenView) in view.table.usesColon(view.token) }
    }
  }

  static var variableToken: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "VariableToken") {
      property("string Name {get;}") { (view: TokenView) in
        ShellString.from(units: view.tree.source.units(of: view.path.name))
      }
      property("System.Management.Automation.VariablePath VariablePath {get;}") { (view: TokenView) in
        VariablePathView(view.path, in: view.tree.source).value
      }
    }
  }

  static var labelToken: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "LabelToken") {
      property("string LabelText {get;}") { (view: TokenView) in
        ShellString.from(units: view.table.label(of: view.token).units)
      }
    }
  }

  static var stringToken: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "StringToken") {
      property("string Value {get;}") { (view: TokenView) in
        ShellString.from(units: view.table.stringValue(of: view.token).units)
      }
    }
  }

  static var stringExpandableToken: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "StringExpandableToken") {
      property(
        "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Token] NestedTokens {get;}"
      ) { (view: TokenView) in
        let nested = view.table.nestedTokens(of: view.token)
        guard !nested.isEmpty else { return Value.null }
        return LanguageTypes.collection(
          nested.map { TokenView($0, in: view.tree).value }, of: LanguageTypes.token.name)
      }
    }
  }

  static var fileRedirectionToken: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "FileRedirectionToken") {
      property("bool Append {get;}") { (view: TokenView) in
        if case .file(_, let append) = view.table.redirection(of: view.token) { return append }
        return false
      }
      fromStream
    }
  }

  static var mergingRedirectionToken: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "MergingRedirectionToken") {
      fromStream
      property("System.Management.Automation.Language.RedirectionStream ToStream {get;}") {
        (view: TokenView) in
        if case .merging(_, let to) = view.table.redirection(of: view.token) { return stream(to) }
        return Value.null
      }
    }
  }

  private static var fromStream: MemberEntry {
    property("System.Management.Automation.Language.RedirectionStream FromStream {get;}") {
      (view: TokenView) in
      switch view.table.redirection(of: view.token) {
      case .file(let from, _), .merging(let from, _): stream(from)
      }
    }
  }

  private static func stream(_ number: UInt8) -> Value {
    Value(.enumeration(LanguageTypes.find("RedirectionStream").number, Int32(number)))
  }

  static var parseError: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "ParseError") {
      newCall(
        "(System.Management.Automation.Language.IScriptExtent extent, string errorId, string message)"
      ) { call in
        ParseErrorView(
          id: try call.argument(1, as: ShellString.self), message: try call.argument(2, as: ShellString.self),
          extent: call[0]
        ).value
      }
      property("string ErrorId {get;}") { (view: ParseErrorView) in view.id }
      property("System.Management.Automation.Language.IScriptExtent Extent {get;}") {
        (view: ParseErrorView) in view.extent
      }
      property("bool IncompleteInput {get;}") { (view: ParseErrorView) in view.isIncomplete }
      property("string Message {get;}") { (view: ParseErrorView) in view.message }
    }
  }
}

extension TypeEntry {
  static var parseException: TypeEntry {
    TypeEntry("System.Management.Automation.ParseException") {
      property("System.Management.Automation.Language.ParseError[] Errors {get;}") {
        (exception: ExceptionObject) in
        guard let fault = exception.fault as? ParseFault else { return Value.null }
        let errors = fault.errors.map { ParseErrorView($0, in: fault.source).value }
        return .array(ArrayObject(errors, type: TypeTable.array(of: LanguageTypes.parseError)))
      }
      plainConstructors
    }
  }
}

extension TokenView {
  /// The variable that a variable token names.
  fileprivate var path: VariablePath { VariablePath(table.variableName(of: token)) }
}
