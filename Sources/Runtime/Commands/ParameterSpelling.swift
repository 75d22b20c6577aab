/// Names of parameters that are spelled otherwise than the property with a capital in front.
enum ParameterSpelling {
  static func name(of property: String) -> String {
    let name = property.prefix(1).uppercased() + property.dropFirst()
    return odd[name] ?? name
  }

  private static let odd: [String: String] = [
    "Passthru": "PassThru", "PsEdition": "PSEdition", "PsDrive": "PSDrive", "PsProvider": "PSProvider",
    "PsSession": "PSSession", "Eq": "EQ", "Ceq": "CEQ", "Ne": "NE", "Cne": "CNE", "Gt": "GT", "Cgt": "CGT",
    "Lt": "LT", "Clt": "CLT", "Ge": "GE", "Cge": "CGE", "Le": "LE", "Cle": "CLE",
  ]
}
