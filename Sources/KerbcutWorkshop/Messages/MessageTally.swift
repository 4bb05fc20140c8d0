import Kerbcut
import KerbcutTesting

/// How often each form of a message is shown by examples of its check, and how often it fires on pages.
struct MessageTally: Sendable {
  private(set) var shown: Set<MessageForm> = []
  private(set) var fired: [MessageForm: Int] = [:]

  /// Notes what the examples of these plugins show.
  mutating func show(examplesOf plugins: [Plugin]) {
    for plugin in plugins {
      for run in ExampleRun.all(in: plugin) { shown.formUnion(run.findings.map { MessageForm($0) }) }
    }
  }

  /// Notes what these checks say of a page.
  mutating func look(at page: Page, with checks: [any AnyCheck]) {
    for case let check as any Check in checks {
      let result = check.result(on: page)
      for finding in result.findings {
        note(
          MessageForm(
            check: result.check, outcome: finding.outcome, expectation: finding.expectation, message: finding.message))
      }
    }
  }

  mutating func note(_ form: MessageForm) { fired[form, default: 0] += 1 }

  mutating func merge(_ other: MessageTally) {
    shown.formUnion(other.shown)
    fired.merge(other.fired, uniquingKeysWith: +)
  }

  /// The forms that fire on pages and that no example of their check shows.
  var unshown: [MessageForm] {
    fired.keys.filter { form in !shown.contains(form) && !shown.contains(where: form.isVariant) }.sorted()
  }

  /// The forms that examples show and that never fired on a page.
  var silent: [MessageForm] { shown.filter { fired[$0] == nil }.sorted() }

  /// One line a form that fired, the commonest first.
  var lines: [String] {
    fired.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value)\t\($0.key)" }
  }
}
