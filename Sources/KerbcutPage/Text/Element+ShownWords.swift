import KerbcutHTML
import KerbcutText

extension Element {
  /// What people know a link, button or file by: its words, else its accessible name, else its address. Long ones are cut.
  public var shownWords: String {
    let text = renderedText
    let words = text.isEmpty ? name : text
    let shown = words.isEmpty ? attribute(.src)?.collapsed ?? address : words
    let cut = shown.firstCharacters(120)
    return cut.utf8.count < shown.utf8.count ? cut + "…" : shown
  }
}
