import Database
import PartnerDomain

extension Row {
  func id<ID: GUIDIdentifier>(_ column: Int32, _ type: ID.Type = ID.self) throws -> ID {
    guard let id = ID(try text(column)) else { throw damage(column, "an id") }
    return id
  }

  func moment(_ column: Int32) throws -> Moment { Moment(ticks: Int64(try integer(column))) }

  func word<Word: RawRepresentable<String>>(_ column: Int32, _ type: Word.Type = Word.self) throws -> Word {
    guard let word = Word(rawValue: try text(column)) else { throw damage(column, "a known word") }
    return word
  }
}
