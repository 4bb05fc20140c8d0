import Kerbcut

struct LinkBrokenInternal: Check {
  static let about = About(
    id: "link-broken-internal",
    title: "Links to the service’s own pages work",
    requirements: [.govuk(14)],
    why: "Dead ends stop people.",
    fix: "Mend the address, or redirect it.",
    weight: .warning,
    needs: [.linkTargets]
  )

  let applicability = Applicability<Element>(
    "Each link to another page of the same host that was looked at, each address once"
  ) { page in
    var seen: Set<String> = []
    return page.links.filter { link in
      let address = link.address
      guard !address.isEmpty, !address.hasPrefix("#"), !address.lowercased().hasPrefix("mailto:"),
        !address.lowercased().hasPrefix("tel:"), !address.lowercased().hasPrefix("javascript:")
      else { return false }
      let host = Page.host(of: address)
      return (host == nil || host == page.host) && seen.insert(address).inserted
    }
  }

  let expectations = [
    Expectation("It was not answered with a status of 404, 410 or 500 and above") { (link: Element) in
      switch link.page.resources.resource(at: link.address, base: nil) {
      case .found(let target):
        guard let status = target.status else { return .passed }
        return status == 404 || status == 410 || status >= 500
          ? .failed("This link was answered with status \(status).") : .passed
      case .missing:
        return .cantTell("There is nothing at ‘\(link.address)’ among the files audited. Does the link work?")
      case .notLooked: return .inapplicable
      }
    }
  ]

  static let examples: [Example] = [
    .passed("there", #"<a href="b.html">B</a>"#, in: .init(files: ["b.html": "<p>B</p>"])),
    .cantTell("not there", #"↓<a href="gone.html">B</a>"#, in: .init(files: ["b.html": "<p>B</p>"])),
    .inapplicable("another host", #"<a href="https://example.org/">B</a>"#),
  ]
}
