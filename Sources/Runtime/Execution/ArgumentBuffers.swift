extension UnsafeMutablePointer<EngineState> {
  /// Room for the arguments of a method call, all `$null`: on the value stack, where it costs nothing.
  @inline(__always)
  func takeArguments(_ count: Int) -> UnsafeMutableBufferPointer<Value> {
    let bytes = count * MemoryLayout<Value>.stride
    let start = pointee.stackTop
    guard start + bytes < pointee.stackLimit else { return .allocated(count) }
    pointee.stackTop = start + bytes
    let values = UnsafeMutableBufferPointer(
      start: start.bindMemory(to: Value.self, capacity: count), count: count)
    values.initialize(repeating: .null)
    return values
  }

  /// Gives room back; the last that was taken goes first.
  @inline(__always)
  func giveBack(_ values: UnsafeMutableBufferPointer<Value>) {
    values.deinitialize()
    guard let start = UnsafeMutableRawPointer(values.baseAddress) else { return }
    guard start + values.count * MemoryLayout<Value>.stride == pointee.stackTop else {
      return values.deallocate()
    }
    pointee.stackTop = start
  }
}

extension UnsafeMutableBufferPointer<Value> {
  /// Room of its own, where the stack has none left.
  fileprivate static func allocated(_ count: Int) -> UnsafeMutableBufferPointer<Value> {
    let values = UnsafeMutableBufferPointer<Value>.allocate(capacity: count)
    values.initialize(repeating: .null)
    return values
  }
}
