/// What az says about raw calls.
enum RestTexts {
  static let notJSON =
    "Not a json response, outputting to stdout. For binary data suggest use \"--output-file\" to write to a file"
  static let notAPair = "not enough values to unpack (expected 2, got 1)"
  static let signInNeeded = "Interactive authentication is needed. Please run:\naz logout\naz login"

  /// A refusal: the status in words and the body as it came.
  static func refused(_ status: Int, _ body: String) -> String {
    (reasons[status] ?? "Error") + (body.isEmpty ? "" : "(\(body))")
  }

  /// Ours.
  static func elsewhere(_ host: String) -> String {
    "The sandbox has no '\(host)': its az calls 'management.azure.com' only, and nothing leaves this machine."
  }

  private static let reasons = [
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    409: "Conflict", 412: "Precondition Failed", 429: "Too Many Requests", 500: "Internal Server Error",
    501: "Not Implemented", 503: "Service Unavailable",
  ]
}
