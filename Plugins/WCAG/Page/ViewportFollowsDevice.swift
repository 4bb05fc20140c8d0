import Kerbcut

struct ViewportFollowsDevice: Check {
  static let about = About(
    id: "viewport-follows-device",
    title: "The page is as wide as the device",
    why: "With a fixed width, telephones show the whole page small, and people must zoom and scroll sideways to read.",
    fix: "Write `width=device-width, initial-scale=1`.",
    guidance: .tutorial("page-structure", "Page structure"),
    weight: .warning, yieldsTo: ["viewport-allows-zoom"],
    isAboutWholePage: true
  )

  let applicability = Applicability("Each `meta` element with the name `viewport`") {
    $0.elements(named: .meta).filter { $0.has(.name, "viewport") && !($0.attribute(.content) ?? "").isEmpty }
  }

  let expectations = [
    Expectation("The width is not a number of pixels") { (meta: Element) in
      let pairs = (meta.attribute(.content) ?? "").inLowerCase.split { ",;".contains($0) }
        .map { $0.filter { !$0.isWhitespace } }
      let width = pairs.first { $0.hasPrefix("width=") }.flatMap { Int($0.dropFirst("width=".count)) }
      return width.map { .failed("This page is \($0) pixels wide on every device.") } ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed("as the device", ExamplePage.html(head: #"<meta name="viewport" content="width=device-width">"#, "")),
    .failed("fixed", ExamplePage.html(head: #"↓<meta name="viewport" content="width=1024">"#, "")),
    .inapplicable("none", "<p>Text</p>"),
  ]
}
