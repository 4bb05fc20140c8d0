internal import CLibxml2

/// The places where libxml2's HTML parser saw markup, in input order, with a finger on the next one.
///
/// A start tag is recorded at its `>` or `/>`, an end tag, comment or doctype behind its `>`. Tags that libxml2 only
/// implies are recorded where it implied them; as it never steps back, they do no harm to a search for a place.
struct MarkupRecord: ~Copyable {
  private var record = kerbcut_markup_record()
  private var next = 0
  /// Tags on which both parsers agree.
  private(set) var confirmed = 0
  /// Tags that only our own reading of the source has found so.
  private(set) var unconfirmed = 0

  /// Nothing recorded.
  init() {}

  init(of source: UnsafeBufferPointer<UInt8>) {
    guard let base = source.baseAddress else { return }
    kerbcut_record_markup(base, source.count, &record)
  }

  deinit {
    var record = record
    kerbcut_free_markup(&record)
  }

  var eventCount: Int { record.count }
  var stoppedEarly: Bool { record.stopped_early != 0 }

  /// Notes whether libxml2 saw the end of a start tag at the `>` before `end`.
  @inline(__always)
  mutating func confirmStart(end: Int) { confirm(kind: KERBCUT_EVENT_START, from: end - 2, through: end - 1) }

  /// Notes whether libxml2 saw an end tag end here.
  @inline(__always)
  mutating func confirmEnd(end: Int) { confirm(kind: KERBCUT_EVENT_END, from: end, through: end) }

  @inline(__always)
  private mutating func confirm(kind: UInt32, from first: Int, through last: Int) {
    guard let events = record.events else { return }
    while next < record.count, Int(events[next] & 0x3FFF_FFFF) < first { next += 1 }
    var look = next
    while look < record.count, Int(events[look] & 0x3FFF_FFFF) <= last {
      if events[look] >> 30 == kind {
        confirmed += 1
        return
      }
      look += 1
    }
    unconfirmed += 1
  }
}
