import Kerbcut

struct SecureHttps: Check {
  static let about = About(
    id: "secure-https",
    title: "The page, its canonical address and its forms use https",
    requirements: [.govuk(9), .govuk(14)],
    why: "Without it anyone on the network can read or change the page.",
    fix: "Use https addresses, redirect http to them and send Strict-Transport-Security.",
    guidance: .serviceManual("technology/using-https", "Using HTTPS"),
    weight: .error
  )

  private static let local = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"]

  let applicability = Applicability<Element>(
    "The page, its canonical link and each form with an address of its own host"
  ) { page in
    let root = page.address?.isHTTP == true && !isLocal(page.address?.host) ? [page.root].compactMap { $0 } : []
    let canonical = page.elements(named: .link).filter {
      $0.has(.rel, "canonical") && $0.resolvedAddress(.href)?.isHTTP == true
    }
    let forms = page.elements(named: .form).filter { form in
      form.has(.action) && form.resolvedAddress(.action)?.isHTTP == true && page.address?.scheme != "https"
        && !isLocal(form.resolvedAddress(.action)?.host)
    }
    // A site on http shows it in all of these: it is told once, and forms of other hosts apart.
    let first = Array((root + canonical).filter(isInsecure).prefix(1))
    // What people fill in goes over the network in the open: told before an address that nothing is fetched from.
    let told = Set(first.filter { !$0.is(.link) }.compactMap { address(of: $0)?.host })
    let own = Dictionary(grouping: forms.filter(isInsecure)) { address(of: $0)?.host ?? "" }
      .filter { !told.contains($0.key) }.compactMap(\.value.first)
    let shown = Set(own.compactMap { address(of: $0)?.host })
    let found = first.filter { !$0.is(.link) || !shown.contains(address(of: $0)?.host ?? "") } + own
    return found.isEmpty ? root + canonical + forms : found
  }

  let expectations = [
    Expectation("Its address starts with https") { (element: Element) in
      if element.is(.link), isLocal(element.resolvedAddress(.href)?.host) {
        return .failed(
          "The canonical address is that of a developer’s machine, \(address(of: element)?.withoutQuery.description ?? "").",
          weight: .notice)
      }
      guard isInsecure(element) else { return .passed }
      let text = address(of: element)?.withoutQuery.description ?? ""
      switch element.tag {
      // Nothing is fetched from it: a sign that the site may be on http, and search engines send people there.
      case .link: return .failed("The canonical address of this page, \(text), is not https.", weight: .warning)
      case .form: return .failed("This form is sent to \(text), which is not https.")
      default: return .failed("The address of this page, \(text), is not https.")
      }
    }
  ]

  private static func address(of element: Element) -> WebAddress? {
    switch element.tag {
    case .link: element.resolvedAddress(.href)
    case .form: element.resolvedAddress(.action)
    default: element.page.address
    }
  }

  private static func isInsecure(_ element: Element) -> Bool { address(of: element)?.scheme == "http" }

  private static func isLocal(_ host: String?) -> Bool {
    host.map { local.contains($0) || $0.hasSuffix(".localhost") } ?? true
  }

  static let examples: [Example] = [
    .passed("https", "<p>Hi</p>", in: .init(address: "https://a.test/")),
    .failed("http", #"<!DOCTYPE html>↓<html lang="en"><p>Hi</p>"#, in: .init(address: "http://a.test/")),
    .failed("a canonical address", #"↓<link rel="canonical" href="http://a.test/rates">"#),
    .failed("a form", #"↓<form action="http://a.test/send"><button>Send</button></form>"#),
    .failed(
      "a form and a canonical address of a site on http, told at the form",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title><link rel="canonical" href="http://a.test/"></head>"#
        + #"<body>↓<form action="http://a.test/send"><button>Send</button></form></body></html>"#),
    .failed("the address of a developer’s machine", #"↓<link rel="canonical" href="http://localhost:3000/bins">"#),
    .inapplicable("a file", "<p>Hi</p>"),
  ]
}
