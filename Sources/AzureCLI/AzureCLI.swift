package import PartnerDomain

/// `az` as a program inside the shell: words in, bytes out, an exit status.
package struct AzureCLI {
  private let services: Services

  package init(_ services: Services) { self.services = services }

  /// Runs one command line; `arguments` are the words after `az`.
  ///
  /// The status is az's: 0, 1 for a failure, 2 for a wrong command line, 3 where something was not found.
  package func run(arguments: [String], in host: any CommandHost) -> Int32 {
    var run = CommandRun(services: services, host: host)
    return run.run(arguments)
  }
}

extension AzureCLI {
  /// The domain's ports that commands ask.
  package struct Services {
    package let directory: any Directory
    package let resources: any ResourceManager
    package let partners: any PartnerService
    package let store: any ContextStore
    package let time: any TimeSource

    package init(
      directory: any Directory, resources: any ResourceManager, partners: any PartnerService,
      store: any ContextStore, time: any TimeSource
    ) {
      (self.directory, self.resources, self.partners) = (directory, resources, partners)
      (self.store, self.time) = (store, time)
    }
  }
}
