import Runtime

extension TypeEntry {
  static var informationRecord: TypeEntry {
    TypeEntry("System.Management.Automation.InformationRecord") {
      property("System.Object MessageData {get;}") { (record: InformationRecord) in record.message }
      property("System.Collections.Generic.List[string] Tags {get;}") { (record: InformationRecord) in
        Collected.list(record.tags.map { .string($0) }, of: .string)
      }
      instanceCall("string ToString()") { call in .string(try Conversion.text(call.target, call.engine)) }
    }
  }

  static var hostInformationMessage: TypeEntry {
    TypeEntry("System.Management.Automation.HostInformationMessage") {
      property("string Message {get;set;}") { (message: HostInformationMessage) in message.message }
      property("System.Nullable[bool] NoNewLine {get;set;}") { (message: HostInformationMessage) in
        !message.newLine
      }
      property("System.Nullable[System.ConsoleColor] ForegroundColor {get;set;}") {
        (_: HostInformationMessage) in Value.null
      }
      property("System.Nullable[System.ConsoleColor] BackgroundColor {get;set;}") {
        (_: HostInformationMessage) in Value.null
      }
      instance("string ToString()") { (message: HostInformationMessage) in message.message }
    }
  }

  static var warningRecord: TypeEntry {
    TypeEntry("System.Management.Automation.WarningRecord") { messageMembers }
  }

  static var informationalRecord: TypeEntry {
    TypeEntry("System.Management.Automation.InformationalRecord") { messageMembers }
  }

  static var verboseRecord: TypeEntry {
    TypeEntry("System.Management.Automation.VerboseRecord") { messageMembers }
  }

  static var debugRecord: TypeEntry {
    TypeEntry("System.Management.Automation.DebugRecord") { messageMembers }
  }

  @MemberList private static var messageMembers: [MemberEntry] {
    property("string Message {get;set;}") { (record: MessageRecord) in record.message }
    instance("string ToString()") { (record: MessageRecord) in record.message }
  }
}

extension InformationRecord: BridgedObject {}
extension MessageRecord: BridgedObject {}
