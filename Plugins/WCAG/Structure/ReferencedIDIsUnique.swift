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

  let applicability = Applicability(
    "The second and each later element of a tree with an id that something refers to, or that controls share"
  ) { page -> [RepeatedID] in
    let referenced = referencedIDs(on: page)
    var seen: [TreeID: Bool] = [:]
    var told: Set<TreeID> = []
    return page.elements(with: .id).compactMap { element in
      guard let id = element.id, !id.isEmpty else { return nil }
      let isControl = element.is(.button, .input, .select, .textarea) && element.isRendered
      let place = TreeID(root: element.treeRoot, id: id)
      guard let isAfterControl = seen.updateValue(isControl, forKey: place) else { return nil }
      if referenced.contains(id) { return RepeatedID(element: element, isReferred: true) }
      guard isControl, isAfterControl, told.insert(place).inserted else { return nil }
      return RepeatedID(element: element, isReferred: false)
    }
  }

  let expectations = [
    Expectation("No element before it in the tree has the same id") { (repeated: RepeatedID) in
      let id = repeated.element.id ?? ""
      return repeated.isReferred
        ? .failed("The id ‘\(id)’ stands on this page more than once, and a label or description refers to it.")
        : .failed(
          "Two controls of this page have the id ‘\(id)’: labels and scripts find the first alone.", weight: .notice)
    }
  ]

  static let examples: [Example] = [
    .failed(
      "two fields with one label",
      #"<label for="day">Day</label><input id="day">↓<input aria-label="Day" id="day">"#),
    .failed("two controls", #"<button id="go">Save</button> ↓<button id="go">Send</button>"#),
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

/// An element with an id that an earlier one has.
struct RepeatedID: CheckTarget {
  let element: Element
  let isReferred: Bool

  var targetElement: Element? { element }
  var targetRange: Range<Int> { element.targetRange }
}
