import Kerbcut

struct LangSwitchPresent: Check {
  static let about = About(
    id: "lang-switch-present",
    title: "Every page links to itself in the other language",
    requirements: [.wales(2), .govuk(5)],
    why: "Welsh speakers have a right to use Welsh, and must see that they can.",
    fix: "Add a link “Cymraeg” to English pages and “English” to Welsh ones.",
    guidance: .welshLanguageStandards,
    weight: .error,
    profiles: ["wales"]
  )

  let applicability = Applicability<Page>("A page in English or Welsh") { page in
    ["en", "cy"].contains(page.languages.content) && !page.text.blocks.isEmpty ? [page] : []
  }

  let expectations = [
    Expectation("It has a link to the other language before the end of the main content") { (page: Page) in
      let switches = page.languages.switches + page.languages.buttons
      let isPresent = switches.contains { link in page.main.map { !link.isBehind($0) } ?? true }
      let name = page.languages.content == "cy" ? "English" : "Cymraeg"
      return isPresent ? .passed : .failed("The page has no link “\(name)” before the end of its main content.")
    }
  ]

  static let examples: [Example] = [
    .passed("a link", #"<a href="/cy/apply" lang="cy" hreflang="cy">Cymraeg</a><main><p>Apply</p></main>"#),
    .passed("a button", #"<form method="post"><button lang="cy">Cymraeg</button></form><main><p>Apply</p></main>"#),
    .passed(
      "from Welsh, in a sentence",
      #"<!DOCTYPE html><html lang="cy"><a href="/en" lang="en">Switch to English</a><main><p>Gwneud cais</p></main>"#),
    .failed("no link", #"<!DOCTYPE html>↓<html lang="en"><main><p>Apply</p></main>"#),
    .failed("at the end", #"<!DOCTYPE html>↓<html lang="en"><main><p>Apply</p></main><a href="/cy">Cymraeg</a>"#),
    .inapplicable("another language", #"<!DOCTYPE html><html lang="fr"><p>Bonjour</p>"#),
  ]
}
