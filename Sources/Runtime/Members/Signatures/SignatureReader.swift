/// Reads member definitions (`int IndexOf(string value, int startIndex)`) part by part.
struct SignatureReader {
  private let owner: TypeInfo
  private let names: SignatureTypes

  init(owner: TypeInfo) {
    self.owner = owner
    names = SignatureTypes(of: owner)
  }

  /// A method or constructor; nil for one that takes pointers, which no script can give.
  func method(_ definition: MemberDefinition) -> MethodSignature? {
    let text = Substring(definition.text)
    guard let open = text.firstOutsideBrackets("("), !text.contains("*") else { return nil }
    let head = text[..<open]
    let list = text[text.index(after: open)...].dropLast(text.hasSuffix(")") ? 1 : 0)
    var scope = names
    var generic: [TypeInfo] = []
    var name = Substring("new")
    var returns = owner
    if definition.kind == .method {
      let (type, rest) = head.splitAtLastSpace()
      name = rest
      if let bracket = rest.firstIndex(of: "[") {
        name = rest[..<bracket]
        generic = rest[rest.index(after: bracket)...].dropLast().split(separator: ",").map {
          let label = String($0.drop { $0 == " " })
          let parameter = TypeTable.genericParameter(label)
          scope.add(label, parameter)
          return parameter
        }
      }
      returns = scope.type(type)
    }
    let parameters = list.splitOutsideBrackets(",").map { parameter($0, scope) }
    return MethodSignature(
      text: definition.text, name: String(name), isStatic: definition.isStatic, returns: returns,
      parameters: parameters, genericParameters: generic, owner: owner, body: methodBody(definition.body))
  }

  /// `char Chars(int index) {get;}`: name, type and indexes of a property or field.
  func property(_ definition: MemberDefinition) -> PropertyMember {
    var text = Substring(definition.text)
    var isGettable = true
    var isSettable = definition.kind == .field
    var literal: Substring?
    if let brace = text.firstIndex(of: "{") {
      isGettable = text[brace...].contains("get")
      isSettable = text[brace...].contains("set")
      text = text[..<brace].dropLast()
    } else if let equals = text.firstRange(of: " = ") {
      literal = text[equals.upperBound...]
      isSettable = false
      text = text[..<equals.lowerBound]
    }
    var indexes: [ParameterSignature] = []
    if let open = text.firstOutsideBrackets("("), text.hasSuffix(")") {
      indexes = text[text.index(after: open)...].dropLast().splitOutsideBrackets(",").map {
        parameter($0, names)
      }
      text = text[..<open]
    }
    let (type, name) = text.splitAtLastSpace()
    return PropertyMember(
      definition, name: String(name), type: names.type(type), indexes: indexes, isGettable: isGettable,
      isSettable: isSettable, literal: literal.map { String($0) }, owner: owner)
  }

  private func parameter(_ text: Substring, _ names: SignatureTypes) -> ParameterSignature {
    var rest = text.drop { $0 == " " }
    var defaultText: String?
    if let equals = rest.firstRange(of: " = ") {
      defaultText = String(rest[equals.upperBound...])
      rest = rest[..<equals.lowerBound]
    } else if rest.hasSuffix(" =") {
      defaultText = ""
      rest = rest.dropLast(2)
    }
    let isReference = rest.removePrefix("[ref] ")
    let isParams = rest.removePrefix("Params ")
    var (type, name) = rest.splitAtLastSpace()
    if type.hasSuffix("&") { type = type.dropLast() }
    return ParameterSignature(
      name: String(name), type: names.type(type), isParams: isParams, isReference: isReference,
      defaultText: defaultText)
  }

  private func methodBody(_ body: MemberBody?) -> ((MethodArguments) throws(ShellError) -> Value)? {
    if case .method(let body)? = body { body } else { nil }
  }
}
