import Testing

struct RestTests {
  private let partners = "/providers/Microsoft.ManagementPartner/partners"

  @Test func callsGoToTheProviderAndKeepItsDocument() throws {
    let session = try Session()
    session.run("login --tenant fabrikam.example")
    try expect(
      """
      $ az rest --url https://management.azure.com\(partners)?api-version=2018-02-01 --query properties.partnerName
      "Proseware Consulting"
      $ az rest -m put -u \(partners)/12345 --url-parameters api-version=2018-02-01
      ! ERROR: Conflict({"error":{"code":"Conflict","message":"This user or service principal is already linked with a \
      Partner ID."}})
      [1]
      $ az rest -m patch -u \(partners)/12345?api-version=2018-02-01 --body {} --query "[name,etag]" -o tsv
      12345
      4
      $ az rest -m delete -u \(partners)/12345?api-version=2018-02-01
      $ az rest -u /subscriptions/{subscriptionId}?api-version=2022-12-01 --query displayName -o tsv
      Fabrikam Production
      $ az rest -u https://graph.microsoft.com/v1.0/me
      ! ERROR: The sandbox has no 'graph.microsoft.com': its az calls 'management.azure.com' only, and nothing leaves \
      this machine.
      [1]
      $ az rest -u \(partners)?api-version=2018-02-01 --headers nothing
      ! ERROR: The command failed with an unexpected error. Here is the traceback:
      ! ERROR: not enough values to unpack (expected 2, got 1)
      ! To check existing issues, please visit: https://github.com/Azure/azure-cli/issues
      [1]
      """, in: session)
  }

  @Test func anAnswerGoesIntoAFileWhenAskedTo() throws {
    let session = try Session()
    session.run("login --tenant fabrikam.example")
    let outcome = session.run("rest -u \(partners)?api-version=2018-02-01 --output-file out.json")
    #expect(outcome.output.isEmpty)
    #expect(session.files["out.json"]?.isEmpty == false)
  }

  @Test func aFileStandsForItsText() throws {
    let session = try Session()
    session.files["query.txt"] = Array("keys(@)".utf8)
    #expect(session.run("version -o tsv --query @query.txt").output.hasPrefix("extensions\n"))
  }
}
