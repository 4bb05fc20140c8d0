import Kerbcut

struct PageLanguageIsKnown: Check {
  static let about = About(
    id: "page-language-is-known",
    title: "The page's language is one that exists",
    requirements: [.wcag("3.1.1"), .act("bf051a")],
    why: "Screen readers ignore a language that is not in the registry and use whatever voice is set.",
    fix: "Use a language tag such as `en`, `en-GB` or `cy`.",
    yieldsTo: ["page-has-language"],
    isAboutWholePage: true
  )

  let applicability = Applicability(
    "The root element of a page served as HTML, if it is `html` with a `lang` that is not empty"
  ) { page in
    page.htmlRoot.map { [$0] }?.filter { $0.value(.lang).map { !$0.isBlank } ?? false } ?? []
  }

  let expectations = [
    Expectation("The primary language subtag is in the language subtag registry") { (root: Element) in
      let tag = root.attribute(.lang) ?? ""
      return LanguageTag(parsing: tag).hasKnownPrimary
        ? .passed : .failed("‘\(tag)’ is not a language.", at: root.attributeRange(.lang))
    }
  ]

  static let examples: [Example] = [
    .passed("English", #"<html lang="en"><p>Text</p>"#),
    .passed("a region", #"<html lang="cy-GB"><p>Testun</p>"#),
    .passed("capitals", #"<html lang="EN"><p>Text</p>"#),
    .failed("a word", #"<html ↓lang="english"><p>Text</p>"#),
    .failed("a three-letter code that has a two-letter one", #"<html ↓lang="eng"><p>Text</p>"#),
    .passed("a part that does not exist", #"<html lang="en-hello"><p>Text</p>"#),
    .passed("an extended language", #"<html lang="zh-yue"><p>你好</p>"#),
    .failed("an old tag", #"<html ↓lang="i-lux"><p>Lëtzebuerg</p>"#),
    .failed("white space before", #"<html ↓lang=" en"><p>Text</p>"#),
    .failed("an underscore", #"<html ↓lang="en_GB"><p>Text</p>"#),
    .failed("for private use", #"<html ↓lang="x-klingon"><p>Text</p>"#),
    .inapplicable("in a frame", #"<html><iframe srcdoc="<html lang='english'><p>Text"></iframe>"#),
    .inapplicable("empty", #"<html lang=""><p>Text</p>"#),
  ]
}
