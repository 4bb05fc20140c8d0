import Kerbcut

struct MarkupReadsAlike: Check {
  static let about = About(
    id: "markup-reads-alike",
    title: "Markup reads alike everywhere",
    requirements: [.govuk(11)],
    why:
      "Web archives, indexers, feed readers, converters and test tools that read HTML with libxml2 (lxml, Nokogiri and "
      + "PHP’s DOM do) see another page than browsers where the markup is malformed.",
    fix: "Correct the markup at the place: end each element where it belongs, inside the element that holds it.",
    weight: .notice
  )

  let applicability = Applicability(
    "Each place outside of templates where malformed markup makes libxml2 read another page than the HTML Standard does"
  ) { page in
    ReadingPlace.all(on: page)
  }

  let expectations = [
    Expectation("Both readings have the same content in the same elements") { (place: ReadingPlace) in
      .failed(place.message)
    }
  ]
}
