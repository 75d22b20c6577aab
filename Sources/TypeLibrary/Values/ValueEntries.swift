import Runtime

/// Numbers, dates, versions and digests beyond the first ones.
enum ValueEntries {
  static var all: [(name: String, maker: @Sendable () -> TypeEntry)] { plain + digests }

  private static var plain: [(name: String, maker: @Sendable () -> TypeEntry)] {
    [
      ("System.Numerics.BigInteger", { .bigInteger }), ("System.BitConverter", { .bitConverter }),
      ("System.DateTimeOffset", { .dateTimeOffset }), ("System.DateOnly", { .dateOnly }),
      ("System.TimeOnly", { .timeOnly }), ("System.TimeZoneInfo", { .timeZoneInfo }),
      ("System.OperatingSystem", { .operatingSystem }),
      ("System.Runtime.InteropServices.RuntimeInformation", { .runtimeInformation }),
      ("System.Runtime.InteropServices.OSPlatform", { .osPlatform }), ("System.Activator", { .activator }),
      ("System.Threading.Thread", { .thread }), ("System.GC", { .garbageCollector }),
      ("System.Buffer", { .buffer }),
      ("System.DBNull", { .dbNull }), ("System.Lazy`1", { .lazy }),
      ("System.Globalization.ISOWeek", { .isoWeek }),
      ("System.Globalization.StringInfo", { .stringInfo }), ("System.Net.IPEndPoint", { .endPoint }),
      ("System.Globalization.CharUnicodeInfo", { .charUnicodeInfo }),
      ("System.Threading.Tasks.Task", { .task }), ("System.Threading.Tasks.Task`1", { .taskResult }),
      ("System.Runtime.CompilerServices.TaskAwaiter", { .taskAwaiter }),
      ("System.Uri", { .uri }), ("System.UriBuilder", { .uriBuilder }),
      ("System.Net.IPAddress", { .ipAddress }),
      ("System.Net.Mail.MailAddress", { .mailAddress }), ("System.Net.WebUtility", { .webUtility }),
      ("System.Web.HttpUtility", { .httpUtility }),
      ("System.Management.Automation.SemanticVersion", { .semanticVersion }),
      ("System.Management.Automation.CompletionResult", { .completionResult }),
      ("System.Management.Automation.CommandCompletion", { .commandCompletion }),
      ("System.Management.Automation.CompletionCompleters", { .completionCompleters }),
    ]
  }

  private static var digests: [(name: String, maker: @Sendable () -> TypeEntry)] {
    let space = "System.Security.Cryptography."
    var entries: [(name: String, maker: @Sendable () -> TypeEntry)] = [
      (space + "HashAlgorithm", { .hashAlgorithm }), (space + "HashAlgorithmName", { .hashAlgorithmName }),
      (space + "RandomNumberGenerator", { .randomNumberGenerator }),
      (space + "Rfc2898DeriveBytes", { .derivedBytes }),
    ]
    for name in ["MD5", "SHA1", "SHA256", "SHA384", "SHA512"] {
      entries.append((space + name, { .hash(name, name.lowercased()) }))
      entries.append((space + "HMAC" + name, { .keyedHash("HMAC" + name, name.lowercased()) }))
    }
    return entries
  }
}
