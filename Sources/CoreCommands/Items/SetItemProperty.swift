package import Runtime

/// Sets a property of files.
package struct SetItemProperty: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .set, "ItemProperty", aliases: ["sp"], synopsis: "Creates or changes the value of a property of an item.",
    effect: .changes, defaultSet: "propertyValuePathSet",
    examples: [
      Example(
        "What would be done", "Set-ItemProperty /etc/hostname IsReadOnly $true -WhatIf",
        prints:
          "What if: Performing the operation \"Set Property File\" on target \"Item: /etc/hostname Property: IsReadOnly Value: True\"."
      )
    ])

  @Parameter(
    "Paths of the items.",
    sets: [
      .set("propertyPSObjectPathSet", position: 0, mandatory: true, pipeline: .byPropertyName),
      .set("propertyValuePathSet", position: 0, mandatory: true, pipeline: .byPropertyName),
    ])
  var path: [String] = []
  @Parameter(
    "Paths taken as they are.", aliases: PathSets.literalAliases,
    sets: [
      .set("propertyPSObjectLiteralPathSet", mandatory: true, pipeline: .byPropertyName),
      .set("propertyValueLiteralPathSet", mandatory: true, pipeline: .byPropertyName),
    ])
  var literalPath: [String] = []
  @Parameter(
    "The name of the property.", aliases: ["PSProperty"],
    sets: [
      .set("propertyValuePathSet", position: 1, mandatory: true, pipeline: .byPropertyName),
      .set("propertyValueLiteralPathSet", position: 1, mandatory: true, pipeline: .byPropertyName),
    ])
  var name: String = ""
  @Parameter(
    "Its new value.",
    sets: [
      .set("propertyValuePathSet", position: 2, mandatory: true, pipeline: .byPropertyName),
      .set("propertyValueLiteralPathSet", position: 2, mandatory: true, pipeline: .byPropertyName),
    ], validation: [AllowEmptyAttribute(.null)])
  var value: Value = .null
  @Parameter(
    "An object whose properties are set.",
    sets: [
      .set("propertyPSObjectPathSet", mandatory: true, pipeline: [.byValue, .byPropertyName]),
      .set("propertyPSObjectLiteralPathSet", mandatory: true, pipeline: [.byValue, .byPropertyName]),
    ])
  var inputObject: Value = .null
  @Parameter("Write the property.") var passThru = false
  @Parameter("Hidden items too.") var force = false
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    let properties = try wanted(call)
    let writes = passThru
    try call.forEachItem(path, literal: literalPath, query) { item in
      try ItemProperties.check(item)
      let file = try item.provider.implementation.item(at: item.path, call.place)
      let kind = try PathResolver(call.place).isContainer(item) ? "Directory" : "File"
      for (name, value) in properties {
        let shown = String(try call.text(of: value))
        let target = "Item: \(item.path) Property: \(name) Value: \(shown)"
        guard try call.shouldProcess("Set Property \(kind)", target: target) else { continue }
        guard try Members.propertyIfPresent(.from(name), of: file, call.engine) != nil else {
          let shown = "\(TypeOf.value(value).displayName) \(name)=\(String(try call.text(of: value)))"
          throw ItemPropertyFault.notSet(shown).error(target: .string(shown))
        }
        try Members.set(file, .string(name), value, call.context.caller, call.engine)
        guard writes else { continue }
        let made = PSCustomObject(PropertyBag())
        made.properties.set(.from(name), value)
        try call.write(ItemProperties.annotated(made, item))
      }
    }
  }

  private func wanted(_ call: borrowing Invocation) throws -> [(String, Value)] {
    guard inputObject.isNull else {
      return try VisibleProperties.names(of: inputObject, call.engine).map { name in
        (String(name), try Members.propertyIfPresent(name, of: inputObject, call.engine) ?? .null)
      }
    }
    return [(name, value)]
  }
}
