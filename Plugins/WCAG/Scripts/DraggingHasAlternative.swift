import Kerbcut

struct DraggingHasAlternative: Check {
  static let about = About(
    id: "dragging-has-alternative",
    title: "What can be dragged can also be moved without dragging",
    requirements: [.wcag("2.5.7")],
    why: "People with a tremor, or who use a head pointer or eye tracker, cannot hold and move at once.",
    fix: "Add buttons, a menu or a field that do the same with single presses.",
    yieldsTo: ["form-range-slider"]
  )

  let applicability = Applicability(
    "All elements with `draggable=\"true\"`, a drag handler, or the role `slider` other than the browser’s own"
  ) { page in
    let draggable = page.elements(with: .draggable, .ondragstart, .ondrag).filter {
      ($0.has(.draggable, "true") || $0.has(.ondragstart) || $0.has(.ondrag)) && !$0.refusesDragging
    }
    let sliders = page.elements(role: .slider).filter { !$0.is(.input) }
    return (draggable + sliders).unique.filter { $0.isRendered && $0.isVisible }.sorted { $0.node < $1.node }.together
  }

  let expectations = [
    Expectation("The same can be done with single presses") { (group: ElementGroup) in
      .ask(.canBePressed(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("sortable items", #"<ul>↓<li draggable="true">Tea</li><li draggable="true">Milk</li></ul>"#),
    .cantTell(
      "a slider", #"↓<div role="slider" tabindex="0" aria-valuenow="3" aria-label="Rooms">3</div>"#),
    .inapplicable("the browser’s slider", #"<input type="range" aria-label="Rooms">"#),
    .inapplicable("not to be dragged", #"<img src="a.png" alt="A" draggable="false" ondragstart="return false">"#),
  ]
}

extension Element {
  /// Whether its script stops dragging.
  fileprivate var refusesDragging: Bool {
    let script = handlerScript(.ondragstart, .ondrag)
    return has(.draggable, "false") || script.holds("returnfalse") || script.holds("preventdefault(")
  }
}

extension Question {
  fileprivate static func canBePressed(_ others: String) -> Question {
    Question(
      "can-be-pressed",
      "This\(others) can be dragged. Can people do the same by pressing, without holding and moving?",
      no: "This\(others) can be dragged, and people cannot do the same by pressing.", about: .page,
      lacks: [Lack(.script)])
  }
}
