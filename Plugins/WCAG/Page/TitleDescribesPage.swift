import Kerbcut

struct TitleDescribesPage: Check {
  static let about = About(
    id: "page-title-is-descriptive",
    title: "The title says what the page is about",
    requirements: [.wcag("2.4.2"), .act("c4a8a4")],
    why: "People with many tabs open, and people who cannot see the page, tell pages apart by their titles.",
    fix: "Write a title with the topic of this page first, then the name of the service.",
    yieldsTo: ["page-has-title"]
  )

  let applicability = Applicability("The title of an HTML page, if it has text") { page -> [Element] in
    guard page.htmlRoot != nil, let title = page.titleElement, !page.title.isEmpty else { return [] }
    return [title]
  }

  let expectations = [
    Expectation("The title describes the topic or purpose of the page") { (title: Element) in
      let page = title.page
      let text = page.title
      if VagueWords.titles.contains(text.phrase) || isFileName(text) {
        return .failed("‘\(text)’ does not say what this page is about.")
      }
      let words = TopicWords(text)
      // The words of a title mostly come up near the top: the whole text is read only where they do not.
      let start = page.body.map { $0.textStart } ?? ""
      let isLong = start.utf8.count >= 1_500
      if isLong, words.occur(in: start) { return page.titleVerdict(text) }
      let bodyText = page.body?.textContent ?? ""
      // Labels seldom repeat the words of a title: the heading of a question page is compared elsewhere.
      if !words.isEmpty, page.mainFields.isEmpty, !page.hasUnreadContent, !words.occur(in: bodyText),
        case let namesText = page.wordsOfNames, !words.occur(in: namesText),
        case let content = TopicWords(bodyText + namesText), content.count >= 5
      {
        if let other = page.laterTitle(sharing: content) {
          return .failed("No word of the title ‘\(text)’ comes up on this page. A later title, ‘\(other)’, fits it.")
        }
        if content.count < 8 { return .passed }
        return .cantTell("No word of the title ‘\(text)’ comes up on this page. Does the title say what it is about?")
      }
      if bodyText.utf8.count < 1_500, case let contentText = bodyText + page.wordsOfNames,
        contentText.utf8.count < 1_500, let word = page.titleSubject(missingIn: TopicWords(contentText))
      {
        return .cantTell(
          "‘\(word)’ in the title ‘\(text)’ does not come up on this page. Is it what the page is about?")
      }
      return page.titleVerdict(text)
    }
  ]

  static let examples: [Example] = [
    .passed("the topic", "<html><title>Apply for a fishing licence</title><h1>Fishing licence</h1>"),
    .failed("from an editor", "<html>↓<title>Untitled document</title><h1>Fishing licence</h1>"),
    .failed("a file", "<html>↓<title>form2_final.html</title><h1>Fishing licence</h1>"),
    .cantTell(
      "something else",
      "<html>↓<title>Council tax</title><h1>Fishing</h1><p>Buy a rod licence before going to rivers, lakes or canals "
        + "in England and Wales"),
    .failed(
      "the first of two titles counts",
      "<html>↓<title>Council tax</title><title>River fishing</title><p>Fishing in a river needs a rod licence, bought "
        + "before you start"),
    .passed(
      "a form",
      "<html><title>Your details</title><main><label>Name <input></label><label>Phone number <input></label>"
        + "<label>Street <input></label><label>Town <input></label><label>Postcode <input></label>"),
    .passed("in another form", "<html><title>Fish</title><p>Fishing needs a rod licence. Buy it before you start."),
    .cantTell(
      "another thing of the kind",
      "<html>↓<title>Trout season</title><p>The season for salmon in this river starts in spring and ends in autumn."),
    .cantTell(
      "only whose page it is",
      #"<html>↓<title>Rivers Trust</title><h1>Results for “otter” at the Rivers Trust</h1><p>None"#),
    .inapplicable("no title", "<html><h1>Fishing licence</h1>"),
    .inapplicable("empty", "<html><title> </title><h1>Fishing licence</h1>"),
  ]
}

private func isFileName(_ text: String) -> Bool {
  guard !text.contains(" "), let dot = text.lastIndex(of: ".") else { return false }
  let ending = text[text.index(after: dot)...].lowercased()
  return ["htm", "html", "xhtml", "php", "asp", "aspx", "jsp", "doc", "docx", "pdf", "indd", "pub", "xls"].contains(
    ending)
}

extension Page {
  /// The names that say what is on the page besides its text, a space before them.
  fileprivate var wordsOfNames: String {
    " " + elements(role: .img, .link, .button, .textbox).map(\.name).joined(separator: " ")
  }

  /// The verdict on a title of which words come up on the page.
  fileprivate func titleVerdict(_ title: String) -> Verdict {
    guard let heading = firstHeadingName, heading.words.count >= title.words.count + 3,
      heading.lowercased().hasSuffix(title.lowercased())
    else { return .passed }
    return .cantTell("The first heading is ‘\(heading)’. Is ‘\(title)’ enough to tell this page from others?")
  }

  /// Whether frames or embedded objects may hold the content.
  fileprivate var hasUnreadContent: Bool {
    !elements(named: .iframe, .object, .embed, .frame, .canvas).isEmpty || scripts.hasUnread && mainText.count < 200
  }

  /// A title after the first that has words of the content.
  fileprivate func laterTitle(sharing content: TopicWords) -> String? {
    elements(named: .title).dropFirst().prefix(4).map(\.textContent.collapsed).first {
      !TopicWords($0).isDisjoint(with: content)
    }
  }

  /// The first word of the title that carries a topic, if a short page has other words of the title but not this
  /// one. Titles of several parts begin with the kind of thing often, so they are left alone.
  fileprivate func titleSubject(missingIn content: TopicWords) -> Substring? {
    let parts = titleParts
    guard (5...40).contains(content.count), parts.count == 1, let part = parts.first, !part.contains(":"),
      !hasUnreadContent,
      let word = part.words.first(where: { !TopicWords(String($0)).isEmpty })
    else { return nil }
    let words = TopicWords(part)
    let isMissing = TopicWords(String(word)).isDisjoint(with: content)
    return isMissing && words.count > 1 && words.shared(with: content) > 0 ? word : nil
  }

  fileprivate var firstHeadingName: String? { elements(role: .heading).first { $0.is(.h1) }?.name }
}

extension Element {
  /// The first four thousand bytes or so of the text in the element, up to the end of a word.
  fileprivate var textStart: String {
    var bytes: [UInt8] = []
    for inner in document.descendants(of: node) where document.kind(of: inner) == .text {
      document.text(of: inner).append(to: &bytes)
      if bytes.count > 4_000 { break }
    }
    let end = bytes.lastIndex { $0 == 0x20 || $0 == 0x0A } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
