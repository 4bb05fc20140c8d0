import KerbcutHTML
import KerbcutText

extension Element {
  /// What people know a link, button or file by: its words, else its accessible name, else its address.
  public var shownWords: String {
    let text = renderedText
    let words = text.isEmpty ? name : text
    return words.isEmpty ? attribute(.src)?.collapsed ?? address : words
  }
}
