/// What an object of another module is made of: classes of this module can be subclassed only inside of it.
package protocol ObjectContent: AnyObject {
  /// `GetHashCode`.
  func hash(_ engine: Engine) throws(ShellError) -> UInt32
  /// `Equals` with the content of another object.
  func isEqual(to other: any ObjectContent, _ engine: Engine) throws(ShellError) -> Bool
  /// `CompareTo` with the content of another object; nil for objects without an order.
  func order(to other: any ObjectContent, _ engine: Engine) throws(ShellError) -> Int?
  /// Whether a condition takes the object for true.
  func isTrue(_ engine: Engine) throws(ShellError) -> Bool
  /// `ToString()`.
  func text(_ engine: Engine) throws(ShellError) -> ShellString
  /// What `foreach` goes through one by one; nil if the object counts as one.
  func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator?
  /// The object that scripts held is gone.
  func lostOwner()
}

extension ObjectContent {
  package func lostOwner() {}
}

/// An object whose behaviour another module brings.
package class ContentObject: HeapObject {
  package final let content: any ObjectContent

  package init(_ content: any ObjectContent, type: TypeInfo) {
    self.content = content
    super.init(type: type)
  }

  deinit { content.lostOwner() }

  package override func hash(_ engine: Engine) throws(ShellError) -> UInt32 { try content.hash(engine) }

  package override func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool {
    if self === other { return true }
    guard let other = other as? ContentObject else { return false }
    return try content.isEqual(to: other.content, engine)
  }

  package override var hasOrder: Bool { type.isSubtype(of: .comparable) }

  package override func order(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Int? {
    guard let other = other as? ContentObject else { return nil }
    return try content.order(to: other.content, engine)
  }

  package override func isTrue(_ engine: Engine) throws(ShellError) -> Bool { try content.isTrue(engine) }

  package override func text(_ engine: Engine) throws(ShellError) -> ShellString { try content.text(engine) }

  package override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? {
    try content.makeEnumerator(engine)
  }
}

extension TypeInfo {
  package static let comparable = TypeTable.define("System.IComparable", .interface)
}

/// What an object is made of whose properties are what it holds.
package protocol AdaptedContent: ObjectContent {
  func adaptedValue(_ name: ShellString, _ engine: Engine) throws(ShellError) -> Value?
  func setAdapted(_ name: ShellString, _ value: Value, _ engine: Engine) throws(ShellError) -> Bool
  var adaptedNames: [ShellString] { get }
}

/// An object of another module whose properties are what it holds: an XML node, a data row.
package final class AdaptedContentObject: ContentObject, AdaptedObject {
  private let adapted: any AdaptedContent

  package init(adapted content: any AdaptedContent, type: TypeInfo) {
    adapted = content
    super.init(content, type: type)
  }

  package func adaptedValue(_ name: ShellString, _ engine: Engine) throws(ShellError) -> Value? {
    try adapted.adaptedValue(name, engine)
  }

  package func setAdapted(_ name: ShellString, _ value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    try adapted.setAdapted(name, value, engine)
  }

  package var adaptedNames: [ShellString] { adapted.adaptedNames }
}
