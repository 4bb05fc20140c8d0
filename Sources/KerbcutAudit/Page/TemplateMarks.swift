internal import Kerbcut

/// What a template fills in a page's source: values, parts and conditions of Nunjucks, Jinja, Twig, Django, Liquid,
/// Handlebars, ERB, EJS, JSP, PHP, Thymeleaf, Razor and Twirl.
///
/// What stands there is not known: it is neither empty nor text. Only files of the user's own are read as templates:
/// what a server sends is what people get.
struct TemplateMarks {
  /// Where marks stand, in their order, none inside another.
  private let ranges: [Range<Int>]

  /// The marks of a page; nil for one that is no template.
  init?(of page: Page) {
    let snapshot = page.snapshot
    guard snapshot.isLocal else { return nil }
    let bytes = page.document.source.bytes
    let name = (snapshot.path.split(separator: "/").last ?? "").lowercased()
    let isNamed = Self.endings.contains { name.hasSuffix($0) }
    var scan = TemplateScan(bytes, isNamed: isNamed)
    scan.run()
    guard isNamed || scan.isTelling, !scan.ranges.isEmpty else { return nil }
    ranges = scan.ranges
  }

  /// Whether any mark lies in a range, or goes into it.
  func touch(_ range: Range<Int>) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
    return next < ranges.count && ranges[next].lowerBound < max(range.upperBound, range.lowerBound + 1)
  }

  private static let endings = [
    ".njk", ".nunjucks", ".jinja", ".jinja2", ".j2", ".twig", ".liquid", ".hbs", ".handlebars", ".mustache", ".erb",
    ".ejs", ".jsp", ".jspx", ".php", ".phtml", ".cshtml", ".vbhtml", ".razor", ".scala.html", ".ftl", ".gohtml",
    ".tmpl",
  ]
}

extension TemplateMarks {
  /// What is left of a failure in a template: nothing where the template fills the place itself or the page around it;
  /// a question where it fills a part of the target; all of it elsewhere.
  func judged(_ assertion: Assertion, on page: Page) -> Assertion? {
    guard let node = assertion.node, !page.element(node).is(.html, .head, .body, .main, .title) else { return nil }
    let own = assertion.range.isEmpty ? assertion.range.lowerBound..<assertion.range.lowerBound + 1 : assertion.range
    if !page.document.sourceRange(of: node).overlaps(own), touch(own) { return nil }
    guard isFilled(page.element(node)) || touch(own) else { return assertion }
    guard assertion.outcome == .failed, assertion.weight == .error else { return nil }
    var asked = assertion
    asked.question = Question(
      "is-filled", check: "A template fills a part of this. Look at the page that it makes: \(assertion.message)",
      otherwise: .failed(assertion.message), about: .target, lacks: [Lack(.template)])
    asked.message = asked.question?.sentence ?? assertion.message
    asked.outcome = .cantTell
    return asked
  }

  /// Whether a template fills something of an element; of a field also of what stands beside it, where its label may
  /// be.
  private func isFilled(_ element: Element) -> Bool {
    let isField = element.is(.input, .select, .textarea)
    let whole = isField ? element.parent ?? element : element
    let document = element.document
    let start = document.sourceRange(of: whole.node)
    let end = document.endTagRange(of: whole.node)?.upperBound ?? start.upperBound
    let last = document.end(of: whole.node).advanced(by: -1)
    return touch(start.lowerBound..<max(end, document.sourceRange(of: last).upperBound, start.upperBound))
  }
}
