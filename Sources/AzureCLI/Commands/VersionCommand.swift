extension Command {
  static let version = [
    Command(
      "version",
      "Show the versions of Azure CLI modules and extensions in JSON format by default or format configured by --output",
      takesSubscription: true
    ) { invocation in
      var extensions = Record()
      for package in try invocation.shelf.all { extensions[package.name] = .string(package.version) }
      return [
        "extensions": .object(extensions), "azure-cli": .string(VersionTexts.core),
        "azure-cli-core": .string(VersionTexts.core), "azure-cli-telemetry": .string(VersionTexts.telemetry),
      ]
    }
  ]
}
