internal import CLibxml2

/// The places where libxml2's HTML parser saw markup, in input order, with a finger on the next one.
///
/// A start tag is recorded at its `>` or `/>`, an end tag, comment or doctype behind its `>`. Tags that libxml2 only
/// implies are recorded where it implied them; as it never steps back, they do no harm to a search for a place.
struct MarkupRecord: ~Copyable {
  private var record = kerbcut_markup_record()
  private var next = 0
  /// The event that was asked for last by its place.
  private var asked = 0
  /// Tags on which both parsers agree.
  private(set) var confirmed = 0
  /// Tags that only our own reading of the source has found so.
  private(set) var unconfirmed = 0
  /// The event of the start tag that was read last, if libxml2 saw it.
  private(set) var lastStart = MarkupRecord.none

  static let none: Int32 = -1

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
  /// Whether libxml2 says which element lies in which. From 2.14 on it gives bare tokens here.
  var tellsParents: Bool { record.parents_count > 0 && record.has_raw_tokens == 0 }
  /// Where libxml2's own limit on depth would have ended the parse.
  var tooDeepAt: Int? { record.too_deep_at == 0 ? nil : Int(record.too_deep_at) }

  /// The start of the element that was the innermost open one just before an event; nil if that is not known.
  @inline(__always)
  func parent(of event: Int32) -> Int32? {
    guard event >= 0, Int(event) < record.parents_count, let parents = record.parents else { return nil }
    return Int32(truncatingIfNeeded: parents[Int(event)]) - 1
  }

  /// The first event behind a place, if there is one. Costs as many steps as there are events since the place that was
  /// asked for before: places come in order, nearly.
  @inline(__always)
  mutating func event(behind offset: Int) -> Int32? {
    guard let events = record.events else { return nil }
    while asked > 0, Int(events[asked - 1] & 0x3FFF_FFFF) > offset { asked -= 1 }
    while asked < record.count, Int(events[asked] & 0x3FFF_FFFF) <= offset { asked += 1 }
    return asked < record.count ? Int32(truncatingIfNeeded: asked) : nil
  }

  /// Notes whether libxml2 saw the end of a start tag at the `>` before `end`.
  @inline(__always)
  mutating func confirmStart(end: Int) {
    lastStart = confirm(kind: KERBCUT_EVENT_START, from: end - 2, through: end - 1)
  }

  /// Notes whether libxml2 saw an end tag end here.
  @inline(__always)
  mutating func confirmEnd(end: Int) { _ = confirm(kind: KERBCUT_EVENT_END, from: end, through: end) }

  /// The last event of a kind at these places: implied elements start before the one that implies them.
  @inline(__always)
  private mutating func confirm(kind: UInt32, from first: Int, through last: Int) -> Int32 {
    guard let events = record.events else { return Self.none }
    while next < record.count, Int(events[next] & 0x3FFF_FFFF) < first { next += 1 }
    var look = next
    var found = Self.none
    while look < record.count, Int(events[look] & 0x3FFF_FFFF) <= last {
      if events[look] >> 30 == kind { found = Int32(truncatingIfNeeded: look) }
      look += 1
    }
    if found == Self.none { unconfirmed += 1 } else { confirmed += 1 }
    return found
  }
}
