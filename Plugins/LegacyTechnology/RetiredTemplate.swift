import Kerbcut

/// A template of the user's list `retired-templates`, and the marker by which a page shows it. The form of a line is
/// `name | class, class | id, id`.
struct RetiredTemplate {
  let name: String
  let marker: String

  /// The first template of the list that the page is made with.
  static func first(on page: Page) -> RetiredTemplate? {
    for line in page.options.lists["retired-templates"] ?? [] {
      let parts = UserListLine(line)
      guard let name = parts[0].first else { continue }
      if let own = parts[1].first(where: { !page.elements(withClass: $0).isEmpty }) {
        return RetiredTemplate(name: name, marker: "class \(own)")
      }
      if let own = parts[2].first(where: { page.element(id: $0) != nil }) {
        return RetiredTemplate(name: name, marker: "id \(own)")
      }
    }
    return nil
  }
}
