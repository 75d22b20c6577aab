import LineEditing
import Testing

/// Names of keys, and the tables that bind them.
@Suite struct KeyNameTests {
  @Test(arguments: [
    ("ctrl+X,CONTROL+e", "Ctrl+X,Ctrl+e"), ("Alt-.", "Alt+."), ("shift+rightarrow", "Shift+RightArrow"),
    ("Ctrl+Shift+c", "Ctrl+C"), ("Ctrl+Alt+?", "Ctrl+Alt+?"), (",", ","), ("Ctrl+,,a", "Ctrl+,,a"),
    ("spacebar", "Spacebar"), ("Shift+Ctrl+LeftArrow", "Shift+Ctrl+LeftArrow"), ("F24", "F24"), ("A", "A"),
    ("Alt++", "Alt++"), (" ", "Spacebar"),
  ])
  func chordsAreReadAndSpelled(text: String, name: String) throws {
    #expect(try KeyChord(text).name == name)
  }

  @Test(arguments: [
    ("Ctrl+Ctrl+a", "Duplicate or invalid modifier token 'Control' for key 'Ctrl+Ctrl+a'."),
    ("a,b,c", "Invalid sequence 'a,b,c'."), ("Ctrlx", "Invalid sequence 'Ctrlx'."),
    ("a,", "Invalid sequence 'a,'."),
    (
      "Ctrl+foo",
      "Unrecognized key 'foo'. Please use a character literal or a well-known key name from the System.ConsoleKey"
        + " enumeration."
    ),
  ])
  func wrongNamesAreToldWithTheirReason(text: String, message: String) {
    let fault = #expect(throws: KeyNameFault.self) { try KeyChord(text) }
    #expect(fault?.message == message)
  }

  @Test func functionsAreNamedOnce() {
    let names = FunctionTable.all.map { $0.name.lowercased() }
    #expect(Set(names).count == names.count)
    for function in FunctionTable.all {
      #expect(function.description.hasSuffix(".") && !function.description.contains("\n"), "\(function.name)")
    }
  }

  @Test(arguments: KeyBindings.Mode.allCases)
  func everyDefaultKeyHasAFunction(mode: KeyBindings.Mode) throws {
    for (chord, function) in KeyBindings.names(mode) {
      #expect(FunctionTable.function(named: function) != nil, "\(chord): \(function)")
      for part in chord.split(separator: " ") { _ = try KeyChord(String(part)) }
    }
  }

  @Test func unbindingFreesThePrefixToo() throws {
    var table = KeyBindings(.windows).insert
    let chord = try KeyChord("Ctrl+k,Ctrl+k")
    let function = try #require(FunctionTable.function(named: "undo"))
    table.bind(chord, to: function)
    guard case .prefix = table.match(Array(chord.strokes.prefix(1))) else {
      Issue.record("no prefix")
      return
    }
    table.unbind(chord)
    guard case .none = table.match(Array(chord.strokes.prefix(1))) else {
      Issue.record("the prefix stays")
      return
    }
  }
}
