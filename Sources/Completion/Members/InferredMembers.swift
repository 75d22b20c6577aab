import Runtime
import Syntax
import TypeLibrary

/// Members that values of inferred types have.
struct InferredMembers {
  enum Filter { case all, properties, writable }

  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// The members that a pattern fits, properties first, each once.
  func items(
    of types: [InferredType], matching word: String, _ filter: Filter = .all, isStatic: Bool = false,
    excluding names: Set<String> = [], addsParenthesis: Bool = true, onlyMakeable: Bool = false
  ) -> [CompletionItem] {
    let pattern = TextPattern(word)
    var seen: Set<String> = []
    var found: [Member] = []
    var hasElements = false
    for type in types where seen.insert(type.name.lowercased()).inserted {
      if onlyMakeable, !isMakeable(type) { continue }
      found += members(of: type, isStatic: isStatic, filter)
      hasElements = hasElements || type.type.map { InferredMembers.isEnumerable($0) } ?? false
    }
    var known: Set<String> = []
    let wanted = found.filter { member in
      pattern.matches(member.name) && !names.contains(member.name.lowercased())
    }
    let ordered = wanted.filter { !$0.isMethod } + wanted.filter(\.isMethod)
    let sorted =
      Ordering.culturalIgnoringCase(ordered.filter { !$0.isMethod }, context.engine) { $0.name }
      + Ordering.culturalIgnoringCase(
        ordered.filter(\.isMethod) + (hasElements ? IntrinsicMembers.matching(pattern) : []), context.engine
      ) { $0.name }
    return sorted.filter { known.insert("\($0.isMethod) \($0.name.lowercased())").inserted }.map {
      $0.item(addsParenthesis: addsParenthesis)
    }
  }

  /// A member as a result.
  struct Member {
    let name: String
    let isMethod: Bool
    let tip: String

    func item(addsParenthesis: Bool) -> CompletionItem {
      let text =
        isMethod && addsParenthesis ? name + "(" : Quoting.isOddName(name) ? "'\(name)'" : name
      return CompletionItem(text, list: name, isMethod ? .method : .property, tip: tip)
    }
  }

  private func isMakeable(_ type: InferredType) -> Bool {
    if let definition = type.definition {
      let constructors = definition.members.compactMap { $0 as? FunctionMemberAst }.filter(\.isConstructor)
      return constructors.isEmpty || constructors.contains { $0.parameters.isEmpty }
    }
    guard let type = type.type, type.kind != .interface else { return true }
    return Constructors.of(type).contains { $0.parameters.isEmpty }
  }

  private func members(of type: InferredType, isStatic: Bool, _ filter: Filter) -> [Member] {
    var members = type.members.map { Member(name: $0.name, isMethod: false, tip: $0.tip) }
    if let definition = type.definition {
      members += self.members(of: definition, isStatic: isStatic, filter)
    } else if let known = type.type {
      members += self.members(of: known, isStatic: isStatic, filter)
    }
    return members
  }

  private func members(of type: TypeInfo, isStatic: Bool, _ filter: Filter) -> [Member] {
    // A type whose type data cannot be read has the members of its own.
    let listing =
      isStatic
      ? MemberListing(statics: type, context.engine)
      : (try? MemberListing(instancesOf: type, context.engine))
        ?? MemberListing(statics: type, context.engine)
    var members = listing.members.filter { !IntrinsicMembers.isSpecial($0) }
    if !isStatic { members += ExplicitMembers.methods(of: type).map { ListedMember($0, .method) } }
    if type.kind == .array, !isStatic, let element = type.elementType,
      let more = try? MemberListing(instancesOf: element, context.engine)
    {
      members += more.members
    }
    return members.compactMap { member in
      guard member.kind != .event, member.kind != .memberSet else { return nil }
      let isMethod = IntrinsicMembers.isMethod(member.kind)
      if filter != .all, isMethod { return nil }
      if filter == .writable, !String(member.definition).contains("set;") { return nil }
      return Member(
        name: String(member.name), isMethod: isMethod, tip: IntrinsicMembers.tip(String(member.definition)))
    }
  }

  private func members(of definition: TypeDefinitionAst, isStatic: Bool, _ filter: Filter) -> [Member] {
    var members: [Member] = []
    var hasConstructor = false
    let isWithin = context.last.ancestor(TypeDefinitionAst.self) === definition
    let name = context.string(definition.name)
    for member in definition.members {
      if let property = member as? PropertyMemberAst {
        let isEnum = definition.typeAttributes == .enum
        guard isEnum ? isStatic : property.propertyAttributes.contains(.static) == isStatic,
          isWithin || !property.propertyAttributes.contains(.hidden)
        else { continue }
        members.append(
          Member(
            name: context.string(property.name), isMethod: false,
            tip: ClassTips.of(property, in: name, context)))
      } else if let method = member as? FunctionMemberAst {
        hasConstructor = hasConstructor || method.isConstructor
        let fits = method.isConstructor ? isStatic : method.methodAttributes.contains(.static) == isStatic
        guard fits, filter == .all, isWithin || !method.methodAttributes.contains(.hidden) else { continue }
        members.append(
          Member(
            name: method.isConstructor ? "new" : context.string(method.name), isMethod: true,
            tip: ClassTips.of(method, in: name, context)))
      }
    }
    for base in definition.baseTypes {
      members += self.members(of: Inference(context).type(named: base.typeName), isStatic: isStatic, filter)
    }
    if isStatic, !hasConstructor, filter == .all {
      members.append(Member(name: "new", isMethod: true, tip: "\(name) new()"))
    }
    let base: TypeInfo = definition.typeAttributes == .enum ? .enumeration : .object
    return members + self.members(of: base, isStatic: isStatic, filter)
  }

  /// Whether `.Where()` and `.ForEach()` go through the elements of values of a type.
  static func isEnumerable(_ type: TypeInfo) -> Bool {
    if type === TypeInfo.string || type.isSubtype(of: .dictionary) { return false }
    if type.name.hasPrefix("System.Xml.Xml") { return false }
    return type.kind == .array || type.isSubtype(of: .enumerable)
  }
}

/// Signatures of members of a text's classes.
enum ClassTips {
  static func of(_ property: PropertyMemberAst, in owner: String, _ context: CompletionContext) -> String {
    let type = property.propertyType.map { context.source.fullName(of: $0.typeName) } ?? "object"
    return "\(marks(property.propertyAttributes))[\(type)] $\(context.string(property.name))"
  }

  static func of(_ method: FunctionMemberAst, in owner: String, _ context: CompletionContext) -> String {
    let parameters = method.parameters.map { context.text(of: $0) }.joined(separator: ", ")
    let type = method.returnType.map { "[\(context.source.fullName(of: $0.typeName))] " } ?? ""
    return
      "\(marks(method.methodAttributes))\(method.isConstructor ? "" : type)\(context.string(method.name))(\(parameters))"
  }

  private static func marks(_ marks: MemberAttributes) -> String {
    (marks.contains(.hidden) ? "hidden " : "") + (marks.contains(.static) ? "static " : "")
  }
}
