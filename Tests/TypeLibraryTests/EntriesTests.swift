import Runtime
import Testing

@testable import TypeLibrary

/// The tables and the bodies agree.
@Suite struct EntriesTests {
  @Test func everyBodyHasItsDefinition() {
    var strangers: [String] = []
    for name in TypeEntries.names {
      guard let facts = TypeFacts.members(name.lowercased()), let entry = TypeEntries.entry(name.lowercased())
      else {
        continue
      }
      let known = Set(facts.map { ($0.code.isUppercase && $0.code != "N" ? "static " : "") + $0.text })
      for member in entry.members {
        let key = (member.isStatic && member.kind != .constructor ? "static " : "") + member.text
        if !known.contains(key) { strangers.append("\(name): \(key)") }
      }
    }
    #expect(strangers == [])
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
