import Kerbcut

struct ImageHasNoText: Check {
  static let about = About(
    id: "image-has-no-text",
    title: "Text is text, not an image of it",
    requirements: [.wcag("1.4.5"), .wcag("1.4.9"), .act("0va7u6")],
    why: "People who need larger letters, other colours or another font cannot change an image.",
    fix: "Write the text as text and style it."
  )

  let applicability = Applicability(
    "Each visible image with a file: `img`, image button, `object`, `image` in a drawing"
  ) {
    page in
    page.elements(named: .img, .input, .object, Name.image.in(.svg)).filter { $0.imageSource != nil && $0.isVisible }
  }

  let expectations = [
    Expectation("The image shows no text, unless the text is decorative, incidental or essential") { (image: Element) in
      guard let source = image.imageSource else { return .passed }
      if image.isLogo { return .passed }
      if let drawing = image.page.drawing(at: source) {
        guard let text = drawing.drawnText else { return .passed }
        return .ask(.mustBeImage(text))
      }
      guard image.is(.input) else { return .passed }
      return .ask(.showsText)
    }
  ]

  static let examples: [Example] = [
    .passed("a photograph", #"<img src="river.jpg" alt="River in flood">"#),
    .cantTell(
      "a drawing of words", #"↓<img src="go.svg" alt="Apply now">"#,
      in: .init(files: ["go.svg": #"<svg xmlns="http://www.w3.org/2000/svg"><text>Apply now</text></svg>"#])),
    .passed(
      "a drawing without words", #"<img src="go.svg" alt="Map">"#,
      in: .init(files: ["go.svg": #"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>"#])),
    .passed(
      "a logo", #"<img src="l.svg" alt="Acme logo">"#,
      in: .init(files: ["l.svg": #"<svg xmlns="http://www.w3.org/2000/svg"><text>Acme</text></svg>"#])),
    .cantTell("a picture as a button", #"↓<input type="image" src="go.jpg" alt="Go">"#),
    .inapplicable("no image", "<p>Apply</p>"),
    .inapplicable("hidden", #"<img src="go.jpg" alt="Go" hidden>"#),
  ]
}

extension Element {
  /// The address of the image that the element shows.
  fileprivate var imageSource: String? {
    guard self.is(.img, .input, .object, Name.image.in(.svg)) else { return nil }
    switch tag {
    case .img: return attribute(.src).flatMap { $0.isEmpty ? nil : $0 }
    case .input: return has(.type, "image") ? attribute(.src).flatMap { $0.isEmpty ? nil : $0 } : nil
    case .object:
      guard let data = attribute(.data) else { return nil }
      return page.links.mediaType(of: data, declared: attribute(.type)).hasPrefix("image/") ? data : nil
    default: return attribute(.href) ?? attribute(Name.href.in(.xlink))
    }
  }

  fileprivate var isLogo: Bool {
    name.inLowerCase.words.contains("logo") || fileWords?.contains("logo") ?? false || hasClass("logo")
  }
}

extension Page {
  /// The visible elements that show an image of a file, or have one behind them, unless it is a drawing without text.
  var imagesPerhapsOfText: [Element] {
    elements.filter { element in
      guard element.isVisible else { return false }
      let sources = [element.imageSource].compactMap { $0 } + element.backgroundImages
      return sources.contains { source in drawing(at: source).map { $0.drawnText != nil } ?? true }
    }
  }

  /// The SVG image at an address, if it is one that can be read.
  fileprivate func drawing(at address: String) -> Document? {
    var bytes: [UInt8] = []
    if address.prefix(18).inLowerCase == "data:image/svg+xml" {
      let data = address.drop { $0 != "," }.dropFirst()
      guard !address.prefix(60).inLowerCase.holds(";base64") else { return nil }
      bytes = Array(WebAddress.decoded(data.trimmingSpaces).utf8)
    } else if case .found(let file) = links.resource(at: address), file.mediaType == "image/svg+xml" {
      bytes = file.bytes
    }
    guard !bytes.isEmpty, bytes.count < 2_000_000 else { return nil }
    spend(bytes.count / 16)
    return Document.parse(html: bytes)
  }
}

extension Document {
  /// The text that the `text` elements of a drawing show; nil if there is none with two letters.
  fileprivate var drawnText: String? {
    let text = nodes.filter { name(of: $0) == Name.text.in(.svg) }.map(textContent).joined(separator: " ").collapsed
    return text.filter(\.isLetter).count >= 2 ? String(text.prefix(80)) : nil
  }
}

extension Question {
  fileprivate static func mustBeImage(_ text: String) -> Question {
    Question(
      "must-be-image",
      "This image shows the text ‘\(text)’, which people cannot restyle. Is it a logo, decoration, or a part of a chart "
        + "or map?",
      no: "This image shows the text ‘\(text)’, which people cannot restyle.", lacks: [Lack(.media)])
  }

  fileprivate static let showsText = Question(
    "shows-text", "Does this button's image show its text? It cannot be made larger or recoloured by the reader.",
    yes: "The image of this button shows its text, which people cannot restyle.", lacks: [Lack(.media)])
}
