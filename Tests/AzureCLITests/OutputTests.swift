import PartnerDomain
import Testing

@testable import AzureCLI

struct OutputTests {
  private func value(_ json: String) throws -> Value { Value(try JSON(parsing: json)) }

  @Test func jsonSortsMembersAndKeepsLetters() throws {
    let value = try value(#"{"b":[1.50,1e20,{}],"a":"é\u0007/","B":[],"c":{"d":null}}"#)
    #expect(
      value.indentedJSON == """
        {
          "B": [],
          "a": "é\\u0007/",
          "b": [
            1.5,
            1e+20,
            {}
          ],
          "c": {
            "d": null
          }
        }

        """)
  }

  @Test func coloursAreThoseOfAz() throws {
    let reset = "\u{1B}[39;49;00m"
    let end = "\u{1B}[37m\(reset)\n"
    #expect(
      try value(#"{"a":[true,"x"]}"#).colouredJSON
        == "{\(end)\u{1B}[37m  \(reset)\u{1B}[94m\"a\"\(reset):\u{1B}[37m \(reset)[\(end)"
        + "\u{1B}[37m    \(reset)\u{1B}[34mtrue\(reset),\(end)\u{1B}[37m    \(reset)\u{1B}[33m\"x\"\(reset)\(end)"
        + "\u{1B}[37m  \(reset)]\(end)}\(end)")
  }

  @Test func tablesLeaveOutWhatHasNoPlaceInACell() throws {
    let value = try value(
      #"[{"b":true,"id":"x","a":1.0,"c":[1],"n":null},{"long name":"two\nlines","b":"x"}]"#)
    #expect(
      value.table(sortingColumns: true) == """
        A    B     Long name
        ---  ----  -----------
        1.0  True
             x     two
                   lines

        """)
    #expect(try self.value("[]").table(sortingColumns: true) == "\n")
    #expect(
      try self.value(#"["a",[1,null]]"#).table(sortingColumns: false) == """
        Result    Column1    Column2
        --------  ---------  ---------
        a
                  1

        """)
  }

  @Test func tabsKeepTheOrderThatAQueryChose() throws {
    let rows = try value(#"[{"b":true,"a":[1,2],"c":{"d":1},"n":null},true,"x\ty",[1,"z"]]"#)
    #expect(rows.tabSeparated == "2\tTrue\t\tNone\ntrue\nx\ty\n1\tz\n")
    #expect(try Query("[0].{b:b,a:n}").search(rows).tabSeparated == "True\tNone\n")
  }

  /// A text and how YAML shows it as an item.
  @Test(arguments: [
    ("plain", "plain"), ("12345", "'12345'"), ("1.5", "'1.5'"), ("1e5", "1e5"), ("true", "'true'"),
    ("No", "'No'"),
    ("~", "'~'"), ("", "''"), ("2018-02-11T22:18:03.2858169Z", "'2018-02-11T22:18:03.2858169Z'"),
    ("2020-01-31", "'2020-01-31'"), ("1:30", "'1:30'"), ("a: b", "'a: b'"), ("a #b", "'a #b'"),
    ("it's", "it's"),
    ("- x", "'- x'"), ("-x", "-x"), ("'q'", "'''q'''"), (" lead", "' lead'"), ("é 😀", "é 😀"),
    ("\u{7}", "\"\\a\""),
    ("two\nlines", "'two\n\n  lines'"), ("tab\there", "\"tab\\there\""),
    ("N/A(tenant level account)", "N/A(tenant level account)"),
    (
      "a text that is longer than eighty columns is broken at the first blank behind them, as here",
      "a text that is longer than eighty columns is broken at the first blank behind them,\n  as here"
    ),
  ])
  func yaml(_ text: String, _ shown: String) {
    #expect(Value.array([.string(text)]).yaml == "- \(shown)\n")
  }

  @Test func yamlNests() throws {
    let value = try value(#"{"b":[{"x":1,"a":[[1,2],[]]},null],"a":{"k":{}},"c":1e20}"#)
    #expect(
      value.yaml == """
        a:
          k: {}
        b:
        - a:
          - - 1
            - 2
          - []
          x: 1
        - null
        c: 1.0e+20

        """)
    #expect(Value.string("x").yaml == "x\n...\n")
  }
}
