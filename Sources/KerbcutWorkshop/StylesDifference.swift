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
      id: "options", reason: "Chromium makes no boxes for the options of a drop-down list until it is open."
    ) { $0.property == isRendered && [.option, .optgroup].contains($0.name) },
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

  private var isInSVG: Bool { name.namespace == .svg }

  private var isInClosedDetails: Bool {
    document.ancestors(of: node).contains {
      document.name(of: $0) == .details && !document.hasAttribute(.open, of: $0)
    }
  }
}
