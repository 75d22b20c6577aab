import Runtime

/// All types that have bodies, by name in lower case; an entry is made when its type's members are first asked for.
enum TypeEntries {
  private typealias Maker = @Sendable () -> TypeEntry

  private static let makers = table(everything)
  /// The nodes of the syntax tree are kept apart: few scripts ask for them, and their names are read off our own classes.
  private static let nodeMakers = table(NodeEntries.all)

  /// The bodies of a type; exceptions that the tables list have at least their constructors.
  static func entry(_ name: String) -> TypeEntry? {
    if let maker = maker(name) { return maker() }
    return name.hasSuffix("exception") ? .plainException(name) : nil
  }

  /// Whether the library itself lists the type.
  static func isOwn(_ name: String) -> Bool { maker(name) != nil }

  /// Names of all entries as .NET spells them.
  static var names: [String] { (everything + NodeEntries.all).map(\.name) }

  private static func maker(_ name: String) -> Maker? {
    makers[name] ?? (name.hasPrefix(nodePrefix) ? nodeMakers[name] : nil)
  }

  private static let nodePrefix = LanguageTypes.namespace.lowercased()

  private static func table(_ entries: [(name: String, maker: Maker)]) -> [String: Maker] {
    Dictionary(entries.map { ($0.name.lowercased(), $0.maker) }) { $1 }
  }

  private static var everything: [(name: String, maker: @Sendable () -> TypeEntry)] {
    all + CollectionEntries.all + FileEntries.all + ValueEntries.all + XmlEntries.all + LanguageEntries.all
      + HostEntries.all
  }

  private static var all: [(name: String, maker: @Sendable () -> TypeEntry)] {
    [
      ("System.Object", { .object }),
      ("System.Type", { .type }),
      ("System.Reflection.PropertyInfo", { .propertyInfo }),
      ("System.Reflection.MethodInfo", { .methodInfo }),
      ("System.Reflection.ConstructorInfo", { .constructorInfo }),
      ("System.Reflection.ParameterInfo", { .parameterInfo }),
      ("System.Enum", { .enumeration }),
      ("System.Exception", { .exception }),
      ("System.ArgumentException", { .argumentException }),
      ("System.ArgumentNullException", { .argumentNullException }),
      ("System.ArgumentOutOfRangeException", { .argumentOutOfRangeException }),
      ("System.Management.Automation.ErrorRecord", { .errorRecord }),
      ("System.Management.Automation.ErrorCategoryInfo", { .errorCategoryInfo }),
      ("System.Management.Automation.ErrorDetails", { .errorDetails }),
      ("System.Console", { .console }),
      ("System.Management.Automation.PSStyle", { .style }),
      ("System.Management.Automation.PSStyle+FormattingData", { .styleFormatting }),
      ("System.Management.Automation.PSStyle+ProgressConfiguration", { .styleProgress }),
      ("System.Management.Automation.PSStyle+FileInfoFormatting", { .styleFileInfo }),
      (
        "System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary",
        { .styleExtensions }
      ),
      ("System.Management.Automation.PSStyle+ForegroundColor", { .styleForeground }),
      ("System.Management.Automation.PSStyle+BackgroundColor", { .styleBackground }),
      ("System.Diagnostics.Stopwatch", { .stopwatch }),
      ("System.Diagnostics.Process", { .process }),
      ("System.Diagnostics.ProcessStartInfo", { .processStartInfo }),
      ("System.Management.Automation.NativeCommandExitException", { .nativeExit }),
      ("System.TimeSpan", { .timeSpan }),
      ("System.Text.StringBuilder", { .stringBuilder }),
      ("System.Math", { .math }),
      ("System.Version", { .version }),
      ("System.Environment", { .environment }),
      ("System.Random", { .random }),
      ("System.Tuple", { .tuple }),
      ("System.Tuple`1", { .tupleItems("System.Tuple`1", 1) }),
      ("System.Tuple`2", { .tupleItems("System.Tuple`2", 2) }),
      ("System.Tuple`3", { .tupleItems("System.Tuple`3", 3) }),
      ("System.Tuple`4", { .tupleItems("System.Tuple`4", 4) }),
      ("System.ValueTuple`2", { .tupleItems("System.ValueTuple`2", 2) }),
      ("System.IO.Path", { .path }),
      ("System.IO.FileInfo", { .fileInfo }),
      ("System.IO.DirectoryInfo", { .directoryInfo }),
      ("System.Management.Automation.PathInfo", { .pathInfo }),
      ("System.Management.Automation.PathInfoStack", { .pathInfoStack }),
      ("System.Management.Automation.PSDriveInfo", { .psDriveInfo }),
      ("System.Management.Automation.ProviderInfo", { .providerInfo }),
      ("System.Management.Automation.Platform+Unix+CommonStat", { .commonStat }),
      ("System.Globalization.CultureInfo", { .cultureInfo }),
      ("System.Globalization.TextInfo", { .textInfo }),
      ("System.Globalization.DateTimeFormatInfo", { .dateTimeFormatInfo }),
      ("System.Management.Automation.PSObject", { .psObject }),
      ("System.Management.Automation.PSMemberInfoIntegratingCollection`1", { .memberCollection }),
      ("System.Security.SecureString", { .secureString }),
      ("System.Management.Automation.PSCredential", { .credential }),
      ("System.Net.NetworkCredential", { .networkCredential }),
      ("System.Management.Automation.PSSerializer", { .serializer }),
      ("System.Management.Automation.PSNoteProperty", { .psNoteProperty }),
      ("System.Management.Automation.PSPropertyInfo", { .psPropertyInfo }),
      ("System.Management.Automation.PSMethod", { .psMethod }),
      ("System.Collections.IEnumerator", { .enumerator }),
      ("System.Management.Automation.ScriptBlock", { .scriptBlock }),
      ("System.Management.Automation.PSReference", { .psReference }),
      ("System.Management.Automation.Language.NullString", { .nullString }),
      ("System.Management.Automation.PSVariable", { .psVariable }),
      ("System.Management.Automation.InvocationInfo", { .invocationInfo }),
      ("System.Management.Automation.SteppablePipeline", { .steppablePipeline }),
      ("System.Management.Automation.EngineIntrinsics", { .engineIntrinsics }),
      ("System.Management.Automation.SessionState", { .sessionState }),
      ("System.Management.Automation.PathIntrinsics", { .pathIntrinsics }),
      ("System.Management.Automation.PSVariableIntrinsics", { .psVariableIntrinsics }),
      ("System.Management.Automation.CommandInvocationIntrinsics", { .commandIntrinsics }),
      ("System.Management.Automation.Cmdlet", { .cmdlet }),
      ("System.Management.Automation.PSCmdlet", { .psCmdlet }),
      ("System.Management.Automation.PSModuleInfo", { .moduleInfo }),
      ("System.Management.Automation.InformationRecord", { .informationRecord }),
      ("System.Management.Automation.HostInformationMessage", { .hostInformationMessage }),
      ("System.Management.Automation.InformationalRecord", { .informationalRecord }),
      ("System.Management.Automation.WarningRecord", { .warningRecord }),
      ("System.Management.Automation.VerboseRecord", { .verboseRecord }),
      ("System.Management.Automation.DebugRecord", { .debugRecord }),
      ("System.Management.Automation.CommandInfo", { .commandInfo }),
      ("System.Management.Automation.FunctionInfo", { .functionInfo }),
      ("System.Management.Automation.FilterInfo", { .filterInfo }),
      ("System.Management.Automation.AliasInfo", { .aliasInfo }),
      ("System.Management.Automation.CmdletInfo", { .cmdletInfo }),
      ("System.Management.Automation.ExternalScriptInfo", { .externalScriptInfo }),
      ("System.Management.Automation.ApplicationInfo", { .applicationInfo }),
      ("System.Management.Automation.ParameterMetadata", { .parameterMetadata }),
      ("System.Management.Automation.CommandParameterInfo", { .commandParameterInfo }),
      ("System.Management.Automation.CommandParameterSetInfo", { .commandParameterSetInfo }),
      ("System.DateTime", { .dateTime }),
      ("System.StringComparer", { .stringComparer }),
      ("System.Convert", { .convert }),
      ("System.Guid", { .guid }),
      ("System.Char", { .char }),
      ("System.Boolean", { .boolean }),
      (
        "System.SByte",
        { .integer("System.SByte", "sbyte", IntegerKind(type: .sbyte, bits: 8, isSigned: true)) }
      ),
      (
        "System.Byte", { .integer("System.Byte", "byte", IntegerKind(type: .byte, bits: 8, isSigned: false)) }
      ),
      (
        "System.Int16",
        { .integer("System.Int16", "short", IntegerKind(type: .int16, bits: 16, isSigned: true)) }
      ),
      (
        "System.UInt16",
        { .integer("System.UInt16", "ushort", IntegerKind(type: .uint16, bits: 16, isSigned: false)) }
      ),
      (
        "System.Int32",
        { .integer("System.Int32", "int", IntegerKind(type: .int32, bits: 32, isSigned: true)) }
      ),
      (
        "System.UInt32",
        { .integer("System.UInt32", "uint", IntegerKind(type: .uint32, bits: 32, isSigned: false)) }
      ),
      (
        "System.Int64",
        { .integer("System.Int64", "long", IntegerKind(type: .int64, bits: 64, isSigned: true)) }
      ),
      (
        "System.UInt64",
        { .integer("System.UInt64", "ulong", IntegerKind(type: .uint64, bits: 64, isSigned: false)) }
      ),
      ("System.Double", { .double }),
      ("System.Single", { .single }),
      ("System.Decimal", { .decimal }),
      ("System.String", { .string }),
      ("System.Array", { .array }),
      ("System.Collections.ArrayList", { .arrayList }),
      ("System.Collections.Generic.List`1", { .list }),
      ("System.Collections.ObjectModel.Collection`1", { .collection }),
      ("System.Collections.ObjectModel.ReadOnlyCollection`1", { .readOnlyCollection }),
      ("System.Collections.Hashtable", { .hashtable }),
      (
        "System.Collections.Hashtable+KeyCollection",
        { .tableSide("System.Collections.Hashtable+KeyCollection") }
      ),
      (
        "System.Collections.Hashtable+ValueCollection",
        { .tableSide("System.Collections.Hashtable+ValueCollection") }
      ),
      (
        "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection",
        { .tableSide("System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection") }
      ),
      (
        "System.Collections.Generic.Dictionary`2+KeyCollection",
        { .tableSide("System.Collections.Generic.Dictionary`2+KeyCollection") }
      ),
      (
        "System.Collections.Generic.Dictionary`2+ValueCollection",
        { .tableSide("System.Collections.Generic.Dictionary`2+ValueCollection") }
      ),
      ("System.Collections.Generic.Dictionary`2", { .dictionary }),
      ("System.Collections.Specialized.OrderedDictionary", { .orderedDictionary }),
      ("System.Collections.DictionaryEntry", { .dictionaryEntry }),
      ("System.Collections.Generic.KeyValuePair`2", { .keyValuePair }),
      ("System.Collections.Generic.Queue`1", { .genericQueue }),
      ("System.Collections.Queue", { .plainQueue }),
      ("System.Collections.Generic.Stack`1", { .genericStack }),
      ("System.Collections.Stack", { .plainStack }),
      ("System.Collections.Generic.HashSet`1", { .hashSet }),
      ("System.Text.RegularExpressions.Regex", { .regex }),
      ("System.Text.RegularExpressions.Match", { .match }),
      ("System.Text.RegularExpressions.Group", { .group }),
      ("System.Text.RegularExpressions.Capture", { .capture }),
      ("System.Text.RegularExpressions.GroupCollection", { .groupCollection }),
      ("System.Text.RegularExpressions.MatchCollection", { .matchCollection }),
      ("System.Text.RegularExpressions.CaptureCollection", { .captureCollection }),
    ]
  }
}
