import Runtime
import Syntax

/// What a script's `#requires` lines ask for.
final class RequirementsView: Content, BridgedContent {
  let requirements: ScriptRequirements

  init(_ requirements: ScriptRequirements) {
    self.requirements = requirements
    super.init(type: LanguageTypes.find("ScriptRequirements"))
  }
}

/// A module that a script asks for.
final class ModuleRequirement: Content, BridgedContent {
  let module: ScriptRequirements.Module

  init(_ module: ScriptRequirements.Module) {
    self.module = module
    super.init(type: TypeTable.find("Microsoft.PowerShell.Commands.ModuleSpecification") ?? .object)
  }

  override func text(_ engine: Engine) -> ShellString {
    let parts: [(String, String?)] = [
      ("ModuleName", module.name), ("Guid", module.guid), ("ModuleVersion", module.version),
      ("MaximumVersion", module.maximumVersion), ("RequiredVersion", module.requiredVersion),
    ]
    let given = parts.compactMap { name, value in value.map { "\(name) = '\($0)'" } }
    return .from(given.count == 1 ? module.name : "@{ " + given.joined(separator: "; ") + " }")
  }
}

extension TypeEntry {
  static var scriptRequirements: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "ScriptRequirements") {
      property("bool IsElevationRequired {get;}") { (view: RequirementsView) in
        view.requirements.isElevationRequired
      }
      property("string RequiredApplicationId {get;}") { (_: RequirementsView) in Value.null }
      property("System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredAssemblies {get;}") {
        (view: RequirementsView) in texts(view.requirements.assemblies)
      }
      property("System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredPSEditions {get;}") {
        (view: RequirementsView) in texts(view.requirements.editions)
      }
      property(
        "System.Collections.ObjectModel.ReadOnlyCollection[Microsoft.PowerShell.Commands.ModuleSpecification] RequiredModules {get;}"
      ) { (view: RequirementsView) in
        LanguageTypes.collection(
          view.requirements.modules.map { ModuleRequirement($0).value },
          of: "Microsoft.PowerShell.Commands.ModuleSpecification")
      }
      MemberEntry.accessors(
        isStatic: false, "version RequiredPSVersion {get;}",
        { target, engine in try version(RequirementsView.unwrap(target).requirements.version, engine) })
    }
  }

  static var moduleSpecification: TypeEntry {
    TypeEntry("Microsoft.PowerShell.Commands.ModuleSpecification") {
      property("string Name {get;}") { (view: ModuleRequirement) in view.module.name }
      property("string MaximumVersion {get;}") { (view: ModuleRequirement) in view.module.maximumVersion }
      MemberEntry.accessors(
        isStatic: false, "version Version {get;}",
        { target, engine in try version(ModuleRequirement.unwrap(target).module.version, engine) })
      MemberEntry.accessors(
        isStatic: false, "version RequiredVersion {get;}",
        { target, engine in try version(ModuleRequirement.unwrap(target).module.requiredVersion, engine) })
      MemberEntry.accessors(
        isStatic: false, "System.Nullable[guid] Guid {get;}",
        { target, engine in
          guard let guid = try ModuleRequirement.unwrap(target).module.guid else { return .null }
          return try Conversion.cast(.string(guid), to: .guid, engine)
        })
    }
  }

  private static func texts(_ texts: [String]) -> Value {
    LanguageTypes.collection(texts.map { .string($0) }, of: "System.String")
  }

  private static func version(_ text: String?, _ engine: Engine) throws -> Value {
    guard let text, let type = TypeTable.find("System.Version") else { return .null }
    return try Conversion.cast(.string(text), to: type, engine)
  }
}
