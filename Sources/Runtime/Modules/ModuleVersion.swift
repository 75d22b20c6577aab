/// A version of two to four numbers.
package struct ModuleVersion: Comparable, Sendable {
  package let text: String
  private let numbers: [Int]

  /// Nil for a text that is no version.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...4).contains(parts.count), parts.allSatisfy({ $0 != nil && ($0 ?? -1) >= 0 }) else {
      return nil
    }
    self.text = text
    numbers = parts.compactMap { $0 }
  }

  // As System.Version orders: a part that is missing comes before 0.
  package static func < (left: ModuleVersion, right: ModuleVersion) -> Bool {
    left.padded.lexicographicallyPrecedes(right.padded)
  }

  package static func == (left: ModuleVersion, right: ModuleVersion) -> Bool { left.padded == right.padded }

  private var padded: [Int] { numbers + Array(repeating: -1, count: 4 - numbers.count) }
}

/// Which version of a module will do.
package struct ModuleConstraint: Sendable {
  package var name: String
  package var minimum: String?
  package var maximum: String?
  package var required: String?
  package var guid: String?

  package init(
    _ name: String, minimum: String? = nil, maximum: String? = nil, required: String? = nil,
    guid: String? = nil
  ) {
    (self.name, self.minimum, self.maximum) = (name, minimum, maximum)
    (self.required, self.guid) = (required, guid)
  }

  package var isFree: Bool { minimum == nil && maximum == nil && required == nil && guid == nil }

  /// Whether a version and an identity will do.
  package func accepts(_ version: String, guid: String? = nil) -> Bool {
    guard let version = ModuleVersion(version) else { return isFree }
    if let required = required.flatMap({ ModuleVersion($0) }), version != required { return false }
    if let minimum = minimum.flatMap({ ModuleVersion($0) }), version < minimum { return false }
    if let maximum, !isAtMost(version, maximum) { return false }
    if let wanted = self.guid, let guid, wanted.lowercased() != guid.lowercased() { return false }
    return true
  }

  /// `1.*` lets in all that begin with 1.
  private func isAtMost(_ version: ModuleVersion, _ maximum: String) -> Bool {
    guard maximum.hasSuffix(".*") else { return ModuleVersion(maximum).map { version <= $0 } ?? true }
    let rest = String(maximum.dropLast(2))
    return version.text == rest || version.text.hasPrefix(rest + ".")
      || (ModuleVersion(rest).map { version < $0 } ?? true)
  }

  /// The error of a module that was not found.
  package var fault: ModuleFault {
    switch (minimum, maximum, required) {
    case (_, _, let version?): .versionNotFound(name, version)
    case (let minimum?, let maximum?, _): .rangeNotFound(name, minimum: minimum, maximum: maximum)
    case (let version?, nil, _): .versionNotFound(name, version)
    case (nil, let version?, _): .maximumVersionNotFound(name, version)
    default: .notFound(name)
    }
  }
}

extension ModuleConstraint {
  /// A module as a manifest or a command names it: by a string, or by a table with a version.
  package init?(_ value: Value) {
    guard case .table(let table) = value.base.payload else {
      let text = String(Conversion.plainText(value))
      guard !value.isNull, !text.isEmpty else { return nil }
      self.init(text)
      return
    }
    func text(_ key: String) -> String? {
      table.value(for: ShellString.from(key)).map { String(Conversion.plainText($0)) }
    }
    guard let name = text("ModuleName") else { return nil }
    self.init(
      name, minimum: text("ModuleVersion"), maximum: text("MaximumVersion"),
      required: text("RequiredVersion"), guid: text("GUID"))
  }
}
