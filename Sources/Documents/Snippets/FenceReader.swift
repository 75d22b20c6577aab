import CCMark

/// A fenced block of a Markdown page.
struct Fence {
  let info: String
  let text: String
  /// The line of the opening fence, counted from 1.
  let line: Int
}

/// The fenced blocks of a Markdown text, those in lists and quotes too.
enum FenceReader {
  static func fences(of text: String) -> [Fence] {
    var found: [Fence] = []
    var text = text
    text.withUTF8 { bytes in
      withUnsafeMutablePointer(to: &found) { list in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          ccmark_visit_fences(characters.baseAddress, characters.count, collect, list)
        }
      }
    }
    return found
  }
}

private func collect(_ fence: ccmark_fence, _ context: UnsafeMutableRawPointer?) {
  guard let info = fence.info, let text = fence.text else { return }
  context?.assumingMemoryBound(to: [Fence].self).pointee.append(
    Fence(info: String(cString: info), text: String(cString: text), line: Int(fence.line)))
}
