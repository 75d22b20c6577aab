import History
import Runtime

extension SecretMask {
  /// The mask of a session: parameters of its commands that take a SecureString are secret, whatever their names.
  static func ofCommands(of engine: Engine) -> SecretMask {
    SecretMask { command, parameter in
      let name = ShellString.from(command)
      // A name that stands for no command, or a parameter that fits several, has no type to tell of.
      let info = try? CommandResolver.find(Symbols.intern(name), name, from: engine.global.top)
      let found = try? info?.parameterTable(engine)?.parameter(named: .from(parameter))
      return found.map { isSecret($0.type) } ?? false
    }
  }

  private static func isSecret(_ type: TypeInfo) -> Bool {
    (type.elementType ?? type).name == "System.Security.SecureString"
  }
}
