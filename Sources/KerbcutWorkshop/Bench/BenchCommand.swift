import ArgumentParser
import Foundation
import Kerbcut
import KerbcutAudit
import KerbcutHTML
import KerbcutPlugins
import KerbcutService
import KerbcutSources

/// Measures an audit by stage, beside a bare libxml2 parse of the same bytes in the same run.
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Pages a second, processor time a page by stage, and peak memory, beside a bare libxml2 parse.")

  @Argument(help: "What to audit.")
  var paths: [String]

  @Option(help: "How many times; the quickest counts.")
  var rounds = 3

  @Option(help: "How many checks to name, the dearest first.")
  var top = 12

  @Option(help: "How many pages at the same time.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Option(name: .customLong("root"), help: "As for kerbcut audit.")
  var roots: [String] = []

  func run() async throws {
    let mounts = roots.compactMap { Mount(option: $0) }
    let fetcher = Fetcher(options: FetchOptions(roots: mounts))
    let pages = fetcher.pages(for: paths).pages
    guard !pages.isEmpty else { throw ValidationError("There are no pages there.") }
    var best: Round?
    for _ in 0..<max(1, rounds) {
      let round = try await measure(pages, roots: mounts)
      if best.map({ round.processorTime < $0.processorTime }) ?? true { best = round }
    }
    let bare = try await bareTime(pages, fetcher: fetcher)
    if let best { report(best, bare: bare, count: pages.count) }
  }

  private struct Round {
    var wallTime = 0.0
    var stages: [String: Double] = [:]
    var pages = 0
    var failures = 0
    var bytes = 0
    var resultTime = 0.0
    /// Peak memory in MB when half of the pages were done: what comes after is growth by pages.
    var halfwayPeak = 0
    var processorTime: Double { stages.values.reduce(0, +) }
  }

  /// One audit with a fresh cache of sheets.
  private func measure(_ pages: [PageReference], roots: [Mount]) async throws -> Round {
    let clock: @Sendable () -> Double = { ProcessorTime.seconds }
    let audit = Audit(plugins: bundledPlugins, options: AuditOptions(knowledge: .services, jobs: jobs, clock: clock))
    var builder = audit.summaryBuilder(for: audit.run(version: "bench", asked: paths))
    var round = Round()
    let start = ProcessorTime.seconds(of: CLOCK_MONOTONIC)
    try await audit.results(of: pages, from: Fetcher(options: FetchOptions(roots: roots))) { line in
      let begun = clock()
      if case .page(var page) = line {
        // No other audit writes times.
        let timing = page.timing
        page.timing = nil
        _ = try Results.text(.page(page))
        builder.add(page)
        round.pages += 1
        round.bytes += page.size
        round.resultTime += clock() - begun
        for (stage, time) in timing ?? [:] { round.stages[stage, default: 0] += time }
        if round.pages == pages.count / 2 { round.halfwayPeak = Self.peakMemory }
      } else {
        round.failures += 1
      }
    }
    _ = builder.summary()
    round.stages["writing results"] = round.resultTime
    round.wallTime = ProcessorTime.seconds(of: CLOCK_MONOTONIC) - start
    return round
  }

  /// What libxml2 alone costs for the same bytes: tree, walk, free.
  private func bareTime(_ pages: [PageReference], fetcher: Fetcher) async throws -> Double {
    var best = Double.infinity
    for _ in 0..<max(1, rounds) {
      var total = 0.0
      for page in pages {
        guard let bytes = try? await fetcher.snapshot(of: page).bytes else { continue }
        let start = ProcessorTime.seconds
        _ = BareParse.nodeCount(html: bytes)
        total += ProcessorTime.seconds - start
      }
      best = min(best, total)
    }
    return best
  }

  private func report(_ round: Round, bare: Double, count: Int) {
    let perPage = { (time: Double) in Self.rounded(time * 1_000 / Double(max(1, round.pages))) + " ms" }
    let perBare = { (time: Double) in Self.rounded(time / bare) + " × bare" }
    let checks = round.stages.filter { $0.key.hasPrefix("check ") }
    let all = checks.values.reduce(0, +)
    var lines = ["\(count) pages asked, \(round.pages) audited, \(round.failures) failures, \(round.bytes) bytes"]
    lines.append("\(Self.rounded(Double(round.pages) / round.wallTime)) pages a second with \(jobs) at a time")
    lines.append("bare libxml2 parse: \(perPage(bare)) a page")
    lines.append("whole: \(perPage(round.processorTime)), \(perBare(round.processorTime))")
    var rest = round.stages.filter { !$0.key.hasPrefix("check ") }
    let beside = { (title: String, time: Double, limit: Double) in
      "  \(title): \(perPage(time)), \(perBare(time)); its share is \(limit)"
    }
    for share in BenchShare.all {
      let parts = share.stages.compactMap { rest.removeValue(forKey: $0) }
      lines.append(beside(share.title, share.isChecks ? all : parts.reduce(0, +), share.limit))
    }
    lines.append(beside("the rest", rest.values.reduce(0, +), BenchShare.rest))
    for (stage, time) in rest.sorted(by: { $0.value > $1.value }) {
      lines.append("    \(stage): \(perPage(time)), \(perBare(time))")
    }
    for (plugin, time) in Self.byPlugin(checks) {
      lines.append("  plugin \(plugin): \(perPage(time)), \(perBare(time))")
    }
    lines.append("the dearest of \(checks.count) checks (the first to ask pays for what all share):")
    for (check, time) in checks.sorted(by: { $0.value > $1.value }).prefix(top) {
      lines.append("    \(check.dropFirst(6)): \(perPage(time)), \(perBare(time))")
    }
    let clock = Self.clockTime * Double(checks.count * round.pages)
    lines.append("reading the clock: \(perPage(clock)), part of the time of all checks")
    lines.append("peak memory: \(Self.peakMemory) MB; after half of the pages of a round \(round.halfwayPeak) MB")
    print(lines.joined(separator: "\n"))
  }

  /// The time of all checks of each plugin, the dearest first.
  private static func byPlugin(_ checks: [String: Double]) -> [(plugin: String, time: Double)] {
    bundledPlugins.map { plugin in
      (plugin.id, plugin.checks.reduce(0) { $0 + (checks["check " + $1.about.id] ?? 0) })
    }
    .sorted { $0.time > $1.time }
  }

  /// What reading the clock costs once.
  private static var clockTime: Double {
    let start = ProcessorTime.seconds
    for _ in 0..<10_000 { _ = ProcessorTime.seconds }
    return (ProcessorTime.seconds - start) / 10_000
  }

  private static func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }

  private static var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1_024
  }
}
