import Runtime

extension TypeEntry {
  static var pathInfo: TypeEntry {
    TypeEntry("System.Management.Automation.PathInfo") {
      property("string Path {get;}") { (info: PathInfo) in info.place.display }
      property("string ProviderPath {get;}") { (info: PathInfo) in info.place.path }
      property("System.Management.Automation.PSDriveInfo Drive {get;}") { (info: PathInfo) in info.place.drive
      }
      property("System.Management.Automation.ProviderInfo Provider {get;}") { (info: PathInfo) in
        info.place.provider
      }
      instance("string ToString()") { (info: PathInfo) in info.place.display }
    }
  }

  static var pathInfoStack: TypeEntry {
    TypeEntry("System.Management.Automation.PathInfoStack") {
      property("string Name {get;}") { (stack: PathInfoStack) in stack.name }
      property("int Count {get;}") { (stack: PathInfoStack) in stack.locations.count }
      instanceCall("System.Management.Automation.PathInfo[] ToArray()") { call in
        .array(try call.target(as: PathInfoStack.self).locations.map { .object(PathInfo($0)) })
      }
    }
  }

  static var psDriveInfo: TypeEntry {
    TypeEntry("System.Management.Automation.PSDriveInfo") {
      property("string Name {get;}") { (drive: PSDriveInfo) in drive.name }
      property("string Root {get;}") { (drive: PSDriveInfo) in drive.root }
      property("string DisplayRoot {get;}") { (drive: PSDriveInfo) in nil as String? }
      property("string Description {get;set;}") { (drive: PSDriveInfo) in
        drive.description
      } set: { (drive, text) in
        drive.description = text
      }
      property("string CurrentLocation {get;set;}") { (drive: PSDriveInfo) in
        drive.currentLocation
      } set: { (drive, text) in
        drive.currentLocation = text
      }
      property("System.Management.Automation.ProviderInfo Provider {get;}") { (drive: PSDriveInfo) in
        drive.provider
      }
      property("bool VolumeSeparatedByColon {get;}") { (drive: PSDriveInfo) in drive.isSeparatedByColon }
      property("System.Nullable[long] MaximumSize {get;}") { (drive: PSDriveInfo) in nil as Int64? }
      property("pscredential Credential {get;}") { (drive: PSDriveInfo) in nil as String? }
      instance("string ToString()") { (drive: PSDriveInfo) in drive.name }
    }
  }

  static var providerInfo: TypeEntry {
    TypeEntry("System.Management.Automation.ProviderInfo") {
      property("string Name {get;}") { (provider: ProviderInfo) in provider.name }
      property("string ModuleName {get;}") { (provider: ProviderInfo) in "Microsoft.PowerShell.Core" }
      property("string Description {get;set;}") { (provider: ProviderInfo) in
        ""
      } set: { (_, _) in
      }
      property("string Home {get;set;}") { (provider: ProviderInfo) in
        provider.home
      } set: { (provider, home) in
        provider.home = home
      }
      property("System.Management.Automation.Provider.ProviderCapabilities Capabilities {get;}") {
        (provider: ProviderInfo) in
        Value(.enumeration(TypeInfo.providerCapabilities.number, provider.capabilities))
      }
      property("type ImplementingType {get;}") { (provider: ProviderInfo) in
        TypeTable.define(provider.implementingType, base: .object)
      }
      property("char ItemSeparator {get;}") { (provider: ProviderInfo) in Unit(0x2F) }
      property("char AltItemSeparator {get;}") { (provider: ProviderInfo) in Unit(0x5C) }
      property("bool VolumeSeparatedByColon {get;}") { (provider: ProviderInfo) in !provider.isFileSystem }
      MemberEntry.accessors(
        isStatic: false,
        "System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] Drives {get;}",
        { target, engine in
          let provider = try ProviderInfo.unwrap(target)
          let own = engine.global.top.pointee.extra?.drives.filter { $0.provider === provider } ?? []
          return .array(own.map { .object($0) })
        })
      instance("string ToString()") { (provider: ProviderInfo) in provider.fullName }
    }
  }

  static var commonStat: TypeEntry {
    TypeEntry("System.Management.Automation.Platform+Unix+CommonStat") {
      property("long Inode {get;}") { (stat: UnixStatObject) in Int64(bitPattern: stat.status.inode) }
      property("int Mode {get;}") { (stat: UnixStatObject) in Int32(stat.status.mode & 0o7777) }
      property("int UserId {get;}") { (stat: UnixStatObject) in Int32(bitPattern: stat.status.owner) }
      property("int GroupId {get;}") { (stat: UnixStatObject) in Int32(bitPattern: stat.status.group) }
      property("int HardlinkCount {get;}") { (stat: UnixStatObject) in Int32(stat.status.links) }
      property("long Size {get;}") { (stat: UnixStatObject) in stat.status.size }
      property("datetime AccessTime {get;}") { (stat: UnixStatObject) in stat.status.accessed.toLocal() }
      property("datetime ModifiedTime {get;}") { (stat: UnixStatObject) in stat.status.modified.toLocal() }
      property("datetime StatusChangeTime {get;}") { (stat: UnixStatObject) in stat.status.changed.toLocal() }
      property("bool IsSetUid {get;}") { (stat: UnixStatObject) in stat.status.mode & 0o4000 != 0 }
      property("bool IsSetGid {get;}") { (stat: UnixStatObject) in stat.status.mode & 0o2000 != 0 }
      property("bool IsSticky {get;}") { (stat: UnixStatObject) in stat.status.mode & 0o1000 != 0 }
      instance("string GetModeString()") { (stat: UnixStatObject) in stat.status.modeText }
      instance("string GetUserName()") { (stat: UnixStatObject) in stat.status.ownerName }
      instance("string GetGroupName()") { (stat: UnixStatObject) in stat.status.groupName }
    }
  }
}
