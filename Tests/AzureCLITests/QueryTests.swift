import AzureCLI
import PartnerDomain
import Testing

struct QueryTests {
  @Test func smoke() throws {
    let query = try Query("a[?b > `1`].b | [0]")
    #expect(try query.search(Value(JSON(parsing: #"{"a":[{"b":1},{"b":2}]}"#))).json == .number(2))
  }
}
