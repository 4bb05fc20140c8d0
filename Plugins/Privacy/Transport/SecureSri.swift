import Kerbcut

struct SecureSri: Check {
  static let about = About(
    id: "secure-sri",
    title: "Scripts and styles of other hosts are pinned",
    requirements: [.govuk(9)],
    why: "A changed file of somebody else would run on your page.",
    fix: "Add `integrity` and `crossorigin`, or host the file yourself.",
    weight: .notice,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability<Element>("Each script and style sheet of another host") { page in
    guard let own = page.host else { return [] }
    return page.loadedParts.filter { part in
      guard part.element.is(.script) || part.element.has(.rel, "stylesheet"), part.address.isHTTP,
        let host = part.address.host
      else {
        return false
      }
      return host != own
    }.map(\.element)
  }

  let expectations = [
    Expectation("It has `integrity` and `crossorigin`") { (element: Element) in
      element.has(.integrity) && element.has(.crossorigin)
        ? .passed : .failed("This file of another host is not pinned by `integrity`.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "pinned", #"<script src="https://b.test/b.js" integrity="sha384-x" crossorigin="anonymous"></script>"#,
      in: .init(address: "https://a.test/")),
    .failed("not pinned", #"↓<script src="https://b.test/b.js"></script>"#, in: .init(address: "https://a.test/")),
    .inapplicable("own", #"<script src="/b.js"></script>"#, in: .init(address: "https://a.test/")),
  ]
}
