/// Which names of parameters, variables, keys and options stand for secrets.
enum SecretNames {
  /// Whether what is called so is a secret: `AccessToken`, `DB_PASSWORD`, `x-api-key`; not `SecretName`, `TokenLifetime`.
  static func contains(_ name: String) -> Bool {
    let words = words(of: name)
    guard let first = words.first, let last = words.last else { return false }
    if tellers.contains(last) || counters.contains(first) { return false }
    let joined = words.joined()
    if harmless.contains(joined) { return false }
    return wholes.contains(joined) || words.contains(where: shortWords.contains)
      || phrases.contains { joined.contains($0) }
      || endings.contains { last.hasSuffix($0) } && !innocents.contains(last)
  }

  /// Anywhere in a name, whose words are written together.
  private static let phrases = [
    "password", "passwd", "passphrase", "passcode", "secret", "token", "apikey", "accesskey", "accountkey",
    "sharedkey", "privatekey", "storagekey", "subscriptionkey", "principalkey", "functionkey", "masterkey",
    "clientassertion", "connectionstring", "kennwort", "passwort",
  ]
  /// A word of its own.
  private static let shortWords: Set = ["pwd", "pass", "pat", "jwt", "otp", "sig"]
  /// The whole name.
  private static let wholes: Set = [
    "authorization", "proxyauthorization", "cookie", "setcookie", "bearer", "storepass", "keypass",
  ]
  private static let harmless: Set = ["publickeytoken", "cancellationtoken"]
  private static let endings = ["pass", "pwd"]
  private static let innocents: Set = ["bypass", "compass", "encompass", "surpass", "trespass"]
  /// Last words that make it something about a secret.
  private static let tellers: Set = [
    "name", "names", "id", "ids", "path", "file", "folder", "directory", "uri", "url", "endpoint", "expiry",
    "expires", "expiration", "expired", "lifetime", "length", "count", "type", "policy", "policies", "cache",
    "issuer", "hint", "date", "time", "version", "audience", "scope", "vault", "info", "format", "rule",
    "prompt",
    "manager", "provider", "source", "reset", "required", "enabled", "disabled", "changed", "stdin", "age",
    "complexity", "strength", "encoding", "algorithm", "limit", "usage", "parameter", "variable", "kind",
    "ref",
    "reference", "regex", "pattern", "label", "title", "description", "options", "mode", "field", "property",
    "thumbprint", "column", "in", "user", "method", "status",
  ]
  /// First words that make it a number.
  private static let counters: Set = ["max", "min", "count", "number", "num"]

  /// The words of a name in lower case: cut at what is no letter or digit, and where capitals begin.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isAfterSmall = false
    for character in name {
      guard character.isLetter || character.isNumber else {
        if !word.isEmpty { words.append(word) }
        (word, isAfterSmall) = ("", false)
        continue
      }
      if character.isUppercase, isAfterSmall {
        words.append(word)
        word = ""
      }
      word += character.lowercased()
      isAfterSmall = !character.isUppercase
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
