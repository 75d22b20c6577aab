/// Commands whose secrets no parameter's name gives away.
enum SecretCommands {
  /// What such a command takes.
  struct Rule: Sendable {
    /// The command and, for programs with commands of their own, words that must stand among its arguments.
    let command: String
    var words: [String] = []
    /// Options whose value is secret; of `-p` also the value that is written right behind it, if `joins`.
    var options: [String] = []
    var joins = false
    /// Arguments without a name, counted from 0.
    var positions: [Int] = []
    /// Only what stands behind the first of these in the value, as in `user:password`.
    var separator: Unicode.Scalar?
    /// Whether it takes its secret from what is in front of it in the pipeline.
    var readsInput = false
  }

  static func rules(for command: String, words: [String]) -> [Rule] {
    var name = command.lowercased().split { $0 == "/" || $0 == "\\" }.last ?? ""
    for ending in [".exe", ".cmd"] where name.hasSuffix(ending) { name = name.dropLast(ending.count) }
    return all.filter { rule in rule.command == name && rule.words.allSatisfy(words.contains) }
  }

  private static let all: [Rule] = [
    Rule(command: "convertto-securestring", options: ["-string"], positions: [0], readsInput: true),
    Rule(command: "set-secret", positions: [1]),
    Rule(command: "unlock-secretstore", positions: [0]),
    Rule(command: "az", words: ["login"], options: ["-p"], joins: true),
    Rule(command: "az", words: ["secret", "set"], options: ["--value"]),
    Rule(command: "docker", words: ["login"], options: ["-p"], readsInput: true),
    Rule(command: "podman", words: ["login"], options: ["-p"], readsInput: true),
    Rule(command: "helm", words: ["login"], options: ["-p"], readsInput: true),
    Rule(command: "gh", words: ["login", "--with-token"], readsInput: true),
    Rule(command: "gh", words: ["secret", "set"], options: ["-b", "--body"], readsInput: true),
    Rule(command: "curl", options: ["-u", "--user", "-U", "--proxy-user"], joins: true, separator: ":"),
    Rule(command: "curl", options: ["--oauth2-bearer", "--pass"]),
    Rule(command: "smbclient", options: ["-U"], joins: true, separator: "%"),
    Rule(command: "kubectl", words: ["secret"], options: ["--from-literal"]),
    Rule(command: "vault", words: ["login"], positions: [1]),
    Rule(command: "sudo", words: ["-s"], readsInput: true), Rule(command: "chpasswd", readsInput: true),
    Rule(command: "7z", options: ["-p"], joins: true),
    Rule(command: "wget", options: ["--http-passwd"]),
    Rule(command: "sshpass", options: ["-p"], joins: true),
    Rule(command: "mysql", options: ["-p"], joins: true),
    Rule(command: "mysqldump", options: ["-p"], joins: true),
    Rule(command: "mysqladmin", options: ["-p"], joins: true),
    Rule(command: "mariadb", options: ["-p"], joins: true),
    Rule(command: "sqlcmd", options: ["-P"], joins: true), Rule(command: "bcp", options: ["-P"], joins: true),
    Rule(command: "redis-cli", options: ["-a"]), Rule(command: "ldapsearch", options: ["-w"]),
    Rule(command: "openssl", options: ["-passin", "-passout"], separator: ":"),
    Rule(command: "keytool", options: ["-storepass", "-keypass"]), Rule(command: "zip", options: ["-P"]),
    Rule(command: "ssh-keygen", options: ["-N", "-P"]),
    Rule(command: "htpasswd", words: ["-b"], positions: [2]),
    Rule(command: "net", words: ["user"], positions: [2]),
    Rule(command: "net", words: ["use"], positions: [3]),
  ]

  /// Commands that give a variable, an item or an environment variable a value, by their positions of name and value.
  static let setters: Set = [
    "set-variable", "new-variable", "sv", "nv", "set-content", "sc", "add-content", "ac", "set-item", "si",
    "new-item", "ni",
    "set-itemproperty", "sp", "setx", "setenv",
  ]

  /// Parameters of those commands that have no value.
  static let switches: Set = [
    "asplaintext", "force", "passthru", "noclobber", "whatif", "confirm", "verbose", "debug",
  ]

  /// Methods that take a name and a value.
  static let settingMethods: Set = [
    "add", "set", "setenvironmentvariable", "tryaddwithoutvalidation", "append", "addheader", "setvalue",
    "put", "insert",
    "setitem", "setrequestheader", "tryadd",
  ]

  /// Programs that hand on what they are given.
  static let echoes: Set = ["echo", "write-output", "write", "printf"]

  /// Types whose constructors take a secret, by its place among the arguments.
  static let constructors: [String: Int] = ["networkcredential": 1, "pscredential": 1]
}
