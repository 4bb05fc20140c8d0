import Kerbcut

struct FieldEdgeHasContrast: Check {
  static let about = About(
    id: "field-edge-has-contrast",
    title: "The edge of a field stands out",
    requirements: [.wcag("1.4.11")],
    why: "People with low vision do not see where to type.",
    fix: "Give the border a contrast of 3 to 1 with what is around the field, or the field another background."
  )

  let applicability = Applicability(
    "All visible text fields and selects with a border of their own and nothing else that shows where they are"
  ) { page in
    page.looks.lackSheets || !page.looks.showColours
      ? [] : page.forms.fields.filter { $0.hasFaintEdge }.together
  }

  let expectations = [
    Expectation("The border or the background has a contrast of 3 to 1 with what is around") { (group: ElementGroup) in
      .ask(.isSeen(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("a pale border", #"<label>Name ↓<input style="border:1px solid #ddd;background:#fff"></label>"#),
    .inapplicable("a dark border", #"<label>Name <input style="border:1px solid #555;background:#fff"></label>"#),
    .inapplicable(
      "a dark background", #"<label>Name <input style="border:1px solid #ddd;background:#333;color:#fff"></label>"#),
    .inapplicable("the browser’s border", "<label>Name <input></label>"),
  ]
}

extension Element {
  /// Whether the field's border is known, and neither it nor its background has enough contrast with what is around.
  fileprivate var hasFaintEdge: Bool {
    guard isTextLike || tag == .select, isVisible, !isDisabled, let parent else { return false }
    let style = style
    guard !style.hasBackgroundImage || tag == .select, style[.boxShadow] == .keyword(.none),
      style.outlineStyle == .none, let around = page.facts.background(of: parent.node).value,
      let inside = style.backgroundColor.value?.over(around), inside.contrast(with: around) < 3,
      !parent.hasEdge, !(parent.parent?.hasEdge ?? false)
    else { return false }
    let sides: [(Property, Property, Property)] = [
      (.borderTopStyle, .borderTopWidth, .borderTopColor), (.borderBottomStyle, .borderBottomWidth, .borderBottomColor),
      (.borderLeftStyle, .borderLeftWidth, .borderLeftColor),
      (.borderRightStyle, .borderRightWidth, .borderRightColor),
    ]
    let drawn = sides.filter { style[$0.0] != .keyword(.none) && (style[$0.1].pixels ?? 1) > 0 }
    guard !drawn.isEmpty else { return false }
    return drawn.allSatisfy { side in
      guard case .color(let color) = style[side.2] else { return false }
      return color.over(around).contrast(with: around) < 3 && color.over(inside).contrast(with: inside) < 3
    }
  }

  /// Whether a box around draws an edge of its own.
  private var hasEdge: Bool {
    let style = style
    return style[.boxShadow] != .keyword(.none)
      || [Property.borderTopStyle, .borderBottomStyle].contains { style[$0] != .keyword(.none) }
  }
}

extension Question {
  fileprivate static func isSeen(_ others: String) -> Question {
    let border = "The border of this field\(others) has a contrast under 3 to 1 with what is around it"
    return Question(
      "is-seen", "\(border). Can people with low vision see where the field is?",
      no: "\(border), and nothing else shows where the field is.", about: .appearance)
  }
}
