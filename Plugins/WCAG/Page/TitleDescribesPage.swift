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
      let contentText = page.wordsOfContent
      // Labels seldom repeat the words of a title: the heading of a question page is compared elsewhere.
      if !words.isEmpty, page.mainFields.isEmpty, !page.hasUnreadContent, !words.occur(in: contentText),
        case let content = TopicWords(contentText), content.count >= 5
      {
        if let other = page.laterTitle(sharing: content) {
          return .failed("No word of the title ‘\(text)’ comes up on this page. A later title, ‘\(other)’, fits it.")
        }
        if content.count < 8 { return .passed }
        return .cantTell("No word of the title ‘\(text)’ comes up on this page. Does the title say what it is about?")
      }
      if contentText.utf8.count < 1_500, let word = page.titleSubject(missingIn: TopicWords(contentText)) {
        return .cantTell(
          "‘\(word)’ in the title ‘\(text)’ does not come up on this page. Is it what the page is about?")
      }
      if let heading = page.firstHeadingName, heading.words.count >= text.words.count + 3,
        heading.lowercased().hasSuffix(text.lowercased())
      {
        return .cantTell("The first heading is ‘\(heading)’. Is ‘\(text)’ enough to tell this page from others?")
      }
      return .passed
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
  /// All words on the page that anybody is given.
  fileprivate var wordsOfContent: String {
    let names = elements(role: .img, .link, .button, .textbox).map(\.name).joined(separator: " ")
    return (body?.textContent ?? "") + " " + names
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
