import Runtime

/// The base of the library's objects that the Runtime does not know.
class Content: ObjectContent {
  let type: TypeInfo
  /// The object that scripts hold; made when first asked for.
  ///
  /// Forgotten when it goes: a weak reference would make every count on the object slow.
  @exclusivity(unchecked) private unowned(unsafe) var owner: ContentObject?

  init(type: TypeInfo) { self.type = type }

  final var value: Value {
    if let owner { return .object(owner) }
    let made =
      (self as? any AdaptedContent).map { AdaptedContentObject(adapted: $0, type: type) }
      ?? ContentObject(self, type: type)
    owner = made
    return .object(made)
  }

  final func lostOwner() { owner = nil }

  func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    UInt32(truncatingIfNeeded: ObjectIdentifier(self).hashValue)
  }

  func isEqual(to other: Content, _ engine: Engine) throws(ShellError) -> Bool { self === other }
  func order(to other: Content, _ engine: Engine) throws(ShellError) -> Int? { nil }
  func isTrue(_ engine: Engine) throws(ShellError) -> Bool { true }
  func text(_ engine: Engine) throws(ShellError) -> ShellString { .from(type.name) }
  func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? { nil }

  final func order(to other: any ObjectContent, _ engine: Engine) throws(ShellError) -> Int? {
    guard let other = other as? Content else { return nil }
    return try order(to: other, engine)
  }

  final func isEqual(to other: any ObjectContent, _ engine: Engine) throws(ShellError) -> Bool {
    guard let other = other as? Content else { return false }
    return try isEqual(to: other, engine)
  }
}

/// A content as the Swift side of its .NET class.
protocol BridgedContent: Content, Bridged {}

extension BridgedContent {
  static func unwrap(_ value: Value) throws(ShellError) -> Self {
    if let content = value.content(as: Self.self) { return content }
    throw mismatch(value)
  }

  var bridged: Value { value }
}

extension Value {
  /// The content of an object of the library, if it is of a class.
  func content<T: Content>(as type: T.Type) -> T? {
    guard case .object(let object) = base.payload, let object = object as? ContentObject else { return nil }
    return object.content as? T
  }
}
