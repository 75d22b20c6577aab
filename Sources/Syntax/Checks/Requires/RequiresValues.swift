/// What the `#requires` comments ask for, while they are read.
struct RequiresReader {
  /// Something wrong with a parameter or with its argument.
  struct Fault {
    let id: ErrorID
    var isOfParameter = false
    var arguments: [String] = []
  }

  var requirements = ScriptRequirements()
  /// Whether the comment being read names a snap-in: a version is then that of the snap-in.
  var namesSnapin = false
  var snapin: String?
  var snapinVersion: String?
  private var shell: String?

  /// Takes the argument of a parameter; what is wrong with them.
  mutating func take(_ parameter: RequiresParameter, _ value: RequiresValue, text: String) -> [Fault] {
    switch parameter {
    case .elevation: []
    case .shell: takeText(parameter, value, \.shell)
    case .snapin: takeSnapin(value)
    case .edition: takeEditions(value)
    case .version: takeVersion(value, text)
    case .assembly: value.items.flatMap { takeAssembly($0) }
    case .modules: takeModules(value)
    }
  }

  private func bound(_ parameter: RequiresParameter) -> Fault {
    Fault(id: .parameterAlreadyBound, isOfParameter: true, arguments: ["", parameter.rawValue])
  }

  private mutating func takeText(
    _ parameter: RequiresParameter, _ value: RequiresValue, _ path: WritableKeyPath<RequiresReader, String?>
  ) -> [Fault] {
    if self[keyPath: path] != nil { return [bound(parameter)] }
    guard case .text(let text) = value else {
      return [Fault(id: .requiresInvalidStringArgument, arguments: [parameter.rawValue])]
    }
    self[keyPath: path] = text
    return []
  }

  private mutating func takeSnapin(_ value: RequiresValue) -> [Fault] {
    guard case .text(let text) = value else {
      return [Fault(id: .requiresInvalidStringArgument, arguments: [RequiresParameter.snapin.rawValue])]
    }
    if snapin != nil { return [bound(.snapin)] }
    let isValid = !text.isEmpty && text.utf8.allSatisfy { RequiresReader.snapinCharacters.contains($0) }
    guard isValid else { return [Fault(id: .invalidPSSnapInName)] }
    snapin = text
    return []
  }

  private static let snapinCharacters = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.".utf8)

  private mutating func takeEditions(_ value: RequiresValue) -> [Fault] {
    if !requirements.editions.isEmpty { return [bound(.edition)] }
    return value.items.flatMap { takeEdition($0) }
  }

  private mutating func takeEdition(_ value: RequiresValue) -> [Fault] {
    let arguments = [RequiresParameter.edition.rawValue]
    guard case .text(let edition) = value else {
      return [Fault(id: .requiresInvalidStringArgument, arguments: arguments)]
    }
    var faults: [Fault] = []
    let lower = edition.lowercased()
    if lower != "core", lower != "desktop" {
      faults.append(Fault(id: .requiresPSEditionInvalid, arguments: arguments))
    }
    if requirements.editions.contains(where: { $0.lowercased() == lower }) {
      faults.append(Fault(id: .requiresPSEditionValueIsAlreadySpecified, arguments: arguments))
    } else {
      requirements.editions.append(edition)
    }
    return faults
  }

  private mutating func takeVersion(_ value: RequiresValue, _ written: String) -> [Fault] {
    var text = written
    if case .text(let given) = value { text = given }
    guard let version = versionText(text.contains(".") ? text : text + ".0") else {
      return [Fault(id: .requiresVersionInvalid)]
    }
    if namesSnapin {
      if snapinVersion != nil { return [bound(.version)] }
      snapinVersion = version
      return []
    }
    if let earlier = requirements.version, earlier != version { return [bound(.version)] }
    requirements.version = version
    return []
  }

  private mutating func takeAssembly(_ value: RequiresValue) -> [Fault] {
    guard case .text(let name) = value else {
      return [Fault(id: .requiresInvalidStringArgument, arguments: [RequiresParameter.assembly.rawValue])]
    }
    if !requirements.assemblies.contains(name) { requirements.assemblies.append(name) }
    return []
  }

  private mutating func takeModules(_ value: RequiresValue) -> [Fault] {
    for item in value.items {
      guard let module = ScriptRequirements.Module(item) else { return [Fault(id: .requiresModuleInvalid)] }
      requirements.modules.append(module)
    }
    return []
  }
}
