import KerbcutARIA
import KerbcutHTML

/// Where Chromium names an element otherwise than AccName 1.2 and HTML-AAM do.
extension NamesDifference {
  static let nameDepartures: [Departure] = [
    Departure(
      id: "media-fallback", reason: "Chromium names media that it cannot play with a text of its own."
    ) { ["audio", "video"].contains($0.fact.tag) && $0.theirs.name == "Unable to play media." },
    Departure(
      id: "file-input", reason: "Chromium adds the words on a file input's button."
    ) { $0.fact.tag == "input" && $0.tree.inputType(of: $0.node) == .file },
    Departure(
      id: "spacing",
      reason: "The same words, apart by other white space: AccName sets none around inline boxes, images and fields."
    ) { $0.sameRole && $0.sameLetters },
    Departure(
      id: "containers",
      reason:
        "Chromium leaves the text of figures, tables, sections, groups and live regions out of the names of what holds "
        + "them; AccName 1.2, step 2H, reads all descendants."
    ) {
      $0.sameRole && ($0.theirsIsPart || $0.ours.name.count > 3000) && $0.holds(\.isLeftOutByChromium)
    },
    Departure(
      id: "tooltip-inside",
      reason: "Chromium leaves out the title of an empty element inside; AccName 1.2, step 2I, takes it."
    ) { $0.sameRole && $0.theirsIsPart && $0.holds(\.isEmptyWithTitle) },
    Departure(
      id: "ruby",
      reason: "Chromium keeps annotations out of names, and names them by themselves; AccName has no such rule."
    ) { $0.fact.tag == "rt" || $0.sameRole && $0.holds(\.isAnnotation) },
    Departure(
      id: "long-text",
      reason: "Both cut names of thousands of letters, at different places; no specification says where."
    ) { $0.sameRole && min($0.ours.name.count, $0.theirs.name.count) > 3000 },
    Departure(
      id: "word-break", reason: "Chromium parts a word where it may break (wbr)."
    ) { $0.sameRole && $0.holds(\.isWordBreak) },
    Departure(
      id: "formula",
      reason: "Chromium leaves formulas out of the names of what holds them; AccName reads all descendants."
    ) { $0.sameRole && $0.theirsIsPart && $0.holds(\.isFormula) },
    Departure(
      id: "empty-label",
      reason: "Chromium stops at a label without text; HTML-AAM goes on to title and placeholder."
    ) { $0.sameRole && $0.theirs.name.isEmpty && !$0.tree.labels(of: $0.node).isEmpty },
    Departure(
      id: "tooltip-of-phrase",
      reason:
        "Chromium does not name cite, kbd, label, legend, var and the like by title; HTML-AAM names what has no role that "
        + "prohibits it, and the Web Platform Tests ask for it."
    ) {
      $0.sameRole && $0.theirs.name.isEmpty && $0.tree.role(of: $0.node) == nil
        && $0.tree.name(of: $0.node).origin?.kind == .title
    },
    Departure(
      id: "empty-alt-with-title",
      reason: "Chromium leaves out the title of an img with a blank alt; the Web Platform Tests ask for it."
    ) { $0.fact.tag == "img" && $0.theirs.name.isEmpty && $0.tree.name(of: $0.node).origin?.kind == .title },
    Departure(
      id: "repeated-tooltip", reason: "Chromium drops a title that repeats the contents; HTML-AAM does not."
    ) { $0.theirs.name.isEmpty && $0.tree.name(of: $0.node).origin?.kind == .title },
    Departure(
      id: "second-summary", reason: "Chromium names every summary in details; HTML-AAM maps the first alone."
    ) { $0.fact.tag == "summary" && $0.ours.role.isEmpty && $0.ours.name.isEmpty },
    Departure(
      id: "summary-attribute",
      reason: "Chromium names a table by its obsolete summary; HTML-AAM does not, and ours describes it."
    ) { $0.fact.tag == "table" && $0.ours.name.isEmpty && $0.tree.description(of: $0.node).text == $0.theirs.name },
    Departure(
      id: "named-frame", reason: "Chromium gives no name to embed, whose contents it cannot load."
    ) { $0.fact.tag == "embed" && $0.theirs.name.isEmpty },
  ]
}

extension NamesDifference {
  /// Whether the names differ in white space alone.
  var sameLetters: Bool { ours.name.filter { !$0.isWhitespace } == theirs.name.filter { !$0.isWhitespace } }

  /// Whether the browser's name is what is left of ours when words are taken out.
  var theirsIsPart: Bool {
    var rest = ours.name.filter { !$0.isWhitespace }[...]
    for letter in theirs.name where !letter.isWhitespace {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  /// Whether an element with such a quality stands in this one, or in what names it.
  func holds(_ quality: KeyPath<Inside, Bool>) -> Bool {
    ([node] + tree.references(.ariaLabelledby, of: node) + tree.labels(of: node)).contains { root in
      tree.document.descendants(of: root).contains {
        tree.document.isElement($0) && Inside(node: $0, tree: tree)[keyPath: quality]
      }
    }
  }

  /// An element inside one whose name differs.
  struct Inside {
    let node: NodeID
    let tree: AccessibilityTree

    private static let left: RoleSet = [
      .alert, .alertdialog, .article, .banner, .blockquote, .cell, .columnheader, .complementary, .contentinfo, .dialog,
      .figure, .form, .grid, .gridcell, .group, .log, .main, .math, .navigation, .note, .region, .row, .rowgroup,
      .rowheader, .search, .sectionfooter, .sectionheader, .status, .table, .tablist, .tabpanel, .timer, .toolbar,
      .tree,
    ]

    var isLeftOutByChromium: Bool {
      tree.role(of: node).map(Self.left.contains) ?? (tree.document.name(of: node) == .table)
    }
    var isEmptyWithTitle: Bool { tree.document.hasAttribute(.title, of: node) }
    var isAnnotation: Bool { tree.document.name(of: node) == .rt || tree.document.name(of: node) == .rp }
    var isWordBreak: Bool { tree.document.name(of: node) == .wbr }
    var isFormula: Bool { tree.document.name(of: node) == .math.in(.mathML) }
  }
}
