import Kerbcut

struct SecureHttps: Check {
  static let about = About(
    id: "secure-https",
    title: "The page, its canonical address and its forms use https",
    requirements: [.govuk(9), .govuk(14)],
    why: "Without it anyone on the network can read or change the page.",
    fix: "Use https addresses, redirect http to them and send Strict-Transport-Security.",
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
    return root + canonical + forms
  }

  let expectations = [
    Expectation("Its address starts with https") { (element: Element) in
      let address =
        element.is(.link)
        ? element.resolvedAddress(.href) : element.is(.form) ? element.resolvedAddress(.action) : element.page.address
      return address?.scheme == "http"
        ? .failed("\(address?.withoutQuery.description ?? "The address") is not https.") : .passed
    }
  ]

  private static func isLocal(_ host: String?) -> Bool {
    host.map { local.contains($0) || $0.hasSuffix(".localhost") } ?? true
  }

  static let examples: [Example] = [
    .passed("https", "<p>Hi</p>", in: .init(address: "https://a.test/")),
    .failed("http", #"<!DOCTYPE html>↓<html lang="en"><p>Hi</p>"#, in: .init(address: "http://a.test/")),
    .failed("a form", #"↓<form action="http://a.test/send"><button>Send</button></form>"#),
    .inapplicable("a file", "<p>Hi</p>"),
  ]
}
