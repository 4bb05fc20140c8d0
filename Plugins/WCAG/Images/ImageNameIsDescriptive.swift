import Kerbcut

struct ImageNameIsDescriptive: Check {
  static let about = About(
    id: "image-name-is-descriptive",
    title: "Image descriptions say what the image says",
    requirements: [.wcag("1.1.1"), .act("qt1vmo")],
    why: "A file name or the word “image” tells people who cannot see it nothing.",
    fix: "Write in `alt` what the image says. If it says nothing, use `alt=\"\"`.",
    yieldsTo: ["decorative-element-is-not-exposed"]
  )

  let applicability = Applicability(
    "Each visible `img`, `canvas` or `svg` with a name, unless an ancestor is named by its author"
  ) { page in targets(on: page) }

  static func targets(on page: Page) -> [Element] {
    page.elements(named: .img, .canvas, Name.svg.in(.svg)).filter { image in
      image.isExposed && image.isVisible && !image.name.isEmpty && !image.isUnavailable && !image.isInsideNamed
    }
  }

  let expectations = [
    Expectation("The name serves the purpose of the image") { (image: Element) in
      let name = image.name
      if image.isNamedByFile || VagueNames.images.contains(name.phrase) {
        let mayBeRight = image.isNamedByFile ? image.isInLinkToItsName : image.isAloneInControl
        return mayBeRight
          ? .ask(.saysWhatItDoes(name))
          : .failed("‘\(name)’ does not say what this image shows.")
      }
      if image.isPerhapsNamedByFile {
        return .ask(.saysWhatItShows(name))
      }
      return .passed
    }
  ]

  static let examples: [Example] = [
    .passed("says what it shows", #"<img src="a.png" alt="Map of the flood area">"#),
    .failed("file name", #"↓<img src="/img/DSC_0042.JPG" alt="DSC_0042.JPG">"#),
    .failed("the file's name without its ending", #"↓<img src="/img/hero_banner_2.png" alt="hero_banner_2">"#),
    .failed("a word for any image", #"↓<img src="a.png" alt="Image">"#),
    .cantTell("a link that may lead to an image", #"<a href="/a.png">↓<img src="small.png" alt="a.png"></a>"#),
    .cantTell("perhaps the name of a file", #"↓<img src="/img/River-Bank-Full.jpg" alt="River-Bank-Full">"#),
    .inapplicable("decorative", #"<img src="a.png" alt="">"#),
    .inapplicable("named by its button", #"<button aria-label="Search"><img src="a.png" alt="icon.png"></button>"#),
    .inapplicable("hidden", #"<img src="a.png" alt="Image" hidden>"#),
  ]
}

extension Element {
  /// Whether a link around the image leads to the file that the name is of.
  fileprivate var isInLinkToItsName: Bool {
    ancestor(named: .a)?.attribute(.href)?.inLowerCase.hasSuffix(name.inLowerCase) ?? false
  }

  /// Whether the image is all that a link or button shows.
  fileprivate var isAloneInControl: Bool {
    ancestors.contains { ($0.role == .link || $0.role == .button) && $0.seenText.isEmpty }
  }

  /// Whether somebody looked for the image's file and it is not there.
  var isUnavailable: Bool {
    guard self.is(.img) else { return false }
    guard let source = attribute(.src), !source.isEmpty else { return !has(.srcset) }
    return page.links.isKnownMissing(source)
  }

  /// Whether an ancestor has a name that its author gave, so that the image is not met on its own.
  var isInsideNamed: Bool {
    ancestors.contains { ancestor in
      guard let role = ancestor.role, role.definition.hasPresentationalChildren || role.isA(.link) || role.isA(.button)
      else { return false }
      return ancestor.nameWithSources.sources.contains {
        $0.isUsed && ($0.kind == .ariaLabel || $0.kind == .ariaLabelledby)
      }
    }
  }

  /// The words of the image's file name, in lower case.
  var fileWords: [String]? {
    attribute(.src).flatMap { $0.hasPrefix("data:") ? nil : Self.fileWords(of: $0) }
  }

  static func fileWords(of source: String) -> [String] {
    // By bytes: an address of data may be as long as the page.
    let path = source.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let end = path.lastIndex(where: { $0 != UInt8(ascii: "/") }) else { return [] }
    let start = path[..<end].lastIndex(of: UInt8(ascii: "/")).map(path.index(after:)) ?? path.startIndex
    let stem = source[start...end].split(separator: ".").dropLast().joined(separator: " ")
    return stem.inLowerCase.runs(where: \.isLetterOrNumber).map(String.init)
  }

  /// Whether the name is that of a file, with its ending or as in `src`.
  fileprivate var isNamedByFile: Bool {
    let name = name.inLowerCase
    let endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".jfif"]
    if endings.contains(where: name.hasSuffix), !name.holds(" ") || name.words.count <= 3 { return true }
    guard let words = fileWords, words.count > 1, name.holds("_") || name.contains(where: \.isNumber) else {
      return false
    }
    let own = name.split { !$0.isLetterOrNumber }.map(String.init)
    return own == words && (name.holds("_") || name.holds("-"))
  }

  /// Whether the name is that of the file, but might be words with hyphens.
  fileprivate var isPerhapsNamedByFile: Bool {
    guard let words = fileWords, words.count > 2 else { return false }
    let name = name.inLowerCase
    return name.holds("-") && !name.holds(" ") && name.split { !$0.isLetterOrNumber }.map(String.init) == words
  }
}

extension Question {
  fileprivate static func saysWhatItDoes(_ name: String) -> Question {
    Question(
      "says-what-it-does", "Does ‘\(name)’ say where this link leads, or what this button does?",
      no: "‘\(name)’ does not say where this link leads, or what this button does.", about: .surroundings)
  }

  fileprivate static func saysWhatItShows(_ name: String) -> Question {
    Question(
      "says-what-it-shows", "‘\(name)’ is also the name of the file. Does it say what the image shows?",
      no: "‘\(name)’ is the name of the file, and does not say what this image shows.", lacks: [Lack(.media)])
  }
}
