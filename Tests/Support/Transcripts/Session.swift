/// Something that answers to what a user types.
package protocol Session {
  /// Gives the inputs one after the other to a session that has just started; the lines that each printed, errors in
  /// their place. Fewer answers than inputs mean that the session ended. Throws what kept it from running.
  func answers(to inputs: [[String]]) throws -> [[String]]
}
