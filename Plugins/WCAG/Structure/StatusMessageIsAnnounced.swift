import Kerbcut

struct StatusMessageIsAnnounced: Check {
  static let about = About(
    id: "status-message-is-announced",
    title: "Messages that scripts put in are announced",
    requirements: [.wcag("4.1.3")],
    why: "People who do not see the page change are not told that it did.",
    fix: "Give the place of the message `role=\"status\"`, or `role=\"alert\"` for mistakes.",
    yieldsTo: ["error-message-helps"]
  )

  let applicability = Applicability(
    "All empty places for messages, by a class name that scripts give to passing messages, or for a field’s mistake"
  ) { page in
    (page.elements(withClasses: Self.classes) + page.validationPlaces).unique
      .filter { place in
        place.is(.div, .span, .p, .section) && place.isRendered && !place.isProgrammaticallyHidden
          && place.textContent.collapsed.isEmpty && place.firstDescendant { $0.is(.img, .iframe, .input) } == nil
          && !place.isLive
      }
      .sorted { $0.node < $1.node }.together
  }

  /// Names that libraries give to the places of messages.
  private static let classes = [
    "toast", "toast-container", "snackbar", "growl", "field-validation-valid",
  ]

  let expectations = [
    Expectation("Screen readers are told when a message appears") { (group: ElementGroup) in
      .ask(.areAnnounced(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("a toast", #"↓<div class="toast-container"></div>"#),
    .inapplicable("live", #"<div class="toast-container" role="status"></div>"#),
    .inapplicable("with words", #"<div class="toast">Saved</div>"#),
  ]
}

extension Page {
  /// Where a script of ASP.NET writes the mistake of a field, or of all.
  fileprivate var validationPlaces: [Element] {
    ["data-valmsg-for", "data-valmsg-summary"].compactMap { document.name($0) }.flatMap { elements(with: $0) }
  }
}

extension Element {
  /// Whether the element or one around it is a live region, or something describes itself with it.
  fileprivate var isLive: Bool {
    if let id, page.view(DescribingIDs.self).ids.contains(id) { return true }
    return inclusiveAncestors.contains { element in
      element.has(.ariaLive) || element.is(.output)
        || [.alert, .status, .log, .timer, .marquee].contains(element.explicitRole)
    }
  }
}

/// The ids by which elements are described.
private struct DescribingIDs: PageView {
  var ids: Set<String> = []

  init(_ page: Page) {
    for element in page.elements(with: .ariaDescribedby, .ariaErrormessage) {
      for name in [Name.ariaDescribedby, .ariaErrormessage] {
        ids.formUnion(element.value(name)?.tokens.map { String($0) } ?? [])
      }
    }
  }
}

extension Question {
  fileprivate static func areAnnounced(_ others: String) -> Question {
    Question(
      "are-announced", "Scripts seem to put messages into this place\(others). Do screen readers announce them?",
      no: "Screen readers do not announce the messages that scripts put into this place\(others).",
      lacks: [Lack(.script)])
  }
}
