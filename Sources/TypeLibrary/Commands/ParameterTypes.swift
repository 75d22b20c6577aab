import Runtime

extension TypeEntry {
  static var parameterMetadata: TypeEntry {
    TypeEntry("System.Management.Automation.ParameterMetadata") {
      property("string Name {get;set;}") { (content: ParameterContent) in content.info.name }
      property("type ParameterType {get;set;}") { (content: ParameterContent) in
        Value.type(content.info.shownType)
      }
      property("bool SwitchParameter {get;}") { (content: ParameterContent) in content.info.isSwitch }
      property("bool IsDynamic {get;set;}") { (content: ParameterContent) in content.info.isDynamic }
      property("System.Collections.ObjectModel.Collection[string] Aliases {get;}") {
        (content: ParameterContent) in
        Collected.collection(content.info.aliases.map { .string($0) }, of: .string)
      }
      property("System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}") {
        (content: ParameterContent) in content.attributes
      }
      property(
        "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata] ParameterSets {get;}"
      ) { (content: ParameterContent) in content.sets }
    }
  }

  static var commandParameterInfo: TypeEntry {
    TypeEntry("System.Management.Automation.CommandParameterInfo") {
      property("string Name {get;}") { (content: ParameterInSet) in content.info.name }
      property("type ParameterType {get;}") { (content: ParameterInSet) in Value.type(content.info.shownType)
      }
      property("bool IsMandatory {get;}") { (content: ParameterInSet) in content.entry.isMandatory }
      property("bool IsDynamic {get;}") { (content: ParameterInSet) in content.info.isDynamic }
      property("int Position {get;}") { (content: ParameterInSet) in
        Int32(content.entry.position ?? Int(Int32.min))
      }
      property("bool ValueFromPipeline {get;}") { (content: ParameterInSet) in
        content.entry.pipeline.contains(.byValue)
      }
      property("bool ValueFromPipelineByPropertyName {get;}") { (content: ParameterInSet) in
        content.entry.pipeline.contains(.byPropertyName)
      }
      property("bool ValueFromRemainingArguments {get;}") { (content: ParameterInSet) in
        content.entry.takesRemainingArguments
      }
      property("string HelpMessage {get;}") { (content: ParameterInSet) in
        content.entry.helpMessage ?? .empty
      }
      property("System.Collections.ObjectModel.ReadOnlyCollection[string] Aliases {get;}") {
        (content: ParameterInSet) in
        Collected.readOnly(content.info.aliases.map { .string($0) }, of: .string)
      }
    }
  }

  /// No table lists it.
  static var commandParameterSetInfo: TypeEntry {
    TypeEntry("System.Management.Automation.CommandParameterSetInfo") {
      property("string Name {get;}") { (content: ParameterSetContent) in content.set.name }
      property("bool IsDefault {get;}") { (content: ParameterSetContent) in content.set.isDefault }
      property(
        "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterInfo] Parameters {get;}"
      ) { (content: ParameterSetContent) in content.parameters }
      instanceCall("string ToString()") { call in .string(try Conversion.text(call.target, call.engine)) }
    }
  }
}
