import Runtime
import Syntax
import TypeLibrary

/// Who knows the argument of which parameter, by `command:parameter` in lower case.
extension KnownArguments {
  /// Commands of which only the listed parameters are completed.
  static let commands: Set<String> = Set(bodies.keys.map { String($0.prefix { $0 != ":" }) })

  static let bodies: [String: Body] = {
    var bodies: [String: Body] = [
      "get-command:module": { (known, results) in results.decide(known.modules()) },
      "get-command:excludemodule": { (known, results) in results.decide(known.modules()) },
      "save-help:module": { (known, results) in results.decide(known.modules()) },
      "update-help:module": { (known, results) in results.decide(known.modules()) },
      "get-command:name": { (known, results) in results.decide(known.commandNames()) },
      "get-command:parametertype": { (known, results) in results.decide(known.typeNames()) },
      "show-command:name": { (known, results) in results.decide(known.helpNames(withTopics: false)) },
      "get-help:name": { (known, results) in results.decide(known.helpNames(withTopics: true)) },
      "help:name": { (known, results) in results.decide(known.helpNames(withTopics: true)) },
      "invoke-expression:command": { (known, results) in
        results.items += CommandNames(known.context).complete()
      },
      "import-module:name": { (known, results) in known.importedModules(results) },
      "import-module:assembly": { (known, results) in results.decide(known.files(extensions: [".dll"])) },
      "remove-module:name": { (known, results) in
        results.decide(ModuleNameCompletion(known.context).complete(loadedOnly: true))
      },
      "get-module:name": { (known, results) in
        let loadedOnly = !known.isGiven("ListAvailable")
        results.decide(ModuleNameCompletion(known.context).complete(loadedOnly: loadedOnly))
      },
      "get-psdrive:name": { (known, results) in results.decide(known.drives()) },
      "remove-psdrive:name": { (known, results) in results.decide(known.drives()) },
      "get-alias:name": { (known, results) in results.decide(known.aliases()) },
      "get-alias:definition": { (known, results) in
        let kinds: CommandKindSet = [.cmdlet, .function, .externalScript]
        results.decide(CommandNames(known.context).complete(kinds: kinds) + known.files())
      },
      "set-location:path": { (known, results) in results.decide(known.files(containersOnly: true)) },
      "set-location:literalpath": { (known, results) in
        results.decide(known.files(isLiteral: true, containersOnly: true))
      },
      "push-location:path": { (known, results) in results.decide(known.files(containersOnly: true)) },
      "push-location:literalpath": { (known, results) in
        results.decide(known.files(isLiteral: true, containersOnly: true))
      },
      "new-item:itemtype": { (known, results) in known.itemTypes(results) },
      "new-object:typename": { (known, results) in results.decide(known.typeNames()) },
      "foreach-object:membername": { (known, results) in
        known.members(results, propertiesOnly: false)
      },
      "where-object:value": { (known, results) in known.comparedValues(results) },
    ]
    for command in ["move-item", "copy-item"] {
      bodies["\(command):path"] = { (known, results) in known.completePath(results) }
      bodies["\(command):literalpath"] = { (known, results) in known.completePath(results) }
      bodies["\(command):destination"] = { (known, results) in results.decide(known.files(isLiteral: true)) }
    }
    for command in ["get-psdrive", "remove-psdrive", "new-psdrive", "get-psprovider"] {
      bodies["\(command):psprovider"] = { (known, results) in results.decide(known.providers()) }
    }
    for command in ["clear-variable", "get-variable", "remove-variable", "set-variable"] {
      bodies["\(command):name"] = { (known, results) in results.decide(known.variables()) }
    }
    for command in ["debug-process", "get-process", "stop-process", "wait-process", "enter-pshostprocess"] {
      bodies["\(command):name"] = { (known, results) in results.decide(known.processNames()) }
      bodies["\(command):id"] = { (known, results) in results.decide(known.processIds()) }
    }
    for command in propertyCommands {
      bodies["\(command):property"] = { (known, results) in
        known.members(results, propertiesOnly: true)
      }
    }
    for parameter in ["excludeproperty", "expandproperty"] {
      bodies["select-object:\(parameter)"] = bodies["select-object:property"]
    }
    return bodies
  }()

  private static let propertyCommands = [
    "group-object", "measure-object", "sort-object", "where-object", "format-custom", "format-list",
    "format-table", "format-wide", "select-object",
  ]
}
