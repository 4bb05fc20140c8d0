import Kerbcut

struct TitleDescribesPage: Check {
  static let about = About(
    id: "page-title-is-descriptive",
    title: "The title says what the page is about",
    requirements: [.wcag("2.4.2"), .act("c4a8a4")],
    why: "People with many tabs open, and people who cannot see the page, tell pages apart by their titles.",
    fix: "Write a title with the topic of this page first, then the name of the service.",
    yieldsTo: ["page-has-title"],
    isAboutWholePage: true
  )

  let applicability = Applicability("The title of an HTML page, if it has text") { page -> [Element] in
    guard page.htmlRoot != nil, let title = page.markup.titleElement, !page.title.isEmpty else { return [] }
    return [title]
  }

  let expectations = [
    Expectation("The title describes the topic or purpose of the page") { (title: Element) in
      let page = title.page
      let text = page.title
      if VagueNames.titlesOfEditors.contains(text.phrase) || isFileName(text) {
        return .failed("‘\(text)’ does not say what this page is about.")
      }
      if VagueNames.titles.contains(text.phrase) { return .ask(.isTopic(text)) }
      return page.hasNoWordOfTitle
        ? .ask(.isTopicInOtherWords(text))
        : .passed
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
    .cantTell("a word that may be the topic", "<html>↓<title>Template</title><h1>Fishing licence</h1>"),
    .passed(
      "a form",
      "<html><title>Your details</title><main><label>Name <input></label><label>Phone number <input></label>"
        + "<label>Street <input></label><label>Town <input></label><label>Postcode <input></label>"),
    .passed("in another form", "<html><title>Fish</title><p>Fishing needs a rod licence. Buy it before you start."),
    .inapplicable("no title", "<html><h1>Fishing licence</h1>"),
    .inapplicable("empty", "<html><title> </title><h1>Fishing licence</h1>"),
  ]
}

private func isFileName(_ text: String) -> Bool {
  guard !text.holds(" "), let dot = text.lastIndex(of: ".") else { return false }
  let ending = text[text.index(after: dot)...].inLowerCase
  return ["htm", "html", "xhtml", "php", "asp", "aspx", "jsp", "doc", "docx", "pdf", "indd", "pub", "xls"].contains(
    ending)
}

extension Page {
  /// The names that say what is on the page besides its text, a space before them.
  fileprivate var wordsOfNames: String {
    " " + elements(role: .img, .link, .button, .textbox).map(\.name).joined(separator: " ")
  }

  /// Whether a page with enough text has none of the words of its title. Labels seldom repeat them: forms are left out.
  fileprivate var hasNoWordOfTitle: Bool {
    let words = TopicWords(title)
    guard !words.isEmpty else { return false }
    // The words of a title mostly come up near the top: the whole text is read only where they do not.
    let start = body?.textStart ?? ""
    if start.utf8.count >= 1_500, words.occur(in: start) { return false }
    guard forms.mainFields.isEmpty, !hasUnreadContent, case let text = body?.textContent ?? "", !words.occur(in: text)
    else {
      return false
    }
    let names = wordsOfNames
    return !words.occur(in: names) && TopicWords(text + names).count >= Self.enoughWords
  }

  /// A page of fewer words may well do without those of its title.
  private static let enoughWords = 8

  /// Whether frames or embedded objects may hold the content.
  fileprivate var hasUnreadContent: Bool {
    !elements(named: .iframe, .object, .embed, .frame, .canvas).isEmpty || scripts.hasUnread && text.main.count < 200
  }
}

extension Element {
  /// The first four thousand bytes or so of the text in the element, up to the end of a word.
  fileprivate var textStart: String {
    var bytes: [UInt8] = []
    for text in texts {
      text.utf8.append(to: &bytes)
      if bytes.count > 4_000 { break }
    }
    let end = bytes.lastIndex { $0 == UInt8(ascii: " ") || $0 == 0x0A } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}

extension Question {
  fileprivate static func isTopic(_ title: String) -> Question {
    Question(
      "is-topic", "Does ‘\(title)’ say what this page is about?",
      no: "‘\(title)’ does not say what this page is about.", about: .page)
  }

  fileprivate static func isTopicInOtherWords(_ title: String) -> Question {
    Question(
      "is-topic-in-other-words",
      "No word of the title ‘\(title)’ comes up on this page. Does the title say what it is about?",
      no: "‘\(title)’ does not say what this page is about.", about: .page)
  }
}
