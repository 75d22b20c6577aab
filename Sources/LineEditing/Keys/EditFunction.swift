/// A function that a key can be bound to, by the name that PSReadLine gave it.
package struct EditFunction: Sendable {
  /// Where it stands in lists, in PSReadLine's order.
  package enum Group: String, CaseIterable, Sendable {
    case basic = "Basic"
    case cursorMovement = "CursorMovement"
    case history = "History"
    case completion = "Completion"
    case prediction = "Prediction"
    case miscellaneous = "Miscellaneous"
    case selection = "Selection"
    case search = "Search"
    case custom = "Custom"

    /// The heading over its functions.
    package var heading: String {
      switch self {
      case .basic: "Basic editing functions"
      case .cursorMovement: "Cursor movement functions"
      case .history: "History functions"
      case .completion: "Completion functions"
      case .prediction: "Prediction functions"
      case .miscellaneous: "Miscellaneous functions"
      case .selection: "Selection functions"
      case .search: "Search functions"
      case .custom: "User defined functions"
      }
    }
  }

  package typealias Body = @Sendable (inout EditState, EditCall) -> EditEffect

  package enum Action: Sendable {
    /// Works on the entry alone.
    case edit(Body)
    case task(EditorTask)
    /// Carried out by the program, which keeps handlers of users by number.
    case handler(Int)
  }

  /// What its name cannot say about it.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// It works with the character that is typed next.
    package static let wantsCharacter = Traits(rawValue: 1)
    /// Vi's `.` does it again.
    package static let repeatable = Traits(rawValue: 2)
    /// It has no public method in PSReadLine, so only the default keys reach it.
    package static let unnamed = Traits(rawValue: 4)
  }

  package let name: String
  package let group: Group
  package let description: String
  package let action: Action
  private let traits: Traits

  package init(
    _ name: String, _ group: Group, _ description: String, _ traits: Traits = [], _ action: Action
  ) {
    (self.name, self.group, self.description) = (name, group, description)
    (self.traits, self.action) = (traits, action)
  }

  package var wantsCharacter: Bool { traits.contains(.wantsCharacter) }
  package var isBindable: Bool { !traits.contains(.unnamed) }
  var isRepeatable: Bool { traits.contains(.repeatable) }
  var isDigit: Bool { name == "DigitArgument" }

  func group(of call: EditCall) -> EditGroup {
    if name == "ExpandAbbreviation" { return .typing(" ") }
    guard name == "SelfInsert", let scalar = call.character?.unicodeScalars.first else { return .command }
    return .typing(scalar)
  }
}
