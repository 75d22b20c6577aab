import AzureCommands
import CoreCommands
import Formatting
package import Host
import Runtime
import TypeLibrary

/// The shell as it is delivered: every module, every view, the world of the session.
package enum Shell {
  package static var definition: ShellDefinition {
    TypeTable.catalog = ReadLineCatalog(over: LibraryCatalog())
    Ladder.seam = LibraryConversions()
    CommandTable.facts = CommandFactTable()
    return ShellDefinition(
      modules: {
        [CommandTable.engineModule] + CoreModules.all + AzureModules.all + HostModules.all
          + ReadLineModule.modules
      },
      views: AzureViews.all + ReadLineModule.views,
      prepare: { (engine, purpose) throws(StartFault) in
        CoreSession.install(in: engine)
        HostVariable.install(in: engine)
        return try Worlds.install(in: engine, for: purpose)
      })
  }
}
