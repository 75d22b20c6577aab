import Runtime
import Testing

@testable import TypeLibrary

/// The tables and the bodies agree.
@Suite struct EntriesTests {
  /// Entries that types share may name a member that only some of them have, but never one that no type has.
  @Test func everyBodyHasItsDefinition() {
    var known: Set<Substring> = []
    var names: Set<String> = []
    for name in TypeFacts.names {
      for fact in TypeFacts.members(name) ?? [] {
        known.insert(shape(fact.text))
        names.insert(nameOf(fact.code, fact.text))
      }
    }
    // Of some types the tables know the name alone: their members are what the bodies bring.
    for name in TypeEntries.names where TypeFacts.members(name.lowercased())?.isEmpty == false {
      for member in TypeEntries.entry(name.lowercased())?.members ?? []
      where member.text != "int value__ {get;}" {
        if member.text.hasPrefix(MemberEntry.everyMark) {
          #expect(names.contains(String(member.text.dropFirst())), "\(name): \(member.text)")
          continue
        }
        let isKnown = known.contains(shape(member.text))
        #expect(isKnown, "\(name): \(member.text)")
      }
    }
  }

  /// A definition without the name of its last parameter, which differs between numbers.
  private func shape(_ text: String) -> Substring { text[..<(text.lastIndex(of: " ") ?? text.endIndex)] }

  private func nameOf(_ code: Character, _ text: String) -> String {
    MemberDefinition(code.lowercased() == "n" ? .constructor : .property, isStatic: false, text).name
  }

  @Test func noMemberHasTwoBodies() {
    for name in TypeEntries.names {
      let texts = (TypeEntries.entry(name.lowercased())?.members ?? []).map {
        "\($0.kind) \($0.isStatic) \($0.text)"
      }
      #expect(Set(texts).count == texts.count, "\(name)")
    }
  }

  @Test func everyDefinitionIsRead() {
    TypeTable.catalog = LibraryCatalog()
    for name in TypeFacts.names {
      guard let type = TypeTable.find(name) else {
        Issue.record("\(name) is not found")
        continue
      }
      for definition in type.members.definitions where definition.kind == .method {
        let read = type.members.methods(definition.key, isStatic: definition.isStatic)
        #expect(!read.isEmpty || definition.text.contains("*"), "\(name) \(definition.text)")
      }
    }
  }
}
