/// Edits of pages that mend no fault and make none: what years of work on a service do to its files.
struct HarmlessEdits {
  var numbers: SplitMix64

  /// A page, and the path that it has.
  struct Page: Equatable {
    var path: String
    var html: String
  }

  /// One kind of edit.
  enum Edit: CaseIterable {
    case digests, query, host, recordNumbers, field, image, wrapper, paragraph, words, whiteSpace, folder, file
  }

  /// The page with digests in the names of its assets, as a build makes them.
  mutating func built(_ page: Page) -> Page {
    var page = page
    replace(/(?<name>\/[a-z-]{3,40})(?<end>\.(?:png|jpe?g|gif|svg|css|js))(?=["'])/, in: &page, all: true) {
      match, numbers in
      match.name + "-" + Self.digest(&numbers) + match.end
    }
    return page
  }

  mutating func edited(_ page: Page, by edit: Edit) -> Page {
    var page = page
    switch edit {
    case .digests:
      replace(/-[0-9a-f]{20}(?<end>\.[a-z]{2,4})/, in: &page, all: true) { "-" + Self.digest(&$1) + $0.end }
    case .query:
      replace(/(?<start>href="\/[a-z\/-]+)"/, in: &page, all: true) { match, _ in match.start + "?from=home\"" }
    case .host: replace(/http:\/\/localhost(?::\d+)?\//, in: &page, all: true) { _, _ in "http://127.0.0.1:8080/" }
    case .recordNumbers:
      replace(/(?<start>href="\/[a-z-]+\/)\d+(?<end>["\/])/, in: &page, all: true) { match, numbers in
        match.start + "\(Int.random(in: 1...9_999, using: &numbers))" + match.end
      }
    case .field: replace(/\ name="[a-zA-Z\[\]-]+"/, in: &page) { _, numbers in " name=\"f\(Self.word(&numbers))\"" }
    case .image:
      replace(/(?<start>src="[^"]*\/)[a-z-]+(?<end>-[0-9a-f]{20}\.(?:png|jpe?g|gif|svg)")/, in: &page) {
        match, numbers in
        match.start + Self.word(&numbers) + match.end
      }
    case .wrapper:
      replace(/<main[^>]*>/, in: &page) { match, _ in match + "<div>" }
      replace(/<\/main>/, in: &page) { _, _ in "</div></main>" }
    case .paragraph:
      replace(/<\/p>/, in: &page) { _, numbers in "</p>\n<p>We add \(Self.word(&numbers)) here.</p>" }
    case .words:
      replace(/(?<start><p[^>]*>[^<]{20,})(?<end><\/p>)/, in: &page) { match, numbers in
        match.start + " Also \(Self.word(&numbers))." + match.end
      }
    case .whiteSpace: replace(/\n/, in: &page, all: true) { _, _ in "\n  " }
    case .folder: page.path = "renamed/" + page.path
    case .file: page.path = page.path.replacing(/[^\/]+$/, with: Self.word(&numbers) + ".html")
    }
    return page
  }

  private mutating func replace<Output>(
    _ pattern: Regex<Output>, in page: inout Page, all: Bool = false,
    with make: (Output, inout SplitMix64) -> some StringProtocol
  ) {
    let matches = page.html.matches(of: pattern)
    let chosen = all ? matches : matches.randomElement(using: &numbers).map { [$0] } ?? []
    for match in chosen.reversed() {
      page.html.replaceSubrange(match.range, with: String(make(match.output, &numbers)))
    }
  }

  private static func digest(_ numbers: inout SplitMix64) -> String {
    let digits = String(numbers.next(), radix: 16) + String(numbers.next(), radix: 16)
    return "a1" + String((digits + "0123456789abcdef01").prefix(18))
  }

  private static func word(_ numbers: inout SplitMix64) -> String {
    String((0..<8).map { _ in "bcdfghklmnprstvw".randomElement(using: &numbers) ?? "b" })
  }
}
