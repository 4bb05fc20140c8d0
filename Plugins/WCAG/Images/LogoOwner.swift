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

/// Words of file names that say what kind of file it is, not what it shows.
private let kindsOfFile: Set<String> = [
  "logo", "logos", "logotype", "img", "image", "icon", "stamp", "white", "black", "dark", "light", "color", "colour",
  "header", "footer", "main", "site", "small", "large", "mobile", "desktop", "retina", "full", "horizontal",
  "vertical", "horiz", "new", "final", "web", "transparent", "print", "top", "svg", "png", "default", "primary",
  "secondary", "reversed", "inverted", "brand", "company", "our", "home",
]
