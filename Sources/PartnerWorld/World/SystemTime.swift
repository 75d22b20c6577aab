import Glibc
package import PartnerDomain

/// The system's clock.
package struct SystemTime: TimeSource {
  package init() {}

  package func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(unixSeconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
  }
}
