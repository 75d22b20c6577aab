import Runtime

extension Value {
  /// A module as the gallery's commands write it.
  static func gallery(_ module: BuiltInModule) -> Value {
    .object(
      RecordObject(
        .galleryRecord, of: module,
        [
          "Name": .string(module.name), "Version": .string(module.version), "Type": .string("Module"),
          "Description": .string(module.description), "Author": .string("Microsoft Corporation"),
          "Repository": .string("PSGallery"),
        ]))
  }
}

extension TypeInfo {
  fileprivate static let galleryRecord = TypeTable.define(
    "Microsoft.PowerShell.Commands.PSRepositoryItemInfo", base: object)
}
