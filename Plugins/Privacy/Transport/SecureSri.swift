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

  let applicability = Applicability<ElementGroup>("The scripts and style sheets of other hosts, together") { page in
    guard let own = page.host else { return [] }
    let files = page.privacy.loadedParts.filter { part in
      guard part.element.is(.script) || part.element.has(.rel, "stylesheet"), part.address.isHTTP else { return false }
      return part.address.host.map { $0 != own } ?? false
    }.map(\.element)
    let loose = files.filter { !isPinned($0) }
    return [ElementGroup(loose.isEmpty ? files : loose)].compactMap(\.self)
  }

  let expectations = [
    Expectation("Each has `integrity` and `crossorigin`") { (files: ElementGroup) in
      guard let first = files.elements.first, !isPinned(first) else { return .passed }
      return files.failed(
        "This file of another host is not pinned by `integrity`.",
        many: "files of other hosts are not pinned by `integrity`; this is the first.", label: "File")
    }
  ]

  private static func isPinned(_ file: Element) -> Bool { file.has(.integrity) && file.has(.crossorigin) }

  static let examples: [Example] = [
    .passed(
      "pinned", #"<script src="https://b.test/b.js" integrity="sha384-x" crossorigin="anonymous"></script>"#,
      in: .init(address: "https://a.test/")),
    .failed("not pinned", #"↓<script src="https://b.test/b.js"></script>"#, in: .init(address: "https://a.test/")),
    .failed(
      "two, told once", #"↓<script src="https://b.test/b.js"></script><script src="//c.test/c.js"></script>"#,
      in: .init(address: "https://a.test/")),
    .inapplicable("own", #"<script src="/b.js"></script>"#, in: .init(address: "https://a.test/")),
  ]
}
