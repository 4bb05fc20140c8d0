import Kerbcut

struct NHSReviewDate: Check {
  static let about = About(
    id: "nhs-review-date",
    title: "The next review is not overdue",
    requirements: [.nhs(8)],
    why: "Old health advice can harm.",
    fix: "Review the page, and set the next date.",
    guidance: .nhsManual("Know that a page is up to date"),
    weight: .warning,
    profiles: ["nhs"],
    needs: [.today]
  )

  let applicability = Applicability<Element>("Each text that says when the next review is due") { page in
    page.elements(named: .p, .div, .dd, .li, .span).filter { element in
      guard element.isRendered, element.children.allSatisfy({ [.span, .time, .strong, .br].contains($0.tag) })
      else { return false }
      return element.renderedText.inLowerCase.holds("next review due")
    }
  }

  let expectations = [
    Expectation("The date is not past") { (element: Element) in
      guard let today = element.page.options.today else { return .inapplicable }
      let text = element.renderedText.inLowerCase
      guard let start = text.split(separator: "next review due").last.map(String.init), let due = Self.date(in: start)
      else { return .inapplicable }
      return due.daysSince1970 < today
        ? .failed(
          "The next review of this page was due on \(due)."
        ) : .passed
    }
  ]

  private static let months = CivilDate.monthNames.map { $0.inLowerCase }

  /// The first date of the form `4 June 2027` in a text in lower case.
  private static func date(in text: String) -> CivilDate? {
    let words = text.words.map(String.init)
    for place in words.indices.dropLast(2) {
      guard let day = Int(words[place]), (1...31).contains(day), let month = months.firstIndex(of: words[place + 1]),
        let year = Int(words[place + 2]), (1990...2200).contains(year)
      else { continue }
      return CivilDate(year: year, month: month + 1, day: day)
    }
    return nil
  }

  static let examples: [Example] = [
    .passed("to come", "<p>Next review due: 4 June 2099</p>", options: .init(today: 20_000)),
    .failed("past", "↓<p>Next review due: 4 June 2020</p>", options: .init(today: 20_000)),
    .inapplicable("no date", "<p>Text</p>", options: .init(today: 20_000)),
  ]
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
