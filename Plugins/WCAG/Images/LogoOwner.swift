import Kerbcut

extension Element {
  /// Whose logo an image is by the name of its file, where that has nothing in common with the name of the image.
  func otherOwner(than name: String) -> String? {
    let files = self.is(.canvas) ? drawnFiles : fileWords.map { [$0] } ?? []
    let subject = name.lowercased().split { !$0.isLetterOrNumber }.map(String.init)
    guard subject.contains("logo"), subject.contains(where: { $0 != "logo" }), files.count == 1,
      let file = files.first, file.contains("logo")
    else { return nil }
    let owners = file.filter { word in
      word.count > 2 && !word.allSatisfy(\.isHexDigit) && !kindsOfFile.contains(word)
    }
    let initials = String(subject.compactMap(\.first))
    let fits = owners.contains { owner in
      name.lowercased().contains(owner) || initials.contains(owner.prefix(2))
        || subject.contains { owner.hasPrefix($0) && $0.count > 2 }
    }
    return fits ? nil : owners.first
  }

  /// The words of the names of the image files that scripts draw from.
  private var drawnFiles: [[String]] {
    let text = page.scripts.text
    guard text.firstRange(of: "drawImage(") != nil else { return [] }
    var found: [[String]] = []
    var rest = Substring(text)
    while let place = rest.firstRange(of: ".src"), found.count < 4 {
      rest = rest[place.upperBound...]
      let value = rest.drop { $0 == " " || $0 == "=" }
      guard let quote = value.first, "'\"`".contains(quote) else { continue }
      found.append(Self.fileWords(of: String(value.dropFirst().prefix { $0 != quote })))
    }
    return found
  }
}

/// Words that a drawing shows, letter for letter: the text of an SVG that holds nothing else, or what a script writes on
/// the page's only canvas.
struct DrawnLogo {
  let text: String

  /// Whether a name that calls itself a logo is that of another owner: no word, beginning or initials in common.
  func isOf(another name: String) -> Bool {
    let subject = name.lowercased().words
    guard subject.contains("logo"), subject.count > 1 else { return false }
    let shown = text.lowercased().words
    guard shown.contains(where: { $0.count > 1 && $0.contains(where: \.isLetter) }) else { return false }
    let owners = subject.filter { $0 != "logo" }
    let initials = String(owners.compactMap(\.first))
    let shownInitials = String(shown.compactMap(\.first))
    return !shown.contains { word in
      owners.contains { $0.hasPrefix(word) || word.hasPrefix($0) } || initials.hasPrefix(word.prefix(2))
    } && !owners.contains { shownInitials.count > 1 && $0 == shownInitials }
  }
}

extension Element {
  /// What the drawing shows, if it is words alone.
  var drawnLogo: DrawnLogo? {
    if self.is(.canvas) {
      guard page.elements(named: .canvas).count == 1, !page.scripts.mentions("drawImage(", "strokeText("),
        let text = page.scripts.onlyTextFilled
      else { return nil }
      return DrawnLogo(text: text)
    }
    guard tag == Name.svg.in(.svg) else { return nil }
    let words = [Name.text.in(.svg), Name.tspan.in(.svg), Name.title.in(.svg), Name.desc.in(.svg)]
    let parts = descendants
    guard !parts.isEmpty, parts.allSatisfy({ words.contains($0.tag) }) else { return nil }
    let text = parts.filter { $0.tag == words[0] }.map(\.textContent).joined(separator: " ").collapsed
    return text.isEmpty ? nil : DrawnLogo(text: text)
  }
}

extension PageScripts {
  /// The text of the one `fillText` call, if it is written out.
  fileprivate var onlyTextFilled: String? {
    guard let call = text.firstRange(of: "fillText(") else { return nil }
    let rest = text[call.upperBound...]
    guard rest.firstRange(of: "fillText(") == nil, let quote = rest.first, "'\"`".contains(quote) else { return nil }
    return String(rest.dropFirst().prefix(200).prefix { $0 != quote })
  }
}

/// Words of file names that say what kind of file it is, not what it shows.
private let kindsOfFile: Set<String> = [
  "logo", "logos", "logotype", "img", "image", "icon", "stamp", "white", "black", "dark", "light", "color", "colour",
  "header", "footer", "main", "site", "small", "large", "mobile", "desktop", "retina", "full", "horizontal",
  "vertical", "horiz", "new", "final", "web", "transparent", "print", "top", "svg", "png", "default", "primary",
  "secondary", "reversed", "inverted", "brand", "company", "our", "home",
]
