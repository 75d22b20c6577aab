package import Formatting
package import Runtime

/// What a shell is made of; the assembly fills it, the host runs it.
package struct ShellDefinition: Sendable {
  /// Commands, module by module; asked for when a command is first looked for.
  package let modules: @Sendable () -> [CommandModule]
  /// Views of the modules, beside PowerShell's own.
  package let views: [View]
  /// Last touches on a new engine: services, drives, the world; throws `StartFault` when there is no such world.
  package let prepare: @Sendable (Engine, SessionPurpose) throws(StartFault) -> any SessionWorld

  package init(
    modules: @escaping @Sendable () -> [CommandModule], views: [View],
    prepare: @escaping @Sendable (Engine, SessionPurpose) throws(StartFault) -> any SessionWorld
  ) {
    (self.modules, self.views, self.prepare) = (modules, views, prepare)
  }
}
