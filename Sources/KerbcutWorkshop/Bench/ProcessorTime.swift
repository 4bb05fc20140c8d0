internal import Foundation

/// What work costs this thread, whatever else the machine does.
enum ProcessorTime {
  static var seconds: Double { seconds(of: CLOCK_THREAD_CPUTIME_ID) }

  /// What a clock of the system shows, in seconds.
  static func seconds(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  /// The least seconds of several runs, one at least.
  static func least(of repeats: Int, _ work: () -> Void) -> Double {
    (0..<max(repeats, 1)).reduce(.infinity) { least, _ in
      let start = seconds
      work()
      return min(least, seconds - start)
    }
  }
}
