import KerbcutCSS
import KerbcutHTML

/// The two places of generated content.
enum GeneratedPlace { case before, after }

/// What a name needs of style: boxes that stand apart, generated text.
extension AccessibilityTree {
  /// Whether an element's text stands apart from its neighbours: everything but `display: inline` and `contents`.
  func separates(_ element: NodeID) -> Bool {
    let name = document.name(of: element)
    guard name.namespace == .html else { return name.namespace == .svg }
    return name.number < UInt32(Self.inlineElements.count) ? !Self.inlineElements[Int(name.number)] : false
  }

  /// The text of `::before` or `::after`, or its alternative text.
  func generatedText(_ place: GeneratedPlace, of element: NodeID) -> (text: String, isApart: Bool)? { nil }

  private static let inlineElements: [Bool] = {
    var table = [Bool](repeating: true, count: Int(Name.menuitem.number))
    let apart: [Name] = [
      .html, .body, .article, .section, .nav, .aside, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .header, .footer,
      .address, .main, .p, .hr, .pre, .blockquote, .ol, .ul, .menu, .li, .dl, .dt, .dd, .figure, .figcaption, .search,
      .div, .img, .iframe, .video, .audio, .table, .caption, .tbody, .thead, .tfoot, .tr, .td, .th, .form, .input,
      .button, .select, .option, .optgroup, .textarea, .progress, .meter, .fieldset, .legend, .details, .summary,
      .dialog, .canvas, .center, .dir, .marquee,
    ]
    for name in apart { table[Int(name.number)] = false }
    return table
  }()
}
