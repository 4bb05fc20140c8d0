import Kerbcut

struct SecureMixedContent: Check {
  static let about = About(
    id: "secure-mixed-content",
    title: "A page of https loads nothing over http",
    requirements: [.govuk(9), .govuk(14)],
    why: "Browsers block it, or warn people.",
    fix: "Use https addresses.",
    guidance: .serviceManual("technology/using-https", "Using HTTPS"),
    weight: .error, needs: [.address]
  )

  let applicability = Applicability<Element>("Each part of a page of https that is loaded, and each form that is sent")
  { page in
    guard page.address?.scheme == "https" else { return [] }
    return page.privacy.loadedParts.map(\.element).unique + page.elements(named: .form).filter { $0.has(.action) }
  }

  let expectations = [
    Expectation("Its address does not start with http:") { (element: Element) in
      let attribute: Name = element.is(.form) ? .action : element.is(.link) ? .href : element.is(.object) ? .data : .src
      guard let address = element.resolvedAddress(attribute), address.scheme == "http" else { return .passed }
      return .failed("\(address.withoutQuery.description) is \(element.is(.form) ? "sent" : "loaded") over http.")
    }
  ]

  static let examples: [Example] = [
    .passed("https", #"<img src="/a.png" alt="A">"#, in: .init(address: "https://a.test/")),
    .failed("an image", #"↓<img src="http://a.test/a.png" alt="A">"#, in: .init(address: "https://a.test/")),
    .failed("a form", #"↓<form action="http://a.test/send"></form>"#, in: .init(address: "https://a.test/")),
    .inapplicable("a page of http", #"<img src="http://a.test/a.png" alt="A">"#, in: .init(address: "http://a.test/")),
  ]
}
