import Kerbcut

struct LangWelshCharacters: Check {
  static let about = About(
    id: "lang-welsh-characters",
    title: "Welsh letters come through",
    requirements: [.wales(2)],
    why: "Names and words must be right: ŵ and ŷ are letters of Welsh.",
    fix: "Use UTF-8 throughout, and let fields take all letters.",
    guidance: .designSystem("patterns/names", "Names"),
    weight: .warning,
    profiles: ["wales", "govuk"]
  )

  private static let damaged = ["Åµ", "Å·", "Å´", "Å¶", "Ã¢", "Ã´", "Ã®", "Ãª", "Ã»", "â€™", "â€˜", "â€“", "\u{FFFD}"]

  let applicability = Applicability<Page>("A page whose main content is declared as Welsh") { page in
    page.languages.content == "cy" ? [page] : []
  }

  let expectations = [
    Expectation("No text is damaged by a wrong encoding") { (page: Page) in
      for block in page.text.blocks {
        let text = block.text
        if let sign = damaged.first(where: { text.holds($0) }) {
          return .failed("“\(sign)” is a letter damaged by a wrong encoding.", at: block.targetRange)
        }
      }
      return .passed
    },
    Expectation("No field takes the letters a to z only") { (page: Page) in
      let field = page.forms.mainFields.first { field in
        guard let pattern = field.attribute(.pattern) else { return false }
        return pattern.holds("a-zA-Z") || pattern.holds("A-Za-z")
      }
      return field.map {
        .failed("This field does not take all letters of Welsh.", weight: .notice, at: $0.targetRange)
      } ?? .passed
    },
  ]

  static let examples: [Example] = [
    .passed(
      "right",
      #"<!DOCTYPE html><html lang="cy"><meta charset="utf-8"><title>Tŷ</title><main><p>Mae'r dŵr yn y tŷ.</p></main>"#),
    .failed(
      "damaged",
      #"<!DOCTYPE html><html lang="cy"><meta charset="utf-8"><title>Ty</title><main><p>↓Mae'r dÅµr yn y tŷ.</p></main>"#
    ),
    .failed(
      "a field for a to z",
      #"<!DOCTYPE html><html lang="cy"><meta charset="utf-8"><title>Enw</title><main>↓<input pattern="[a-zA-Z ]+"></main>"#
    ),
    .inapplicable("English", "<p>Hi</p>"),
  ]
}
