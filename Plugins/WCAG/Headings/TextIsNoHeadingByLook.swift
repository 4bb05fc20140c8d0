import Kerbcut

struct TextIsNoHeadingByLook: Check {
  static let about = About(
    id: "text-is-no-heading-by-look",
    title: "What looks like a heading is one",
    requirements: [.wcag("1.3.1")],
    why: "People who jump from heading to heading miss a line that is only bold or large.",
    fix: "Make a heading of it, with `h2` to `h6`, or let it look like the text around it.",
    weight: .warning, yieldsTo: ["content-bold-emphasis", "heading-has-name"]
  )

  let applicability = Applicability(
    "All short lines of the content that are bold or larger than the plain text that follows straight on"
  ) { page in
    page.text.mainBlocks.filter(\.looksLikeHeading).map(\.element).together
  }

  let expectations = [
    Expectation("None of them heads what follows") { (group: ElementGroup) in
      let text = group.elements.first?.renderedText.firstCharacters(80) ?? ""
      return .ask(
        .isHeading("‘\(text)’\(group.others) " + (group.elements.count == 1 ? "looks" : "look"), group.elements.count))
    }
  ]

  private static let text = "The office opens at eight in the morning and closes at six, on Sundays it is shut."

  static let examples: [Example] = [
    .cantTell("a bold line", "↓<p><b>Opening hours</b></p><p>\(text)</p>"),
    .cantTell("a large line", #"↓<div style="font-size: 1.5em">Opening hours</div><p>\#(text)</p>"#),
    .cantTell(
      "two, asked once", "↓<p><b>Opening hours</b></p><p>\(text)</p><p><b>Fees</b></p><p>\(text)</p>"),
    .inapplicable("a heading", "<h2>Opening hours</h2><p>\(text)</p>"),
    .inapplicable("a sentence", "<p><b>The office has moved.</b></p><p>\(text)</p>"),
    .inapplicable("bold as all around it", #"<div style="font-weight: 700"><p>Opening hours</p><p>\#(text)</p></div>"#),
    .inapplicable("a link", #"<p><b><a href="/hours">Opening hours</a></b></p><p>\#(text)</p>"#),
    .inapplicable("a date", "<p><b>4 May 2026</b></p><p>\(text)</p>"),
    .inapplicable("in a cell", "<table><tr><td><p><b>Opening hours</b></p><p>\(text)</p></td></tr></table>"),
  ]
}

extension TextBlock {
  /// Whether the block is a short line without the end of a sentence that stands out against the text that follows.
  fileprivate var looksLikeHeading: Bool {
    guard kind == .paragraph || kind == .other, !isInList, !isQuoted, (1...12).contains(words.count), element.size < 40,
      let next = following, next.words.count >= 8, next.kind == .paragraph || next.kind == .other,
      !isSentence, !words.contains(where: { $0.isNumber || $0.isAddress }), !words.allSatisfy(\.isLink),
      element.isVisible, !element.isInPartWithoutHeadings
    else { return false }
    return standsOut(against: next)
  }

  /// The block that follows straight on in the same part of the page.
  private var following: TextBlock? {
    let blocks = page.text.blocks
    guard number + 1 < blocks.count, case let next = blocks[number + 1], next.isInMain, !next.isInList else {
      return nil
    }
    let part = element.parent
    return part.map { next.element == $0 || next.element.isInside($0) } ?? false ? next : nil
  }

  private var isSentence: Bool {
    let text = text
    return text.contains("\n") || (text.last.map { ".,;:!…)".contains($0) } ?? true)
  }

  private func standsOut(against next: TextBlock) -> Bool {
    guard let own = look, var other = TextLook(next.element.style) else { return false }
    if next.words.prefix(5).allSatisfy({ $0.traits.contains(.bold) }) { other.weight = max(other.weight, 700) }
    return own.weight >= 600 && other.weight < 600 && own.size >= other.size || own.size >= other.size * 1.2
  }

  /// How the letters look, if all look alike.
  private var look: TextLook? {
    let looks = element.texts.lazy.filter { !$0.isBlank }.map { TextLook($0.style) }
    guard let first = looks.first ?? nil else { return nil }
    return looks.allSatisfy { $0 == first } ? first : nil
  }
}

private struct TextLook: Equatable {
  var weight: Double
  var size: Double

  init?(_ style: ComputedStyle) {
    guard let weight = style.fontWeight.value, let size = style.fontSize.value else { return nil }
    self.weight = weight
    self.size = size
  }
}

extension Element {
  /// Whether the element stands where short lines are names of fields, cells, pictures or controls.
  fileprivate var isInPartWithoutHeadings: Bool {
    inclusiveAncestors.contains { ancestor in
      ancestor.is(
        .table, .label, .legend, .figure, .figcaption, .button, .summary, .dl, .pre, .nav, .header, .footer, .aside,
        .form, .a, .address, .blockquote) || ancestor.role == .heading || ancestor.has(.ariaLive)
        || ["alert", "status", "dialog", "tab", "button"].contains(ancestor.attribute(.role) ?? "")
    }
  }
}

extension Question {
  fileprivate static func isHeading(_ look: String, _ count: Int) -> Question {
    let says = look + (count == 1 ? " like a heading and is none." : " like headings and are none.")
    return Question(
      "is-heading", "\(says) \(count == 1 ? "Does it" : "Do they") head what follows?", yes: .failed(says), about: .page
    )
  }
}
