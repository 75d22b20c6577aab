import Runtime

/// What `Set-Content` and `Add-Content` write to: a writer for each path, opened once and closed at the end.
final class ContentSink {
  private var writers: [(place: ProviderPath, writer: any ContentWriter)] = []
  private let passThru: Bool
  private(set) var isOpen = false

  init(passThru: Bool) { self.passThru = passThru }

  /// Opens the writers; `target` says for a path what `-WhatIf` tells.
  func open(
    _ paths: [(text: String, isLiteral: Bool)], _ query: ItemQuery, _ options: WritingOptions,
    action: String, _ call: borrowing Invocation
  ) throws {
    isOpen = true
    let resolver = PathResolver(call.place)
    for path in paths {
      try call.attempt {
        var query = query
        query.isLiteral = path.isLiteral
        let places = try resolver.resolveAllowingMissing(path.text, query)
        if places.isEmpty { throw ContentTargetFault.noMatch(path.text) }
        for place in places {
          guard try call.shouldProcess(action, target: "Path: \(place.display)") else { continue }
          try call.attempt { self.writers.append((place, try place.items.writer(place, options, call))) }
        }
      }
    }
  }

  func write(_ value: Value, _ call: borrowing Invocation) throws {
    for entry in writers { try call.attempt { try entry.writer.write(value, call) } }
    if passThru, !value.isNull { try call.write(value) }
  }

  func close(_ call: borrowing Invocation) throws {
    for entry in writers { try call.attempt { try entry.writer.close() } }
    writers = []
  }
}

/// A path that content cannot be written to.
enum ContentTargetFault: ShellFault {
  case noMatch(String)

  var errorId: String { "ItemNotFound" }
  var category: ErrorCategory { .objectNotFound }
  var exceptionType: TypeInfo { .itemNotFoundException }
  var message: String {
    switch self {
    case .noMatch(let path):
      "An object at the specified path \(path) does not exist, or has been filtered by the -Include or -Exclude parameter."
    }
  }
}

/// Warns of an encoding that should not be used.
enum EncodingWarning {
  static func check(_ encoding: FileEncoding?, _ call: borrowing Invocation) throws {
    guard encoding?.text == .utf7 else { return }
    try call.writeWarning("Encoding 'UTF-7' is obsolete, please use UTF-8.")
  }
}
