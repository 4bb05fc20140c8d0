/// What one pass over the tree learns of an element, in a machine word.
struct NodeFacts: OptionSet {
  let rawValue: UInt32

  static let resolved = NodeFacts(rawValue: 1 << 0)

  // What hides it. The first four come down from ancestors.
  static let notRendered = NodeFacts(rawValue: 1 << 1)
  static let ariaHidden = NodeFacts(rawValue: 1 << 2)
  static let inert = NodeFacts(rawValue: 1 << 3)
  static let presentationalChild = NodeFacts(rawValue: 1 << 4)
  static let invisible = NodeFacts(rawValue: 1 << 5)

  // Where it stands: these come down too.
  static let inSectioning = NodeFacts(rawValue: 1 << 6)
  static let inSectioningOrMain = NodeFacts(rawValue: 1 << 7)
  static let inTable = NodeFacts(rawValue: 1 << 8)
  static let inGrid = NodeFacts(rawValue: 1 << 9)
  static let inDisabledFieldset = NodeFacts(rawValue: 1 << 10)
  static let inButtonOrLink = NodeFacts(rawValue: 1 << 11)
  static let inEditable = NodeFacts(rawValue: 1 << 12)

  // Which attributes it has.
  static let hasRole = NodeFacts(rawValue: 1 << 13)
  static let hasAriaLabel = NodeFacts(rawValue: 1 << 14)
  static let hasAriaLabelledby = NodeFacts(rawValue: 1 << 15)
  static let hasTitle = NodeFacts(rawValue: 1 << 16)
  static let hasGlobalAria = NodeFacts(rawValue: 1 << 17)
  static let hasTabindex = NodeFacts(rawValue: 1 << 18)
  static let hasAriaOwns = NodeFacts(rawValue: 1 << 19)
  static let isEditingHost = NodeFacts(rawValue: 1 << 20)
  static let hasDescription = NodeFacts(rawValue: 1 << 21)

  // What it is.
  static let isElement = NodeFacts(rawValue: 1 << 22)
  static let roleIsExplicit = NodeFacts(rawValue: 1 << 23)
  static let isDisabled = NodeFacts(rawValue: 1 << 24)
  static let isFocusable = NodeFacts(rawValue: 1 << 25)
  static let isPresentationalByInheritance = NodeFacts(rawValue: 1 << 26)
  /// In no tree, hidden or not: `br`, `source`, a plain `path` of a drawing.
  static let isLeftOut = NodeFacts(rawValue: 1 << 27)
  /// Not shown because an element around it skips its contents: a closed `details`, media. Comes down.
  static let isSkipped = NodeFacts(rawValue: 1 << 28)

  /// What children have from their parent.
  static let inherited: NodeFacts = [
    .notRendered, .ariaHidden, .inert, .presentationalChild, .inSectioning, .inSectioningOrMain, .inTable, .inGrid,
    .inDisabledFieldset, .inButtonOrLink, .inEditable, .isSkipped,
  ]

  /// What makes it programmatically hidden (ACT Rules glossary).
  static let hiding: NodeFacts = [.notRendered, .ariaHidden, .inert, .invisible]
  static let hasAuthorName: NodeFacts = [.hasAriaLabel, .hasAriaLabelledby, .hasTitle]
}
