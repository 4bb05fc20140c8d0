import Kerbcut

/// The language of a page, and the ways to its partner in the other one.
final class PageLanguages: PageView {
  private let page: Page

  init(_ page: Page) { self.page = page }

  /// The primary subtag of the language of the main content, else of the page; empty if none is given.
  private(set) lazy var content: String = page.whole(findContentLanguage)

  private func findContentLanguage() -> String {
    let root = page.root?.attribute(.lang)?.inLowerCase.split(separator: "-").first.map { String($0) } ?? ""
    var counts: [String: Int] = [:]
    for block in page.text.mainBlocks {
      for (language, count) in block.wordCountByLanguage { counts[language, default: 0] += count }
    }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return root }
    return (counts[root] ?? 0) * 2 >= most.value ? root : most.key
  }

  /// Links that lead to the page in the other language, by their words.
  var switches: [Element] {
    let own = content
    return page.links.filter { link in
      let text = link.textContent.collapsed.inLowerCase
      guard text.utf8.count < 80 else { return false }
      return own == "cy" ? Self.namesEnglish(text) : Self.namesWelsh(text)
    }
  }

  /// Buttons that lead to the page in the other language, as forms that remember the choice have them.
  var buttons: [Element] {
    let own = content
    return page.elements(named: .button, .input).filter { button in
      guard button.isSubmitButton, button.isRendered else { return false }
      let text = button.buttonText.inLowerCase
      return text.utf8.count < 80 && (own == "cy" ? Self.namesEnglish(text) : Self.namesWelsh(text))
    }
  }

  private static func namesWelsh(_ text: String) -> Bool {
    text == "welsh" || text.hasPrefix("cymraeg") || text.holds("gymraeg")
      || ["in welsh", "to welsh", "welsh version"].contains { text.holds($0) } && text.words.count < 7
  }

  private static func namesEnglish(_ text: String) -> Bool {
    text == "english" || text == "saesneg" || text.hasSuffix("saesneg") && text.words.count < 7
      || ["in english", "to english", "english version"].contains { text.holds($0) } && text.words.count < 7
  }
}

extension Page {
  /// The language of the page, and the ways to its partner in the other one.
  var languages: PageLanguages { view() }
}

extension String {
  /// The path of the English partner of a page: without what marks Welsh in addresses.
  var withoutWelshMark: String {
    var path = self
    for mark in ["/cy/", "/cymraeg/", "/welsh/"] { path = path.replacing(mark, with: "/") }
    for mark in ["-cy", ".cy", "_cy", "/cy", "/cymraeg"] {
      let stem =
        path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).first.map { String($0) } ?? path
      if stem.hasSuffix(mark) { path = String(stem.dropLast(mark.count)) + path.dropFirst(stem.count) }
      if path.hasSuffix(mark) { path = String(path.dropLast(mark.count)) }
    }
    return path.replacing("/en/", with: "/")
  }
}
