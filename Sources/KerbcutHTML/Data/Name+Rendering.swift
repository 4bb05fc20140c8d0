// What the HTML Standard's section “Rendering” says of an element by its name, for those who have no style to ask.

extension Name {
  /// Whether its box starts on a line of its own, or is a part of a table: flow content, lists, tables, forms
  /// (HTML Standard, sections 15.3.2 to 15.3.12). Constant time.
  public var isBlock: Bool { stands(in: RenderedNames.blocks) }

  /// Whether it is part of the text around it, so that its edges part no words (sections 4.5 and 15.3.4). Constant time.
  public var isTextLevel: Bool { stands(in: RenderedNames.textLevel) }

  private func stands(in table: [Bool]) -> Bool { code < UInt32(table.count) && table[Int(code)] }
}

private enum RenderedNames {
  static let blocks = table(
    """
    html head title body article section nav aside h1 h2 h3 h4 h5 h6 hgroup header footer address main search p hr pre \
    listing xmp plaintext blockquote ol ul menu dir li dl dt dd figure figcaption div center table caption colgroup col \
    thead tbody tfoot tr td th form fieldset legend details summary dialog optgroup option marquee
    """)

  static let textLevel = table(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike \
    strong sub sup time tt u var wbr
    """)

  private static func table(_ names: String) -> [Bool] {
    let numbers = names.split(separator: " ").compactMap { Name.wellKnown(String($0))?.number }
    var table = [Bool](repeating: false, count: Int(numbers.max() ?? 0) + 1)
    for number in numbers { table[Int(number)] = true }
    return table
  }
}
