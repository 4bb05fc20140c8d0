import Kerbcut
import KerbcutService

struct ContentFakeLists: Check {
  static let about = About(
    id: "content-fake-lists",
    title: "Lists are made with list elements",
    requirements: [.govuk(4), .govuk(5), .wcag("1.3.1")],
    why: "Screen readers say that there is a list, and how long it is. They cannot for paragraphs that look like one.",
    fix: "Use `ul` or `ol` with `li`.",
    weight: .warning
  )

  let applicability = Applicability(
    "Each paragraph or line of loose text that starts with a bullet or number, with the next ones"
  ) {
    page in
    page.text.blocks.filter { block in
      !block.isInList && [.paragraph, .other, .cell].contains(block.kind) && ListMark.canStart(block)
        && ListMark(of: block.text[...]) != nil
    }
  }

  let expectations = [
    Expectation("Neither its own next line nor the next block goes on with the list") { (block: TextBlock) in
      let lines = block.text.split(separator: "\n")
      let first = lines.first.flatMap { ListMark(of: $0) }
      let second = lines.count > 1 ? ListMark(of: lines[1]) : block.neighbour(1).flatMap { ListMark(of: $0.text[...]) }
      guard let first, let second, second.follows(first) else { return .passed }
      let previous = lines.count > 1 ? nil : block.neighbour(-1).flatMap { ListMark(of: $0.text[...]) }
      if let previous, first.follows(previous) { return .passed }
      return .failed("This starts a list that is not marked up as one.")
    }
  ]

  static let examples: [Example] = [
    .passed("one dash", "<p>- quoted by the minister</p><p>Then</p>"),
    .failed("bullets", "<p>↓• passport</p><p>• licence</p><p>• letter</p>"),
    .failed("lines", "<p>↓- passport<br>- licence</p>"),
    .failed("numbers", "<p>↓1. Apply</p><p>2. Wait</p>"),
    .inapplicable("a list", "<ul><li>passport</li><li>licence</li></ul>"),
  ]
}

/// What a line of a list that is not marked up starts with.
private struct ListMark {
  let sign: Character
  let number: Int?

  /// Whether a block begins with what a mark can begin with, or with a letter that may be one beyond ASCII.
  static func canStart(_ block: TextBlock) -> Bool {
    guard let first = block.utf8.first else { return false }
    return first >= 0x80 || first <= 0x20 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
      || first == UInt8(ascii: "*") || first == UInt8(ascii: "-")
  }

  init?(of line: Substring) {
    let line = line.drop(while: \.isWhitespace)
    if let sign = line.first, "•·◦▪‣-–*".contains(sign), line.dropFirst().first == " " {
      self.sign = sign
      number = nil
      return
    }
    let figures = line.prefix(3).prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(figures.count)
    guard figures.count < 3, let number = Int(figures), let sign = rest.first, ".)".contains(sign),
      rest.dropFirst().first == " "
    else { return nil }
    self.sign = sign
    self.number = number
  }

  func follows(_ other: ListMark) -> Bool {
    guard sign == other.sign else { return false }
    guard let number, let before = other.number else { return number == nil && other.number == nil }
    return number == before + 1
  }
}

extension TextBlock {
  /// The block before or behind with the same parent.
  fileprivate func neighbour(_ step: Int) -> TextBlock? {
    let place = number + step
    let blocks = page.text.blocks
    guard blocks.indices.contains(place), blocks[place].element.parent == element.parent,
      blocks[place].element != element
    else { return nil }
    return blocks[place]
  }
}
