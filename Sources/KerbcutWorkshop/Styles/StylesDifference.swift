import KerbcutCSS
import KerbcutHTML

/// One value that a browser computes otherwise than we do.
struct StylesDifference {
  let property: String
  let ours: String
  let theirs: String
  let node: NodeID
  let styles: PageStyles

  var document: Document { styles.document }
  var name: Name { document.name(of: node) }

  struct Departure: Sendable {
    let id: String
    let reason: String
    let holds: @Sendable (StylesDifference) -> Bool
  }

  /// Where Chromium departs from the specifications, or measures what no style says: each class with its reason.
  static let departures: [Departure] = [
    Departure(
      id: "closed-details",
      reason: "Chromium keeps the contents of a closed details laid out, though skipped: a box that nobody sees."
    ) { $0.property == isRendered && $0.theirs == "true" && $0.isInClosedDetails },
    Departure(
      id: "unpainted-svg", reason: "SVG elements that paint nothing, such as title, have no box and no display: none."
    ) { $0.property == isRendered && $0.theirs == "false" && $0.isInSVG },
    Departure(
      id: "options", reason: "Chromium makes no boxes for what is in a drop-down list until it is open."
    ) { $0.property == isRendered && ($0.name == .option || $0.isInSelect) },
    Departure(
      id: "embed-of-nothing", reason: "Chromium gives embed without a type that it plays no box."
    ) { $0.property == isRendered && $0.name == .embed },
    Departure(
      id: "transition", reason: "The browser is on its way from one style to another; Kerbcut tells where it ends."
    ) { $0.changesInTime },
    Departure(
      id: "animated", reason: "An element of SVG inside moves it; Kerbcut tells how it begins."
    ) { $0.property == "transform" && $0.isAnimated },
    Departure(
      id: "outline-auto",
      reason: "Chromium answers currentcolor for outline-color: auto; CSS UI 4, section 3.4, says the accent colour."
    ) { $0.property == "outline-color" && $0.styles.style(of: $0.node).outlineStyle == .auto },
    Departure(
      id: "visible-textarea", reason: "Chromium scrolls textarea whatever a sheet says; the specifications do not."
    ) { $0.property.hasPrefix("overflow") && $0.name == .textarea && $0.ours == "visible" && $0.theirs == "auto" },
    Departure(
      id: "button-lines", reason: "Chromium keeps lines of buttons that it draws itself as high as their font."
    ) { $0.property == "line-height" && $0.name == .input && $0.theirs == "normal" },
    Departure(
      id: "direction-of-dates", reason: "Chromium writes dates and times in the direction of its own language."
    ) { $0.property == "direction" && $0.name == .input },
    Departure(
      id: "transform-attribute", reason: "Chromium leaves the attribute transform of SVG out of the computed style."
    ) { $0.property == "transform" && $0.isInSVG && $0.theirs == "none" },
    Departure(
      id: "autofocus", reason: "Chromium has given the focus to an element with autofocus."
    ) { $0.property.hasPrefix("outline") && $0.document.hasAttribute(.autofocus, of: $0.node) },
    Departure(
      id: "math-depth", reason: "MathML scales scripts by their depth, which Kerbcut does not compute."
    ) { $0.property == "font-size" && $0.isMathML },
    Departure(
      id: "image-map", reason: "An area has the box of its shape only if its image was loaded."
    ) { $0.property == isRendered && $0.name == .area },
    Departure(
      id: "skipped-by-media", reason: "What stands in audio, video, canvas or object is laid out only as a fallback."
    ) { difference in
      difference.property == isRendered
        && difference.document.ancestors(of: difference.node).contains {
          [.audio, .video, .canvas, .object, .iframe].contains(difference.document.name(of: $0))
        }
    },
    Departure(
      id: "break-without-box", reason: "Chromium gives br, wbr and empty table columns no rectangle in some lines."
    ) { $0.property == isRendered && [.br, .wbr, .col, .colgroup, .frame].contains($0.name) },
  ]

  static let isRendered = "(is rendered)"

  private var isMathML: Bool { name.namespace == .mathML }

  /// The departure that explains the difference; nil if none does.
  var departure: Departure? { Self.departures.first { $0.holds(self) } }

  private var isInSelect: Bool {
    document.ancestors(of: node).contains { document.name(of: $0) == .select }
  }

  private var changesInTime: Bool {
    guard case .commas(let times) = styles.style(of: node)[.transitionDuration] else { return false }
    return ours.contains(where: \.isNumber) && theirs.contains(where: \.isNumber) && times.contains { $0 != .time(0) }
  }

  private var isAnimated: Bool {
    document.children(of: node).contains {
      document.isElement($0) && document.localName(of: document.name(of: $0)).hasPrefix("animate")
    }
  }

  private var isInSVG: Bool { name.namespace == .svg }

  private var isInClosedDetails: Bool {
    document.ancestors(of: node).contains {
      document.name(of: $0) == .details && !document.hasAttribute(.open, of: $0)
    }
  }
}
