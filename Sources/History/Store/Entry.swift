/// What was entered, and where.
package struct Entry: Equatable, Sendable {
  package var text: String
  /// Milliseconds since 1970 began.
  package var time: Int
  package var surroundings: Surroundings

  /// Where a session stands when something is entered.
  package struct Surroundings: Equatable, Sendable {
    package var directory: String
    /// "sandbox", the address of an emulator, "live".
    package var world: String
    /// The id of the tenant that commands go to; empty if nobody is signed in.
    package var tenant: String

    package init(directory: String = "", world: String = "", tenant: String = "") {
      (self.directory, self.world, self.tenant) = (directory, world, tenant)
    }
  }

  package init(_ text: String, time: Int, in surroundings: Surroundings = Surroundings()) {
    (self.text, self.time, self.surroundings) = (text, time, surroundings)
  }
}

/// How an entry ended.
package struct EntryOutcome: Equatable, Sendable {
  package let succeeded: Bool
  package let milliseconds: Int

  package init(succeeded: Bool, milliseconds: Int) {
    (self.succeeded, self.milliseconds) = (succeeded, milliseconds)
  }
}

/// An entry as the file holds it.
package struct StoredEntry: Equatable, Sendable {
  package let id: Int
  package let session: Int
  package let entry: Entry
  /// Nil where the session ended before the entry did, and for what was imported.
  package let outcome: EntryOutcome?
}
