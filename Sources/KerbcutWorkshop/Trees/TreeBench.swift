internal import Foundation
internal import KerbcutHTML

/// The cost of documents: CPU time of this thread, least of several runs.
struct TreeBench {
  private var milliseconds = 0.0
  private var bareMilliseconds = 0.0
  private var bytes = 0
  private var nodes = 0
  private var agreement = MarkupAgreement()
  private var stoppedEarly = 0

  mutating func add(_ page: [UInt8], repeats: Int) {
    milliseconds += 1_000 * ProcessorTime.least(of: repeats) { withExtendedLifetime(Document.parse(html: page)) {} }
    bareMilliseconds += 1_000 * ProcessorTime.least(of: repeats) { _ = BareParse.nodeCount(html: page) }
    let document = Document.parse(html: page)
    bytes += page.count
    nodes += document.nodeCount
    agreement.confirmed += document.markupAgreement.confirmed
    agreement.unconfirmed += document.markupAgreement.unconfirmed
    stoppedEarly += document.markupAgreement.stoppedEarly ? 1 : 0
  }

  var summary: String {
    let rate = Double(bytes) / 1000 / max(milliseconds, 0.001)
    let each = milliseconds * 1_000_000 / Double(max(nodes, 1))
    let tags = agreement.confirmed + agreement.unconfirmed
    let agreed = Double(agreement.confirmed) * 100 / Double(max(tags, 1))
    return """
      bytes \(bytes), nodes \(nodes), \(Self.rounded(milliseconds)) ms CPU, \(Self.rounded(rate)) MB/s, \
      \(Self.rounded(each)) ns a node, peak memory \(Self.peakMemory / 1024) MB
      a bare libxml2 parse: \(Self.rounded(bareMilliseconds)) ms CPU; ours is \
      \(Self.rounded(milliseconds / max(bareMilliseconds, 0.001), to: 100)) × that
      libxml2 saw \(Self.rounded(agreed)) % of \(tags) tags where we do; it was stopped early on \(stoppedEarly) pages
      """
  }

  private static func rounded(_ value: Double, to parts: Double = 10) -> Double { (value * parts).rounded() / parts }

  /// In kibibytes.
  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss)
  }
}
