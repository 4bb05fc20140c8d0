import KerbcutHTML
import KerbcutText

extension Page {
  /// The root element of a page served as HTML, if it is `html`.
  public var htmlRoot: Element? {
    guard snapshot.mediaType == "text/html", let root, root.is(.html) else { return nil }
    return root
  }

  /// The title, white space collapsed; empty where there is none.
  public var title: String { markup.titleElement?.textContent.collapsed ?? "" }

  /// The title split on spaced dashes and bars: page, service, `GOV.UK`.
  public var titleParts: [String] {
    var parts: [[Substring]] = [[]]
    for word in title.split(separator: " ") {
      if Self.titleSeparators.contains(String(word)) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static let titleSeparators: Set<String> = ["-", "–", "—", "−", "|", "‐", "‑", "·", "•", "::"]
}
