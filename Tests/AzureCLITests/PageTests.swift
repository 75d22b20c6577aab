import Testing

/// The Azure CLI part of the documented page, in the tenant where the account is linked to another partner.
struct PageTests {
  @Test func aLinkIsMadeShownChangedAndTakenAway() throws {
    let session = try Session()
    try expect(
      """
      $ az extension add --name managementpartner
      $ az login --tenant fabrikam.example --query [].name
      ! WARNING: A web browser has been opened at https://login.microsoftonline.com/bbbbbbbb-0002-4000-8000-000000000002\
      /oauth2/v2.0/authorize. Please continue the login in the web browser. If no web browser is available or if the web \
      browser fails to open, use device code flow with `az login --use-device-code`.
      [
        "Fabrikam Production",
        "Fabrikam Legacy"
      ]
      $ az managementpartner delete --partner-id 7654321
      $ az managementpartner create --partner-id 12345
      {
        "createdTime": "2024-03-13T09:00:00Z",
        "etag": 5,
        "id": "/providers/microsoft.managementpartner/partners/12345",
        "name": "12345",
        "objectId": "a1111111-0002-4000-8000-0000000000a1",
        "partnerId": "12345",
        "partnerName": "Contoso Docs Example",
        "state": "Active",
        "tenantId": "bbbbbbbb-0002-4000-8000-000000000002",
        "type": "Microsoft.ManagementPartner/partners",
        "updatedTime": "2026-01-15T09:00:00Z",
        "version": 5
      }
      $ az managementpartner show --query partnerName
      "Contoso Docs Example"
      $ az managementpartner update --partner-id 4567890 --query [partnerName,version] -o tsv
      Litware Managed Services
      6
      $ az managementpartner delete --partner-id 4567890
      $ az managementpartner show
      ! ERROR: (NotFound) This user or service principal is not linked with a Partner ID.
      ! Code: NotFound
      ! Message: This user or service principal is not linked with a Partner ID.
      [3]
      """, in: session)
  }

  @Test func aSecondLinkIsRefusedAndAnUnknownPartnerToo() throws {
    let session = try Session()
    session.run("extension add -n managementpartner")
    session.run("login --tenant cccccccc-0003-4000-8000-000000000003")
    try expect(
      """
      $ az managementpartner create --partner-id 12345
      ! ERROR: (Conflict) This user or service principal is already linked with a Partner ID.
      ! Code: Conflict
      ! Message: This user or service principal is already linked with a Partner ID.
      [1]
      $ az managementpartner update --partner-id abc
      ! ERROR: (BadRequest) The Partner ID 'abc' is not valid.
      ! Code: BadRequest
      ! Message: The Partner ID 'abc' is not valid.
      [1]
      $ az managementpartner show -o tsv --query [partnerId,version]
      1234567
      1
      """, in: session)
  }
}
