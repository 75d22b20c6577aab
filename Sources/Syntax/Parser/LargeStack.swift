import Glibc

/// Runs something on a thread of its own with a stack of 512 MiB, and waits for it.
///
/// Nil if there is no such thread.
func onLargeStack<Result>(_ body: () -> Result?) -> Result? {
  var result: Result?
  withoutActuallyEscaping({ result = body() }) { escaping in
    let job = Unmanaged.passRetained(Job(escaping))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 512 << 20)
    defer { pthread_attr_destroy(&attributes) }
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, job.toOpaque())
    guard failure == 0 else {
      job.release()
      return
    }
    pthread_join(thread, nil)
  }
  return result
}

/// What a thread is to do.
private final class Job {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}
