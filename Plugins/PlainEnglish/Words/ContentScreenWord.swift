import Kerbcut

struct ContentScreenWord: Check {
  static let about = About(
    id: "content-screen-word",
    title: "What people look at is called a page",
    requirements: [.govuk(4)],
    why: "“Page” is the word that people use, and it holds for those who do not see a screen.",
    fix: "Write “page”.",
    guidance: .styleGuide("Pages and screens"),
    weight: .notice,
    profiles: ["govuk"]
  )

  private static let ofDevices: Set = [
    "reader", "readers", "magnifier", "magnifiers", "size", "sizes", "keyboard", "keyboards", "time", "sharing",
    "share",
    "recorder", "resolution", "lock", "protector", "space", "width", "widths", "reading",
  ]
  private static let devices: Set = [
    "touch", "small", "smaller", "large", "larger", "wide", "computer", "phone", "mobile", "full", "on",
  ]

  let applicability = Applicability<Sentence>.prose(with: .screen)

  let expectations = [
    Expectation("The sentence does not say “screen” for a page") { (sentence: Sentence) in
      let found = sentence.matches(of: .screen).filter { match in
        !ofDevices.contains(match.wordAfter) && !devices.contains(match.wordBefore)
          && !(match.sentence.isAbout([
            "display", "displays", "monitor", "device", "devices", "zoom", "magnify", "300%", "400%",
          ]))
      }
      return sentence.verdict(on: found) { "“\($0.text)” is said for a page.\($0.advice)" }
    }
  ]

  static let examples: [Example] = [
    .passed("page", "<p>Go to the next page.</p>"),
    .passed("of a device", "<p>It works with screen readers and on small screens.</p>"),
    .failed("screen", "<p>Go to the next ↓screen.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}

extension Sentence {
  fileprivate func isAbout(_ subjects: Set<String>) -> Bool {
    words.contains { subjects.contains(page.text.string(of: $0).inLowerCase) }
  }
}
