import Kerbcut
import KerbcutService

struct FormUnknownAnswer: Check {
  static let about = About(
    id: "form-unknown-answer",
    title: "People need not guess",
    requirements: [.govuk(4)],
    why: "People should not have to guess an answer.",
    fix: "Add “I do not know” or “None of these” where that is a fair answer.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>("The first of each group of three or more radios on a page of a service") {
    page in
    guard page.service.isPartOfService else { return [] }
    let groups = Dictionary(grouping: page.forms.mainFields.filter { $0.inputType == .radio }) {
      $0.attribute(.name) ?? ""
    }
    return groups.values.filter { $0.count > 2 }.compactMap(\.first).sorted { $0.node < $1.node }
  }

  let expectations = [
    Expectation("There is an option for those who do not know, or for whom none is right") { (radio: Element) in
      let choices = radio.page.view(RadioChoices.self)
      let hasWayOut =
        choices.byName[radio.attribute(.name), default: []].contains { option in
          let label = option.labelText
          return RadioChoices.words.occur(in: label) || label.inLowerCase == "no"
        } || choices.hasRoute
      return hasWayOut
        ? .passed
        : .ask(.isRightForAll)
    }
  ]

  static let examples: [Example] = [
    .passed("way out", group(["Red", "Blue", "I do not know"])),
    .passed(
      "a way out beside the group",
      group(["1 High Street", "2 High Street", "3 High Street"], #"<a href="/b">Enter an address manually</a>"#)),
    .passed("a way out for those without", group(["Home", "Work", "I do not have an address"])),
    .cantTell("none", group(["Red", "Blue", "Green"], mark: "↓")),
    .inapplicable("yes or no", group(["Yes", "No"])),
  ]

  private static func group(_ options: [String], _ beside: String = "", mark: String = "") -> String {
    let radios = options.enumerated().map {
      "<label>\($0.offset == 0 ? mark : "")<input type=\"radio\" name=\"c\"> \($0.element)</label>"
    }
    return "<main><form method=\"post\">\(radios.joined())\(beside)<button>Continue</button></form></main>"
  }
}

/// The radios of a page by their names, and whether the page leads on when no option is right.
private struct RadioChoices: PageView {
  let byName: [String?: [Element]]
  let hasRoute: Bool

  init(_ page: Page) {
    byName = Dictionary(grouping: page.forms.mainFields.filter { $0.inputType == .radio }) { $0.attribute(.name) }
    let main = page.main
    let links = page.links.lazy.filter { main.map($0.isInside) ?? true }
    hasRoute =
      page.forms.mainButtons.contains { Self.ways.occur(inRenderedTextOf: $0) }
      || links.contains { Self.ways.occur(inRenderedTextOf: $0) }
  }

  static let words = Signs(
    [
      "not know", "don’t know", "don't know", "not sure", "none of", "neither", "other", "prefer not", "do not have",
      "don’t have", "don't have", "does not apply", "not applicable", "ddim yn gwybod", "dim un", "arall",
      "nid oes gen", "no,",
    ], ignoringCase: true)

  /// The words of links that lead on.
  private static let ways = Signs(
    [
      "manually", "by hand", "not listed", "not here", "not in the list", "can’t find", "can't find", "cannot find",
      "none of these", "another address", "different address", "â llaw", "Â llaw",
    ], ignoringCase: true)
}

extension Question {
  fileprivate static let isRightForAll = Question(
    "is-right-for-all",
    "Is one of these options right for everyone, or does the list need “I do not know” or “None of these”?",
    oneOf: [
      "One is right for everyone": .passed,
      "The list needs one more": "This list has no option for people who do not know, or for whom none is right.",
    ], about: .page)
}
