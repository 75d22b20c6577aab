import Glibc
import Runtime

/// Runs a body on a thread with a stack large enough for deep recursion of scripts.
package enum EngineThread {
  /// Size of the native stack in bytes; script call depth is checked against it.
  package static let stackBytes = 512 << 20

  /// Runs the body, which is told the lowest address the stack may reach, and returns its status.
  package static func run(_ body: @escaping @Sendable (UInt) -> Int32) -> Int32 {
    let job = Job(body)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackBytes)
    var thread = pthread_t()
    guard pthread_create(&thread, &attributes, perform, Unmanaged.passUnretained(job).toOpaque()) == 0 else {
      ConsoleHost.write("palsh: \(OutOfAddressSpace(bytes: stackBytes).message)\n", to: STDERR_FILENO)
      return StartFault.status
    }
    pthread_join(thread, nil)
    return job.status
  }
}

/// What the thread is to do, and how it ended.
private final class Job: @unchecked Sendable {
  let body: @Sendable (UInt) -> Int32
  var status: Int32 = 0

  init(_ body: @escaping @Sendable (UInt) -> Int32) { self.body = body }
}

private func perform(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  let job = Unmanaged<Job>.fromOpaque(context).takeUnretainedValue()
  var marker: UInt8 = 0
  let top = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
  // What lies below the limit serves the calls that a refused call still has to make.
  job.status = job.body(top - UInt(EngineThread.stackBytes) + (4 << 20))
  return nil
}
