public import Kerbcut

/// What every plugin must hold besides its examples.
public enum PluginProof {
  /// What is wrong with a check's description of itself and its set of examples, as sentences.
  public static func problems(of check: any AnyCheck) -> [String] {
    let about = check.about
    var problems: [String] = []
    if !isKebabCase(about.id) { problems.append("The id ‘\(about.id)’ is not in kebab case.") }
    if about.title.isEmpty || about.title.hasSuffix(".") {
      problems.append("The title of \(about.id) is empty or ends with a full stop.")
    }
    if about.why.isEmpty || about.fix.isEmpty {
      problems.append("\(about.id) does not say why it matters or how to mend it.")
    }
    let outcomes = Set(type(of: check).examples.map(\.outcome))
    if outcomes.isDisjoint(with: [.failed, .cantTell]) {
      problems.append("\(about.id) has no example that fails or cannot be decided.")
    }
    if !outcomes.contains(.passed) && !outcomes.contains(.inapplicable) {
      problems.append("\(about.id) has no example that passes or is inapplicable.")
    }
    if let check = check as? any Check, !outcomes.contains(.inapplicable), isInapplicableSomewhere(check) {
      problems.append("\(about.id) can be inapplicable and has no example that shows it.")
    }
    return problems
  }

  private static func isInapplicableSomewhere(_ check: some Check) -> Bool {
    check.result(on: ExampleForm(ExamplePage("")).page(PageOptions())).outcome == .inapplicable
  }

  private static func isKebabCase(_ id: String) -> Bool {
    let words = id.split(separator: "-", omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}
