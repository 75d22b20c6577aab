import Glibc
import Runtime
import Syntax

/// The four scripts that a session may start with, and `$PROFILE`, which names them.
struct Profiles {
  private let engine: Engine
  /// Names and paths in the order in which they run.
  private let paths: [(name: String, path: String)]

  /// The host's name stands in the file of its own.
  private static let ownFile = "Microsoft.PowerShell_profile.ps1"

  init(_ engine: Engine) {
    self.engine = engine
    func variable(_ name: String) -> String? {
      engine.environment[.from(name)].map { String($0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let users = (variable("XDG_CONFIG_HOME") ?? (variable("HOME") ?? "/") + "/.config") + "/palsh"
    let everybody = Self.everybodysFolder
    paths = [
      ("AllUsersAllHosts", "\(everybody)/profile.ps1"),
      ("AllUsersCurrentHost", "\(everybody)/\(Self.ownFile)"),
      ("CurrentUserAllHosts", "\(users)/profile.ps1"), ("CurrentUserCurrentHost", "\(users)/\(Self.ownFile)"),
    ]
    setVariable()
  }

  private static let everybodysFolder = "/etc/palsh"

  /// Runs those that are there; an error in one is shown, and the session goes on.
  func run() {
    for (_, path) in paths {
      guard let bytes = FileBytes.read(path) else { continue }
      do throws(ShellError) {
        _ = try ScriptRun.run(SourceText(utf8: FileText.withoutMark(bytes), fileName: path), engine)
      } catch {
        if let record = error.record { engine.showUncaught(record) }
      }
    }
  }

  /// `$PROFILE` is the path of the last, with all four as its properties; made when it is first read.
  private func setVariable() {
    let variable = Variable(.from("PROFILE"), .null)
    variable.computesOnce = true
    variable.computed = { [paths] _ in
      let box = BoxedValue(.string(paths.last?.path ?? ""))
      var members = PropertyBag()
      for (name, path) in paths { members.set(.from(name), .string(path)) }
      box.ensureExtra().members = members
      return Value(.boxed(box))
    }
    engine.global.top.slotForAssignment(Symbols.intern("PROFILE")).pointee = Value(.cell(variable))
  }
}
