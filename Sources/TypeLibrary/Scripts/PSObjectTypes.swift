import Runtime

extension TypeEntry {
  static var psObject: TypeEntry {
    TypeEntry("System.Management.Automation.PSObject") {
      newCall("()") { _ in .object(PSCustomObject()) }
      newCall("(System.Object obj)") { call in call[0].wrapped }
      staticCall("psobject AsPSObject(System.Object obj)") { call in call[0].wrapped }
      property(
        "System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSPropertyInfo] Properties {get;}"
      ) { (view: ObjectView) in MemberCollection(view.target, .properties) }
      property(
        "System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMemberInfo] Members {get;}"
      ) { (view: ObjectView) in MemberCollection(view.target, .members) }
      property(
        "System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMethodInfo] Methods {get;}"
      ) { (view: ObjectView) in MemberCollection(view.target, .methods) }
      property("System.Collections.ObjectModel.Collection[string] TypeNames {get;}") { (view: ObjectView) in
        Value.object(TypeNames.list(of: view.target))
      }
      property("System.Object BaseObject {get;}") { (view: ObjectView) in view.target.base }
      property("System.Object ImmediateBaseObject {get;}") { (view: ObjectView) in view.target.base }
      instance("psobject Copy()") { (view: ObjectView) in
        guard case .object(let object) = view.target.payload, let custom = object as? PSCustomObject else {
          return view.target.wrapped
        }
        return Value.object(PSCustomObject(custom.properties))
      }
      instanceCall("string ToString()") { call in
        .string(try Conversion.text(call.target(as: ObjectView.self).target, call.engine))
      }
    }
  }

  static var memberCollection: TypeEntry {
    TypeEntry("System.Management.Automation.PSMemberInfoIntegratingCollection`1") {
      indexed("T Item(string name) {get;}") { call in
        try call.target(as: MemberCollection.self).member(NetText.of(call[0], call.engine), call.engine)
          ?? .null
      }
      instanceCall("void Add(T member)") { call in
        try call.target(as: MemberCollection.self).add(call[0])
        return .nothing
      }
      instanceCall("void Add(T member, bool preValidated)") { call in
        try call.target(as: MemberCollection.self).add(call[0])
        return .nothing
      }
      instanceCall("void Remove(string name)") { call in
        ExtendedMembers.remove(
          try call.argument(0, as: ShellString.self), from: try call.target(as: MemberCollection.self).target)
        return .nothing
      }
      instanceCall("System.Management.Automation.ReadOnlyPSMemberInfoCollection[T] Match(string name)") {
        call in
        let pattern = WildcardPattern(try call.argument(0, as: ShellString.self))
        var found: [Value] = []
        for name in try call.target(as: MemberCollection.self).names where try pattern.matches(name) {
          if let member = try call.target(as: MemberCollection.self).member(name, call.engine) {
            found.append(member)
          }
        }
        return .array(found)
      }
      instanceCall("System.Collections.Generic.IEnumerator[T] GetEnumerator()") { call in
        .object(ArrayEnumerator(ArrayObject(try call.target(as: MemberCollection.self).all(call.engine))))
      }
    }
  }

  static var psNoteProperty: TypeEntry {
    TypeEntry("System.Management.Automation.PSNoteProperty") {
      newCall("(string name, System.Object value)") { call in
        PropertyView(free: try call.argument(0, as: ShellString.self), call[1], .noteProperty).value
      }
      propertyMembers
    }
  }

  static var psPropertyInfo: TypeEntry {
    TypeEntry("System.Management.Automation.PSPropertyInfo") { propertyMembers }
  }

  @MemberList private static var propertyMembers: [MemberEntry] {
    property("string Name {get;}") { (view: PropertyView) in view.name }
    accessor("System.Object Value {get;set;}")
    property("string TypeNameOfValue {get;}") { (view: PropertyView) in view.typeName }
    property("bool IsGettable {get;}") { (_: PropertyView) in true }
    property("bool IsSettable {get;}") { (view: PropertyView) in view.isSettable }
    property("bool IsInstance {get;}") { (view: PropertyView) in view.isInstance }
    property("System.Management.Automation.PSMemberTypes MemberType {get;}") { (view: PropertyView) in
      view.memberType
    }
  }

  private static func accessor(_ text: String) -> MemberEntry {
    .accessors(
      isStatic: false, text, { target, engine in try PropertyView.unwrap(target).read(engine) },
      set: { target, value, engine in try PropertyView.unwrap(target).write(value, engine) })
  }

  static var psMethod: TypeEntry {
    TypeEntry("System.Management.Automation.PSMethod") {
      property("string Name {get;}") { (method: MethodObject) in method.name }
      property("System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}") {
        (method: MethodObject) in
        method.definitions
      }
      property("bool IsInstance {get;}") { (_: MethodObject) in false }
      property("string TypeNameOfValue {get;}") { (_: MethodObject) in "System.Management.Automation.PSMethod"
      }
      instanceCall("System.Object Invoke(Params System.Object[] arguments)") { call in
        guard case .array(let values) = call[0].payload else {
          return try call.target(as: MethodObject.self).invoke([.null], call.scope, call.engine)
        }
        return try call.target(as: MethodObject.self).invoke(values.elements, call.scope, call.engine)
      }
    }
  }

  /// What stands for a null where a string is asked for.
  static var nullString: TypeEntry {
    TypeEntry("System.Management.Automation.Language.NullString") {
      staticProperty("System.Management.Automation.Language.NullString Value {get;}") {
        NullStringObject.shared.value
      }
    }
  }

  static var psReference: TypeEntry {
    TypeEntry("System.Management.Automation.PSReference") {
      newCall("(System.Object value)") { call in .object(ReferenceObject(call[0])) }
      property("System.Object Value {get;set;}") { (reference: ReferenceObject) in
        reference.value
      } set: { (reference, value) in
        try reference.set(value)
      }
    }
  }

  static var psVariable: TypeEntry {
    TypeEntry("System.Management.Automation.PSVariable") {
      property("string Name {get;}") { (variable: Variable) in variable.name }
      MemberEntry.accessors(
        isStatic: false, "System.Object Value {get;set;}",
        { target, engine in try Variable.unwrap(target).read(engine) },
        set: { target, value, engine in try Variable.unwrap(target).assign(value, engine) })
      property("System.Management.Automation.ScopedItemOptions Options {get;set;}") { (variable: Variable) in
        variable.options.value
      } set: {
        $0.options = Variable.Options($1)
      }
      property("System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}") {
        (_: Variable) in Collected.enumeration("SessionStateEntryVisibility", 0)
      }
      property("psmoduleinfo Module {get;}") { (_: Variable) in Value.null }
      property("string ModuleName {get;}") { (_: Variable) in "" }
      newCall("(string name)") { call in
        .object(Variable(try call.argument(0, as: ShellString.self), .null))
      }
      newCall("(string name, System.Object value)") { call in
        .object(Variable(try call.argument(0, as: ShellString.self), call[1]))
      }
      newCall("(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)") {
        call in
        let name = try call.argument(0, as: ShellString.self)
        return .object(Variable(name, call[1], options: Variable.Options(call[2])))
      }
      property("string Description {get;set;}") { (variable: Variable) in
        variable.description
      } set: {
        $0.description = $1
      }
    }
  }
}

/// The one value of `[NullString]`.
private final class NullStringObject: Content {
  nonisolated(unsafe) static let shared = NullStringObject()

  private init() { super.init(type: .nullString) }

  override func text(_ engine: Engine) -> ShellString { .empty }
}
