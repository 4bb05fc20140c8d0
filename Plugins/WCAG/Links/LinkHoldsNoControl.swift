import Kerbcut

struct LinkHoldsNoControl: Check {
  static let about = About(
    id: "link-holds-no-control",
    title: "Links hold no other controls",
    why: "Pressing the inner control may follow the link, and screen readers may run the two together.",
    fix: "Put the control beside the link.",
    guidance: .tutorial("page-structure", "Page structure"),
    weight: .warning
  )

  let applicability = Applicability("Each link with an address that can be reached by keyboard") {
    $0.elements(named: .a).filter { $0.has(.href) && $0.isTabbable }
  }

  let expectations = [
    Expectation("Nothing inside it can be reached by keyboard") { (link: Element) in
      guard let inner = link.firstDescendant(where: \.isTabbable) else { return .passed }
      return .failed(
        "The keyboard reaches <\(inner.localName)> inside this link.",
        evidence: [Evidence("Control", "<\(inner.localName)>", at: inner.targetRange)])
    }
  ]

  static let examples: [Example] = [
    .passed("words", #"<a href="/">Home</a>"#),
    .failed("a button", #"↓<a href="/"><button>Home</button></a>"#),
    .failed("a box", #"↓<a href="/"><span tabindex="0">Home</span></a>"#),
    .inapplicable("no address", "<a><button>Home</button></a>"),
  ]
}
