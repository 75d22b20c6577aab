import Runtime

/// Takes back what was said of a type.
struct RemoveTypeData: Cmdlet {
  static let declaration = CmdletDeclaration(
    .remove, "TypeData", synopsis: "Deletes extended types from the current session.", effect: .changes,
    defaultSet: "RemoveTypeDataSet",
    examples: [
      Example(
        "A type that nobody knows", "Remove-TypeData Nothing -ErrorAction Ignore; 'gone'", prints: "gone")
    ])

  @Parameter(
    "Files of type data.", sets: [.set("RemoveFileSet", mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var path: [String] = []
  @Parameter(
    "An object of type data.", sets: [.set("RemoveTypeDataSet", mandatory: true, pipeline: .byValue)])
  var typeData: Value?
  @Parameter(
    "The type's name.",
    sets: [.set("RemoveTypeSet", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName])],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var typeName: Value?

  func process(in call: borrowing Invocation) throws {
    if call.isBound("Path") { throw TypeDataGap.files }
    let name =
      try typeData.map { try TypeDataRecord.of($0).name }
      ?? TypeDataRecord.typeName(typeName ?? .null, call.engine)
    guard TypeDataNames.contains(name) || !TypeData.members(of: name).isEmpty else {
      return try call.writeError(TypeDataFault.unknown(name))
    }
    guard
      try call.shouldProcess("Remove TypeData", target: "Name of the type that will be removed: \(name)")
    else { return }
    TypeData.remove(nil, from: name)
    TypeData.setDisplay(TypeDisplay(), of: name)
    TypeDataNames.forget(name)
  }
}
