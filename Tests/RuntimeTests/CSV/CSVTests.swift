import EngineSupport
import Runtime
import Testing

/// What the reference makes of odd rows; from the recorded cases.
struct CSVTests {
  /// The rows of texts read one after another, columns as `name=[value]`.
  private func rows(_ texts: [String], header: [String]? = nil) throws -> [String] {
    var reader = CSVReader(header: header.map { $0.map { ShellString.from($0) } })
    var rows: [String] = []
    for text in texts {
      try reader.read(.from(text)) { () throws(ShellError) in
        rows.append("warning")
      } write: { (value) throws(ShellError) in
        guard case .object(let object as PSCustomObject) = value.payload else { return }
        let columns = zip(object.properties.shape.names, object.properties.values).map { name, value in
          if case .string(let text) = value.payload {
            "\(String(name))=[\(String(text))]"
          } else {
            "\(String(name))=null"
          }
        }
        rows.append(columns.joined(separator: " "))
      }
    }
    return rows
  }

  @Test(arguments: [
    ("a,b\n1\n", "a=[1] b=null"), ("a,b\n1,2,3", "a=[1] b=[2]"), ("a,b,c\n,,", "a=[] b=[] c=null"),
    (" a , b \n 1 , 2 ", "a =[1 ] b =[2 ]"), ("a,b\n\"l1\nl2\",x", "a=[l1\nl2] b=[x]"),
    ("a\n\"1\"\"2\"", "a=[1\"2]"),
    ("a,b\nx\"y\"z,w", "a=[x\"y\"z] b=[w]"), ("a,b\n\"x\" y ,w", "a=[x y ] b=[w]"),
    ("a,b\n\"x,1", "a=[x,1] b=null"),
    ("#TYPE T\na\n1", "a=[1]"), ("a,\n1,2", "a=[1]"), ("a,b\r\n1,2\r\n", "a=[1] b=[2]"),
  ])
  func oddRows(text: String, row: String) throws { #expect(try rows([text]) == [row]) }

  @Test func columnsWithoutName() throws {
    #expect(try rows(["a,,c", "1,2,3", "4,5,6"]) == ["warning", "a=[1] H1=[2] c=[3]", "a=[4] H1=[5] c=[6]"])
  }

  @Test func columnsOfOneName() {
    #expect(throws: ShellError.self) { try rows(["a,A", "1,2"]) }
  }

  @Test func blanksOnly() throws { #expect(try rows([" "]) == []) }

  private func written(_ rows: [[(String, Value)]], _ options: CSVWriterOptions) throws -> String {
    var writer = CSVWriter(options, SparseProperties(), QuietEngine.make())
    var text = TextBuilder()
    for (index, row) in rows.enumerated() {
      var bag = PropertyBag()
      for (name, value) in row { bag.set(.from(name), value) }
      let value = Value.object(PSCustomObject(bag))
      if index == 0 {
        try writer.decideColumns(by: value)
        writer.appendHeader(to: &text)
      }
      text.append(unit: 0x0A)
      try writer.append(value, to: &text)
    }
    return String(text.finish())
  }

  @Test func quotes() throws {
    let row: [(String, Value)] = [
      ("a b", .string("x,y")), ("c", .string("say \"hi\"")), ("n", .null), ("i", .int(1)),
    ]
    #expect(try written([row], .init()) == "\"a b\",\"c\",\"n\",\"i\"\n\"x,y\",\"say \"\"hi\"\"\",,\"1\"")
    #expect(try written([row], .init(quotes: .asNeeded)) == "a b,c,n,i\n\"x,y\",\"say \"\"hi\"\"\",,1")
    #expect(try written([row], .init(quotes: .never)) == "a b,c,n,i\nx,y,say \"hi\",,1")
    #expect(
      try written([row], .init(quotedColumns: [.from("C")])) == "a b,\"c\",n,i\nx,y,\"say \"\"hi\"\"\",,1")
  }

  @Test("The first object decides the columns")
  func columns() throws {
    let rows: [[(String, Value)]] = [[("a", .int(1)), ("b", .int(2))], [("B", .int(3)), ("c", .int(4))]]
    #expect(try written(rows, .init()) == "\"a\",\"b\"\n\"1\",\"2\"\n,\"3\"")
  }
}
