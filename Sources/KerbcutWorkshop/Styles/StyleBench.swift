internal import KerbcutCSS
internal import KerbcutHTML

/// The CPU time from document to styles, beside a bare libxml2 parse of the same page in the same run.
struct StyleBench {
  let repeats: Int
  private var bare = 0.0
  private var styles = 0.0
  private var sheets = 0.0
  private var ratios: [Double] = []
  private var elements = 0
  private let folder = SheetFolder()

  init(repeats: Int) { self.repeats = max(repeats, 1) }

  mutating func add(_ bytes: [UInt8], path: String) { add(bytes, folder.provider(for: path)) }

  /// A page of about 2,000 elements and a sheet of about 120 kB, which is parsed apart: a service's pages share it.
  mutating func addGenerated() {
    let text = Self.generatedSheet
    var sheet = StyleSheet(parsing: text, address: "site.css")
    sheets = time { sheet = StyleSheet(parsing: text, address: "site.css") }
    add(Self.generatedPage, OneSheet(sheet: sheet))
  }

  private mutating func add(_ bytes: [UInt8], _ provider: some StyleSheetProvider) {
    let document = Document.parse(html: bytes)
    let parse = time { _ = BareParse.nodeCount(html: bytes) }
    let style = time {
      let styles = PageStyles(document: document, provider: provider)
      _ = styles.isRendered(document.documentElement ?? .root)
    }
    elements += document.nodes.reduce(0) { $0 + (document.isElement($1) ? 1 : 0) }
    bare += parse
    styles += style
    ratios.append(style / max(parse, 1e-9))
  }

  var summary: String {
    let count = Double(max(ratios.count, 1))
    let milliseconds = { (seconds: Double) in "\((seconds * 100_000).rounded() / 100) ms" }
    let rounded = { (number: Double) in "\((number * 100).rounded() / 100)" }
    var lines = [
      "\(ratios.count) pages, \(elements) elements",
      "bare libxml2 parse: \(milliseconds(bare / count)) a page; styles: \(milliseconds(styles / count)) a page",
      "styles are \(rounded(styles / max(bare, 1e-9))) × bare in all; page by page \(rounded(ratios.reduce(0, +) / count)) "
        + "× on average, \(rounded(ratios.sorted()[ratios.count / 2])) × in the middle",
    ]
    if sheets > 0 { lines.append("parsing the sheet once: \(milliseconds(sheets))") }
    return lines.joined(separator: "\n")
  }

  private func time(_ work: () -> Void) -> Double { ProcessorTime.least(of: repeats, work) }

  // MARK: A service's page

  /// Components as design systems have them: a block, its parts and its variants, at two sizes of window.
  private static let generatedSheet: [UInt8] = {
    var text = "*, ::before, ::after { box-sizing: border-box }\nbody { margin: 0; font: 19px/1.3 Arial, sans-serif }\n"
    text +=
      "a:link { color: #1d70b8 } a:hover { color: #003078 } a:focus { outline: 3px solid transparent; color: #0b0c0c }\n"
    for number in 0..<150 {
      let name = ".c-block-\(number)"
      text += """
        \(name) { margin: 0 0 \(number % 30)px; padding: 15px; color: #0b0c0c; background-color: #f3f2f1 }
        \(name)__title, \(name)__title--large { margin-top: 0; font-size: 1.1875rem; line-height: 1.25; font-weight: 700 }
        \(name)__link:link, \(name)__link:visited { color: var(--link, #1d70b8); text-decoration: underline }
        \(name)__link:hover { text-decoration-thickness: max(3px, .1875rem, .12em) }
        \(name)__list > li:not(:last-child) { border-bottom: 1px solid #b1b4b6; padding: 10px 20px 10px 0 }
        \(name)--inverse \(name)__title { color: #ffffff } \(name)__input[type=text]:focus { box-shadow: inset 0 0 0 2px }
        \(name)__item::before { content: "\\2014 "; margin-left: -20px; padding-right: 5px }
        @media (min-width: 40.0625em) { \(name) { margin-bottom: 30px } \(name)__title { font-size: 1.5rem } }
        @media print { \(name)__link { color: #000; font-family: sans-serif } }

        """
    }
    return Array(text.utf8)
  }()

  private static let generatedPage: [UInt8] = {
    var text =
      "<!DOCTYPE html><html lang=en><head><title>Apply</title><link rel=stylesheet href=site.css></head><body><main>"
    for number in 0..<200 {
      let name = "c-block-\(number * 7 % 150)"
      text += """
        <section class="\(name) \(number % 3 == 0 ? name + "--inverse" : "")" id="s\(number)">
        <h2 class="\(name)__title">Permission number \(number)</h2>
        <p>You need the <a class="\(name)__link" href="/p/\(number)">permission of the owner</a> of the land.</p>
        <ul class="\(name)__list"><li class="\(name)__item">Bees<li class="\(name)__item"><b>Hives</b><li>Honey</ul>
        <input class="\(name)__input" type="text" name="n\(number)"></section>

        """
    }
    return Array((text + "</main></body></html>").utf8)
  }()
}

private struct OneSheet: StyleSheetProvider {
  let sheet: StyleSheet

  func sheet(at address: String, base: String?) -> SheetResult { .sheet(sheet, address: address) }
}
