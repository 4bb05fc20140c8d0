import Kerbcut

struct InstructionsNeedNoSight: Check {
  static let about = About(
    id: "instructions-need-no-sight",
    title: "Instructions do not rely on place, shape, size or colour",
    requirements: [.wcag("1.3.3"), .act("9bd38c")],
    why: "People who cannot see the page cannot find “the green button on the right”.",
    fix: "Say what the thing is called as well: “the Continue button on the right”.",
    yieldsTo: ["content-directional"]
  )

  let applicability = Applicability("Each text that people see or are told") { page in
    page.elements(named: .p, .li, .td, .dd, .div, .label, .legend, .h1, .h2, .h3, .span).compactMap {
      parent -> Element? in
      guard parent.holdsText, parent.isVisible || !parent.isProgrammaticallyHidden else { return nil }
      return parent
    }
  }

  let expectations = [
    Expectation("It points at nothing by look alone, or what it points at is named by the same words") {
      (element: Element) in
      guard let reference = element.lookReferences.first else { return .passed }
      let places = [element.page] + element.linkedPages
      if places.contains(where: { $0.names(reference) }) { return .passed }
      let isLink = !element.linkedPages.isEmpty
      let hasThing = element.page.hasUnnamedThing(reference.noun)
      return hasThing || isLink
        ? .failed("Nothing but its look (‘\(reference.word)’) says which \(reference.noun) is meant here.")
        : .cantTell(
          "Which \(reference.noun) is meant by ‘\(reference.word)’? Can people who do not see the page find it?")
    }
  ]

  static let examples: [Example] = [
    .passed("a name too", #"<p>Press the button labelled “Pay”, on the right</p><button>Pay</button>"#),
    .passed("the name says it", #"<p>Press the round button</p><button>Round button</button>"#),
    .passed("no instruction", "<p>A square has four right angles.</p>"),
    .failed("by place", #"↓<p>Use the menu on the left to go on</p><ul><li><a href="/a">Fees</a></li></ul>"#),
    .failed("by colour", #"↓<p>Press the green button to pay</p><button>Pay</button>"#),
    .failed("several things", #"↓<p>Fill in the red fields</p><label style="color:red">Name <input></label>"#),
    .cantTell("nothing of the kind is there", "↓<p>Press the round button on your meter</p>"),
    .inapplicable("no text", #"<img src="a.png" alt="">"#),
  ]
}

extension Element {
  fileprivate var holdsText: Bool {
    document.children(of: node).contains { document.kind(of: $0) == .text && !document.text(of: $0).isBlank }
  }

  fileprivate var lookReferences: [VisualReferences.Reference] {
    let exposed = exposedText
    let text = exposed.isEmpty ? seenText : exposed
    guard text.utf8.count < 4_000, VisualReferences.mayOccur(in: text) else { return [] }
    return VisualReferences.references(in: text)
  }

  /// The pages that links in the text lead to.
  fileprivate var linkedPages: [Page] {
    descendants(named: .a).prefix(3).compactMap { $0.attribute(.href) }.filter { !$0.hasPrefix("#") }
      .compactMap { page.linked($0).page }
  }
}

extension Page {
  /// Whether something on the page has the word in its name, or is called by the noun where the word is a place.
  fileprivate func names(_ reference: VisualReferences.Reference) -> Bool {
    let isPlace = ["left", "right", "left-hand", "right-hand", "top", "bottom"].contains(reference.word)
    return kept { NamedLooks(on: $0) }.words.contains(Substring(isPlace ? reference.noun : reference.word))
  }

  /// Whether there is a thing of the kind that an instruction speaks of.
  fileprivate func hasUnnamedThing(_ noun: String) -> Bool {
    switch noun {
    case "button", "buttons": !elements(role: .button).isEmpty
    case "link", "links": !elements(inheriting: .link).isEmpty
    case "menu", "list", "bar", "sidebar": !elements(role: .list, .menu, .navigation).isEmpty
    case "icon", "image", "symbol", "arrow", "icons", "images", "symbols", "arrows": !elements(role: .img).isEmpty
    case "box", "field", "checkbox", "option", "boxes", "fields", "checkboxes", "options": !formFields.isEmpty
    default: false
    }
  }
}

/// The words of instructions with which a word in the name of a thing on the page begins.
private struct NamedLooks {
  private(set) var words: Set<Substring> = []

  init(on page: Page) {
    let things = page.elements(
      role: .button, .link, .heading, .img, .navigation, .region, .form, .checkbox, .textbox, .main, .complementary,
      .table)
    for thing in things {
      for word in thing.name.lowercased().words {
        for length in VisualReferences.lengths {
          let start = word.prefix(length)
          if VisualReferences.pointers.contains(start) { words.insert(start) }
        }
      }
    }
  }
}
