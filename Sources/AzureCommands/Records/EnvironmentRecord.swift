import Runtime

extension Value {
  /// The public cloud's addresses, under the name that a context has it by (pal-facts 4.4).
  static func record(ofEnvironment name: String) -> Value {
    .object(
      RecordObject(
        .environmentRecord, of: name,
        [
          "Name": .string(name), "EnableAdfsAuthentication": .false, "OnPremise": .false,
          "ActiveDirectoryServiceEndpointResourceId": .string("https://management.core.windows.net/"),
          "AdTenant": .string("Common"), "GalleryUrl": .string("https://gallery.azure.com/"),
          "ManagementPortalUrl": .string("https://portal.azure.com/"),
          "ServiceManagementUrl": .string("https://management.core.windows.net/"),
          "PublishSettingsFileUrl": .string("https://go.microsoft.com/fwlink/?LinkID=301775"),
          "ResourceManagerUrl": .string("https://management.azure.com/"),
          "SqlDatabaseDnsSuffix": .string(".database.windows.net"),
          "StorageEndpointSuffix": .string("core.windows.net"),
          "ActiveDirectoryAuthority": .string("https://login.microsoftonline.com/"),
          "GraphUrl": .string("https://graph.windows.net/"),
          "GraphEndpointResourceId": .string("https://graph.windows.net/"),
          "TrafficManagerDnsSuffix": .string("trafficmanager.net"),
          "AzureKeyVaultDnsSuffix": .string("vault.azure.net"),
          "AzureKeyVaultServiceEndpointResourceId": .string("https://vault.azure.net"),
        ]))
  }
}

/// The clouds that Az knows by name.
enum CloudNames {
  static let all = ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"]

  /// The name as Az spells it, nil for one that it does not know.
  static func spelled(_ name: String) -> String? {
    all.first { $0.lowercased() == name.lowercased() }
  }
}
