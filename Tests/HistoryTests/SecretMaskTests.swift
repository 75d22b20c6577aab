import History
import Testing

/// What is entered, and what is kept of it.
private let maskings: [(entered: String, kept: String)] = [
  // Parameters by their names, and by beginnings of names.
  ("Connect-It -User a -Password 'hunter2' -Force", "Connect-It -User a -Password '***' -Force"),
  ("Connect-It -ClientSecret:abc~1 -Tenant t", "Connect-It -ClientSecret:*** -Tenant t"),
  ("Connect-It -Passw hunter2", "Connect-It -Passw ***"),
  ("Invoke-It -AccessToken \"tok$en\"", "Invoke-It -AccessToken \"***\""),
  ("Invoke-It -Token ('a' + 'b')", "Invoke-It -Token ('***' + '***')"),
  (
    "Connect-AzAccount -ServicePrincipalKey k -ApplicationId id",
    "Connect-AzAccount -ServicePrincipalKey *** -ApplicationId id"
  ),
  // Known commands.
  (
    "ConvertTo-SecureString 'hunter2' -AsPlainText -Force", "ConvertTo-SecureString '***' -AsPlainText -Force"
  ),
  (
    "ConvertTo-SecureString -AsPlainText -Force -String hunter2",
    "ConvertTo-SecureString -AsPlainText -Force -String ***"
  ),
  ("'hunter2' | ConvertTo-SecureString -AsPlainText", "'***' | ConvertTo-SecureString -AsPlainText"),
  (
    "$c = [pscredential]::new('me', (ConvertTo-SecureString hunter2 -AsPlainText))",
    "$c = [pscredential]::new('me', (ConvertTo-SecureString *** -AsPlainText))"
  ),
  (
    "[Net.NetworkCredential]::new('me', 'hunter2').SecurePassword",
    "[Net.NetworkCredential]::new('me', '***').SecurePassword"
  ),
  ("New-Object Net.NetworkCredential('me', 'hunter2')", "New-Object Net.NetworkCredential('me', '***')"),
  ("Set-Secret -Name api -Secret 'abc'", "Set-Secret -Name api -Secret '***'"),
  (
    "az login --service-principal -u id -p hunter2 --tenant t",
    "az login --service-principal -u id -p *** --tenant t"
  ),
  ("az login --password=hunter2", "az login --password=***"),
  (
    "az keyvault secret set --vault-name v --name n --value hunter2",
    "az keyvault secret set --vault-name v --name n --value ***"
  ),
  ("echo hunter2 | docker login -u me --password-stdin", "echo *** | docker login -u me --password-stdin"),
  ("mysql -u root -phunter2 db", "mysql -u root -p*** db"),
  ("curl -u me:hunter2 https://example.org", "curl -u me:*** https://example.org"),
  // Variables, environment, keys, members.
  ("$password = 'hunter2'", "$password = '***'"),
  ("[string]$dbPassword = \"hunter2\"; $x = 1", "[string]$dbPassword = \"***\"; $x = 1"),
  ("$env:GITHUB_TOKEN = 'abc'", "$env:GITHUB_TOKEN = '***'"),
  ("Set-Variable -Name apiSecret -Value abc", "Set-Variable -Name apiSecret -Value ***"),
  ("Set-Content env:MY_TOKEN abc", "Set-Content env:MY_TOKEN ***"),
  (
    "$body = @{ client_id = 'id'; client_secret = 'abc' }",
    "$body = @{ client_id = 'id'; client_secret = '***' }"
  ),
  ("$body.password = 'abc'; $h['x-api-key'] = 'abc'", "$body.password = '***'; $h['x-api-key'] = '***'"),
  ("function f($Token = 'abc') { }", "function f($Token = '***') { }"),
  ("$secret = @'\nrow one\nrow two\n'@", "$secret = @'\n***\n'@"),
  // Headers, bodies, addresses, tokens by their looks.
  (
    "irm $u -Headers @{ Authorization = 'Bearer abcdef' }",
    "irm $u -Headers @{ Authorization = 'Bearer ***' }"
  ),
  ("$h.Add('Authorization', \"Basic YWJj\")", "$h.Add('Authorization', \"Basic ***\")"),
  ("curl -H 'Authorization: Bearer abc.def' $u", "curl -H 'Authorization: Bearer ***' $u"),
  (
    "irm $u -Body 'grant_type=password&username=me&password=hunter2'",
    "irm $u -Body 'grant_type=password&username=me&password=***'"
  ),
  (
    "irm $u -Body '{\"user\": \"me\", \"password\": \"hunter 2\"}'",
    "irm $u -Body '{\"user\": \"me\", \"password\": \"***\"}'"
  ),
  ("git clone https://me:hunter2@example.org/r.git", "git clone https://me:***@example.org/r.git"),
  (
    "Get-It 'AccountName=a;AccountKey=abc==;EndpointSuffix=x'",
    "Get-It 'AccountName=a;AccountKey=***;EndpointSuffix=x'"
  ),
  ("Use-It eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc-def_1", "Use-It ***"),
  ("# the token: ghp_0123456789abcdefghij", "# the token: ***"),
  // Setters, programs that join an option and its value, values that other code makes.
  (
    "[Environment]::SetEnvironmentVariable('API_TOKEN', 'abc', 'User')",
    "[Environment]::SetEnvironmentVariable('API_TOKEN', '***', 'User')"
  ),
  (
    "New-Variable -Name token -Value abc -Option ReadOnly",
    "New-Variable -Name token -Value *** -Option ReadOnly"
  ),
  ("aws configure set aws_secret_access_key abc", "aws configure set aws_secret_access_key ***"),
  ("az.cmd login -u me -phunter2", "az.cmd login -u me -p***"),
  ("curl -ume:hunter2 $u", "curl -ume:*** $u"),
  ("docker run -e DB_PASSWORD=abc -e MODE=1 image", "docker run -e DB_PASSWORD=*** -e MODE=1 image"),
  (
    "kubectl create secret generic n --from-literal=key=abc",
    "kubectl create secret generic n --from-literal=***"
  ),
  ("$user, $password = 'me', 'hunter2'", "$user, $password = '***', '***'"),
  ("$password = if ($x) { 'one' } else { 'two' }", "$password = if ($x) { '***' } else { '***' }"),
  ("$token = [Convert]::FromBase64String('YWJj')", "$token = [Convert]::FromBase64String('***')"),
  ("if ($password -eq 'hunter2') { 1 }", "if ($password -eq '***') { 1 }"),
  ("irm $u -Body \"{`\"password`\":`\"abc`\"}\"", "irm $u -Body \"{`\"password`\":`\"***`\"}\""),
  // What does not parse is kept safe too.
  ("Connect-It -Password 'hunter2", "Connect-It -Password '***"),
  ("foo( password=hunter2 |", "foo( password=*** |"),
]

/// What holds no secret of its own stays as it is.
private let harmless = [
  "$token = Get-AzAccessToken", "$password = Read-Host -AsSecureString", "Get-Secret -Name api -Vault v",
  "Connect-It -Credential $c -Password $password", "Set-AzADUser -PasswordPolicies DisablePasswordExpiration",
  "$env:TOKEN", "$h = @{ Authorization = \"Bearer $token\" }", "New-It -TokenLifetime 60 -SecretName api",
  "Get-Content ./tokens.txt", "$x = 'hello'; Write-Output 'a: b'", "irm 'https://example.org/token?id=1'",
  "Get-AzKeyVaultSecret -VaultName v -Name n -AsPlainText", "Get-Process | Sort-Object CPU -Descending",
  "$tokens = [Lexer]::new().Scan($program)", "$token = $parts -join '.'",
  "Set-Variable count 42 -Option Private",
  "[reflection.assembly]::Load('a, PublicKeyToken=b77a5c561934e089')", "\"token={3} of {4}\" -f $a",
  "$maxTokens = 4096",
  "$tokenEndpoint = 'https://example.org'", "mkdir -p a/b", "$secret=Get-Secret api", "git log --oneline -p",
]

@Suite struct SecretMaskTests {
  @Test(arguments: maskings) func theValueOfASecretIsNotKept(_ masking: (entered: String, kept: String)) {
    #expect(SecretMask.masked(masking.entered) == masking.kept)
  }

  @Test(arguments: harmless) func whatHoldsNoSecretStays(_ text: String) {
    #expect(SecretMask.masked(text) == text)
  }

  @Test func whatIsMaskedStaysAsItIs() {
    for masking in maskings { #expect(SecretMask.masked(masking.kept) == masking.kept) }
  }

  @Test(arguments: [
    "token=", "token:", "$password=", "'Bearer ", "eyJ.", "a://b:c@", "-Password ", "\"", "(",
    "x|sudo -S|",
  ])
  func aLongEntryIsLookedAtInTime(part: String) {
    let start = ContinuousClock.now
    _ = SecretMask.masked(String(repeating: part, count: 1024))
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func parametersOfKnownCommandsAreToldByTheirTypes() {
    let mask = SecretMask { command, parameter in command == "Unlock-It" && parameter == "With" }
    #expect(mask.masked("Unlock-It -With 'hunter2'") == "Unlock-It -With '***'")
    #expect(mask.masked("Open-It -With 'hunter2'") == "Open-It -With 'hunter2'")
  }
}
