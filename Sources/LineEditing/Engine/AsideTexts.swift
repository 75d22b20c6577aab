import Synchronization

/// Texts that are to be shown above the entry, in order.
final class AsideTexts: Sendable {
  private let texts = Mutex<[String]>([])

  func add(_ text: String) { texts.withLock { $0.append(text) } }

  /// All that waits; empty if nothing does.
  func take() -> String {
    texts.withLock { texts in
      defer { texts = [] }
      return texts.joined()
    }
  }
}
