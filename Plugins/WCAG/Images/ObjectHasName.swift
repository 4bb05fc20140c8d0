import Kerbcut

struct ObjectHasName: Check {
  static let about = About(
    id: "object-has-name",
    title: "Embedded images, sound and video have an accessible name",
    requirements: [.wcag("1.1.1"), .act("8fc3b6")],
    why: "People who cannot see or hear what an `object` embeds are told only its name.",
    fix: "Give the `object` a `title` or `aria-label` that says what it shows."
  )

  let applicability = Applicability(
    "Each `object` without an explicit role in the accessibility tree that embeds an image, sound or video"
  ) { page in
    page.elements(named: .object).filter { $0.explicitRole == nil && $0.isExposed && $0.embedsMedia }
  }

  let expectations = [
    Expectation("The object has an accessible name that is not empty") { (object: Element) in
      object.name.isEmpty ? .failed("This object has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("title", #"<object title="Map of the flood area" data="map.png"></object>"#, in: files),
    .failed("no name", #"↓<object data="map.png"></object>"#, in: files),
    .failed("text inside is shown only if the file fails", #"↓<object data="map.png">Map</object>"#, in: files),
    .passed("aria-label", #"<object aria-label="Map of the flood area" data="map.png"></object>"#, in: files),
    .failed("a title of spaces", #"↓<object title=" " data="map.png"></object>"#, in: files),
    .inapplicable("hidden", #"<object aria-hidden="true" data="map.png"></object>"#, in: files),
    .inapplicable("a page", #"<object data="more.html"></object>"#, in: files),
    .inapplicable("a role of its own", #"<object role="group" data="map.png"></object>"#, in: files),
    .inapplicable("not there: the content is shown instead", #"<object data="no.png">Map</object>"#, in: files),
  ]

  private static let files = ExamplePage.Context(files: ["map.png": "", "more.html": "<p>More</p>"])
}

extension Element {
  /// Whether the resource of an `object` is an image, sound or video and is there.
  fileprivate var embedsMedia: Bool {
    guard let address = attribute(.data), !address.isEmpty else { return false }
    let type = page.links.mediaType(of: address, declared: attribute(.type))
    guard ["image/", "audio/", "video/"].contains(where: type.hasPrefix) else { return false }
    // A missing file shows what is inside instead; where nothing is, the file may only be missing here.
    return !page.links.isKnownMissing(address) || size == 0
  }
}
