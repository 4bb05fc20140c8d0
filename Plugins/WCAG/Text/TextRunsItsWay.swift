import Kerbcut

struct TextRunsItsWay: Check {
  static let about = About(
    id: "text-runs-its-way",
    title: "Text runs in the direction of its letters",
    requirements: [.wcag("1.3.2")],
    why: "Where the direction is wrong, browsers put full stops, brackets and numbers in the wrong place.",
    fix:
      "Write `dir=\"rtl\"` on text in Arabic, Hebrew, Persian or Urdu letters, `dir=\"ltr\"` on text in Latin letters.",
    weight: .warning
  )

  let applicability = Applicability(
    "All visible texts of three words or more in letters that run the other way than the text is set"
  ) { page in
    page.text.blocks.filter(\.runsAgainstLetters).map(\.element).together
  }

  let expectations = [
    Expectation("What is shown has its marks and numbers in the right place") { (group: ElementGroup) in
      .ask(.isInOrder(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("Arabic in a page that runs to the right", #"↓<p lang="ar">تصريح القارب متاح هنا الآن.</p>"#),
    .cantTell(
      "English in a page that runs to the left",
      #"<div dir="rtl">↓<p lang="en">The permit is here, and it is free for all boats.</p></div>"#),
    .inapplicable("with `dir`", #"<p lang="ar" dir="rtl">تصريح القارب متاح هنا الآن.</p>"#),
    .inapplicable("as browsers find it", #"<p lang="ar" dir="auto">تصريح القارب متاح هنا الآن.</p>"#),
    .inapplicable("a name", #"<p><a href="/ar" lang="ar">العربية</a></p>"#),
  ]
}

extension TextBlock {
  fileprivate var runsAgainstLetters: Bool {
    guard kind != .title, words.count >= 3 else { return false }
    let direction = element.style[.direction]
    let isSetToLeft = direction == .keyword(.rtl)
    // Letters that run to the left begin with this byte at least: most text needs no look at its letters.
    let mayRunAgainst =
      isSetToLeft ? words.count >= 8 : direction == .keyword(.ltr) && text.utf8.contains { $0 >= 0xD6 }
    guard mayRunAgainst else { return false }
    return element.isVisible && lettersRunToLeft == !isSetToLeft && !hasOwnDirection
  }

  /// Whether nine in ten letters run from right to left, or from left to right; nil where they are mixed.
  private var lettersRunToLeft: Bool? {
    var (left, right) = (0, 0)
    for scalar in text.unicodeScalars.prefix(2_000) {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: left += 1
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F: right += 1
      default: break
      }
    }
    guard left + right >= 10 else { return nil }
    return left >= 9 * right ? true : right >= 9 * left ? false : nil
  }

  /// Whether the browser finds the direction by the letters, or the text has one of its own inside.
  private var hasOwnDirection: Bool {
    element.inclusiveAncestors.contains { $0.attribute(.dir)?.inLowerCase == "auto" }
      || element.size < 200 && element.children.contains { $0.has(.dir) }
      || element.style[.unicodeBidi] == .keyword(.plaintext)
  }
}

extension Question {
  fileprivate static func isInOrder(_ others: String) -> Question {
    Question(
      "is-in-order",
      "The letters of this text\(others) run the other way than the text is set. Are its marks and numbers in the right place?",
      no: "This text\(others) is set in the wrong direction, so its marks and numbers are in the wrong place.",
      about: .appearance)
  }
}
