import Kerbcut

struct ReferencedIDIsUnique: Check {
  static let about = About(
    id: "referenced-id-is-unique",
    title: "An id that labels or descriptions refer to stands on the page once",
    requirements: [.wcag("1.3.1")],
    why: "A label or description goes to the first element with its id. The others are left without it.",
    fix: "Give each element an id of its own, and let labels and descriptions name that.",
    weight: .warning
  )

  let applicability = Applicability("The second and each later element of a tree with an id that something refers to") {
    page -> [Element] in
    let referenced = referencedIDs(on: page)
    var seen: Set<TreeID> = []
    return page.elements(with: .id).filter { element in
      guard let id = element.id, referenced.contains(id) else { return false }
      return !seen.insert(TreeID(root: element.treeRoot, id: id)).inserted
    }
  }

  let expectations = [
    Expectation("No element before it in the tree has the same id") { (element: Element) in
      .failed(
        "The id ‘\(element.id ?? "")’ stands on this page more than once, and a label or description refers to it.")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "two fields with one label",
      #"<label for="day">Day</label><input id="day">↓<input aria-label="Day" id="day">"#),
    .inapplicable("repeated, but nothing refers to it", #"<p id="a">One</p><p id="a">Two</p>"#),
    .inapplicable("once", #"<label for="day">Day</label><input id="day">"#),
  ]

  private struct TreeID: Hashable {
    let root: Element
    let id: String
  }

  private static func referencedIDs(on page: Page) -> Set<String> {
    var ids: Set<String> = []
    let attributes: [Name] = [
      .for, .headers, .ariaLabelledby, .ariaDescribedby, .ariaControls, .ariaOwns, .ariaErrormessage,
      .ariaActivedescendant, .ariaDetails,
    ]
    for attribute in attributes {
      for element in page.elements(with: attribute) {
        ids.formUnion(element.value(attribute)?.tokens.map { String($0) } ?? [])
      }
    }
    return ids
  }
}
