import Runtime

extension MatchInfo {
  /// The match as an object (Microsoft.PowerShell.Commands.MatchInfo).
  var value: Value {
    .object(
      RecordObject(
        MatchInfo.type, of: self,
        [
          "IgnoreCase": .bool(ignoresCase), "LineNumber": Value(.number(UInt64(number), .uint64)),
          "Line": .string(line), "Filename": .string(fileName),
          "Path": .string(path ?? MatchInfo.inputStream),
          "Pattern": .string(pattern), "Context": context.map { $0.value } ?? .null,
          "Matches": .array(
            ArrayObject(matches.map { .object(MatchObject($0)) }, type: TypeTable.array(of: .match))),
        ]))
  }

  /// What stands behind an object of the type.
  static func of(_ value: Value) -> MatchInfo? {
    guard case .object(let object) = value.base.payload else { return nil }
    return (object as? RecordObject)?.source as? MatchInfo
  }

  private static let type: TypeInfo = {
    let type =
      TypeTable.find("Microsoft.PowerShell.Commands.MatchInfo")
      ?? TypeTable.define("Microsoft.PowerShell.Commands.MatchInfo", base: .object)
    ObjectTexts.register(type) { (object, _, _) in
      ((object as? RecordObject)?.source as? MatchInfo)?.text(relativeTo: nil) ?? .empty
    }
    NativeMethods.add("ToString", to: type) { (match, arguments, engine) throws(ShellError) in
      let folder = try arguments.first.map { (value) throws(ShellError) in try Conversion.text(value, engine)
      }
      return .string(MatchInfo.of(match)?.text(relativeTo: folder) ?? .empty)
    }
    NativeMethods.add("ToEmphasizedString", to: type) { (match, arguments, engine) throws(ShellError) in
      let folder = try Conversion.text(arguments.first ?? .null, engine)
      return .string(MatchInfo.of(match)?.text(relativeTo: folder, emphasising: true) ?? .empty)
    }
    NativeMethods.add("RelativePath", to: type) { (match, arguments, engine) throws(ShellError) in
      let folder = try Conversion.text(arguments.first ?? .null, engine)
      return .string(MatchInfo.of(match)?.relativePath(to: folder) ?? .empty)
    }
    return type
  }()
}

extension MatchContext {
  fileprivate var value: Value {
    .object(
      RecordObject(
        MatchContext.type, of: (),
        [
          "PreContext": MatchContext.array(before), "PostContext": MatchContext.array(after),
          "DisplayPreContext": MatchContext.array(shownBefore),
          "DisplayPostContext": MatchContext.array(shownAfter),
        ]))
  }

  private static func array(_ lines: [ShellString]) -> Value {
    .array(ArrayObject(lines.map { .string($0) }, type: .stringArray))
  }

  private static let type = TypeTable.define("Microsoft.PowerShell.Commands.MatchInfoContext", base: .object)
}
