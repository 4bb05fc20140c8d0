import Kerbcut
import KerbcutService

struct BrandGDSTransport: Check {
  static let about = About(
    id: "brand-gds-transport",
    title: "Only pages on GOV.UK use its typeface",
    requirements: [.govuk(13)],
    why: "The licence covers GOV.UK only, and the look misleads people.",
    fix: "Set another font family.",
    guidance: .designSystem("components/generic-header", "Generic header"),
    weight: .warning,
    profiles: ["public", "council", "nhs"],
    needs: [.address]
  )

  let applicability = Applicability<Element>("Each style in the page, and each font file, of a page on another host") {
    page in
    guard page.service.isOffGOVUK else { return [] }
    let styles = page.elements(named: .style).filter { $0.textContent.holds("GDS Transport") }
    let inline = page.elements(with: .style).filter { ($0.attribute(.style) ?? "").holds("GDS Transport") }
    let fonts = page.elements(named: .link).filter {
      ($0.attribute(.href) ?? "").inLowerCase.holds("gds-transport")
    }
    return styles + inline + fonts
  }

  let expectations = [
    Expectation("It does not name GDS Transport") { (_: Element) in
      .failed("This page, which is not on GOV.UK, uses GDS Transport.")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "a council", #"↓<style>body { font-family: "GDS Transport", arial }</style>"#,
      in: .init(address: "https://www.anytown.gov.uk/")),
    .inapplicable(
      "on GOV.UK", #"<style>body { font-family: "GDS Transport", arial }</style>"#,
      in: .init(address: "https://www.gov.uk/")),
  ]
}
