/// What a command answers with and a query works on: JSON, with az's idea of numbers and of the order of members.
indirect enum Value: Sendable {
  case null
  case bool(Bool)
  case number(Number)
  case string(String)
  case array([Value])
  case object(Record)
}

/// Named values in order; names are unique.
struct Record: Sendable {
  struct Field: Sendable {
    let name: String
    var value: Value
  }

  private(set) var fields: [Field]
  /// Whether a query's `{…}` made it: its order is then kept where other records are sorted (`-o tsv`).
  let isSelected: Bool

  init(isSelected: Bool = false) { (fields, self.isSelected) = ([], isSelected) }

  /// The value of a name, nil where there is none; setting nil takes nothing away.
  subscript(name: String) -> Value? {
    get { fields.first { same($0.name, name) }?.value }
    set {
      guard let newValue else { return }
      if let index = fields.firstIndex(where: { same($0.name, name) }) {
        fields[index].value = newValue
      } else {
        fields.append(Field(name: name, value: newValue))
      }
    }
  }

  /// Ordered by the code points of the names.
  var sortedFields: [Field] { fields.sorted { precedes($0.name, $1.name) } }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int) { self = .number(.integer(value)) }
  init(arrayLiteral elements: Value...) { self = .array(elements) }
  init(dictionaryLiteral members: (String, Value)...) {
    var record = Record()
    for (name, value) in members { record[name] = value }
    self = .object(record)
  }
}

/// Whether two texts have the same code points; Swift's `==` also joins composed and decomposed letters.
func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

/// Whether a text comes first by code points, which is the order of the bytes of UTF-8.
func precedes(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
