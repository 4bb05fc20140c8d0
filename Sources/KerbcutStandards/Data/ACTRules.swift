extension Standard {
  /// The ACT rules of W3C: how to test one thing, and which success criteria a failure breaks.
  public static let act = Standard(
    id: .act, title: "ACT rules", shortName: "ACT rule", version: "2026", date: "2026-08-19",
    source: "W3C, Accessibility Conformance Testing rules",
    address: "https://www.w3.org/WAI/standards-guidelines/act/rules/",
    points: rules.split(separator: "\n").compactMap(rule))

  private static func rule(_ line: Substring) -> Point? {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4 else { return nil }
    let criteria = parts[3].split(separator: " ").map { Requirement.wcag(String($0)) }
    return Point(parts[0], parts[2], level: parts[1], related: criteria)
  }

  /// Id, status, name, and the success criteria that conformance needs it for.
  private static let rules = """
    047fe0|proposed|Document has heading for non-repeated content|
    09o5cg|approved|Text has enhanced contrast|1.4.6
    0ssw9k|approved|Scrollable content can be reached with sequential focus navigation|2.1.1 2.1.3
    0va7u6|approved|HTML images contain no text|1.4.5 1.4.9
    1a02b0|proposed|Audio and visuals of video element have transcript|1.2.8
    1ea59c|proposed|Video element visual content has audio description|
    1ec09b|proposed|Video element visual content has strict accessible alternative|1.2.5
    23a2a8|approved|Image has non-empty accessible name|1.1.1
    24afc2|approved|Important letter spacing in style attributes is wide enough|1.4.12
    2779a5|approved|HTML page has non-empty title|2.4.2
    2eb176|proposed|Audio element content has transcript|
    2ee8b8|proposed|Visible label is part of accessible name|2.5.3
    2t702h|approved|Summary element has non-empty accessible name|4.1.2
    307n5z|approved|Element with presentational children has no focusable content|4.1.2
    36b590|proposed|Error message describes invalid form field value|3.3.1
    3e12e1|proposed|Block of repeated content is collapsible|
    46ca7f|approved|Element marked as decorative is not exposed|
    4b1c6c|proposed|Iframe elements with identical accessible names have equivalent purpose|4.1.2
    4c31df|proposed|Audio or video element that plays automatically has a control mechanism|
    4e8ab6|approved|Element with role attribute has required states and properties|
    59796f|approved|Image button has non-empty accessible name|1.1.1 4.1.2
    59br37|proposed|Zoomed text node is not clipped with CSS overflow|1.4.4
    5c01ea|proposed|ARIA state or property is permitted|
    5effbb|proposed|Link in context is descriptive|2.4.4
    5f99a7|approved|ARIA attribute is defined in WAI-ARIA|
    674b10|approved|Role attribute has valid value|
    6a7281|approved|ARIA state or property has valid value|
    6cfa84|approved|Element with aria-hidden has no content in sequential focus navigation|4.1.2
    73f2c2|approved|`autocomplete` attribute has valid value|1.3.5
    7677a9|proposed|Device motion based changes to the content can also be created from the user interface|2.5.4
    78fd32|approved|Important line height in style attributes is wide enough|1.4.12
    7d6734|approved|SVG element with explicit role has non-empty accessible name|1.1.1
    80af7b|proposed|Focusable element has no keyboard trap|2.1.2
    80f0bf|proposed|Audio or video element avoids automatically playing audio|1.4.2
    8fc3b6|approved|Object element rendering non-text content has non-empty accessible name|1.1.1
    97a4e1|approved|Button has non-empty accessible name|4.1.2
    9bd38c|proposed|Content has alternative for visual reference|1.3.3
    9e45ec|approved|Important word spacing in style attributes is wide enough|1.4.12
    a1b64e|proposed|Focusable element has no keyboard trap via standard navigation|
    a25f45|approved|Headers attribute specified on a cell refers to cells in the same table element|1.3.1
    aaa1bf|proposed|Audio or video element that plays automatically has no audio that lasts more than 3 seconds|
    ab4d13|proposed|Video element content is media alternative for text|
    afb423|proposed|Audio element content is media alternative for text|
    afw4f7|approved|Text has minimum contrast|1.4.3
    aizyf1|proposed|Link is descriptive|2.4.9
    akn7bn|approved|Iframe with interactive elements is not excluded from tab-order|2.1.1
    b20e66|proposed|Links with identical accessible names have equivalent purpose|2.4.9
    b33eff|approved|Orientation of the page is not restricted using CSS transforms|1.3.4
    b40fd1|proposed|Document has a landmark with non-repeated content|
    b49b2e|proposed|Heading is descriptive|2.4.6
    b4f0c3|approved|Meta viewport allows for zoom|1.4.4
    b5c3f8|approved|HTML page has lang attribute|3.1.1
    bc4a75|proposed|ARIA required owned elements|1.3.1
    bc659a|approved|Meta element has no refresh delay|2.2.1 2.2.4 3.2.5
    bf051a|approved|HTML page `lang` attribute has valid language tag|3.1.1
    bisz58|approved|Meta element has no refresh delay (no exception)|2.2.4 3.2.5
    c249d5|proposed|Device motion based changes to the content can be disabled|2.5.4
    c3232f|proposed|Video element visual-only content has accessible alternative|1.2.1
    c487ae|approved|Link has non-empty accessible name|2.4.4 2.4.9 4.1.2
    c4a8a4|approved|HTML page title is descriptive|2.4.2
    c5a4ea|proposed|Video element visual content has accessible alternative|1.2.3
    cae760|proposed|Iframe element has non-empty accessible name|4.1.2
    cc0f0a|proposed|Form field label is descriptive|2.4.6
    cf77f2|proposed|Bypass Blocks of Repeated Content|2.4.1
    d0f69e|proposed|Table header cell has assigned cells|1.3.1
    d7ba54|proposed|Video element visual-only content has audio track alternative|
    de46e4|approved|Element with lang attribute has valid language tag|3.1.2
    e086e5|approved|Form field has non-empty accessible name|4.1.2
    e7aa44|proposed|Audio element content has text alternative|1.2.1
    e88epe|proposed|Image not in the accessibility tree is decorative|1.1.1
    eac66b|proposed|Video element auditory content has accessible alternative|1.2.2
    ebe86a|proposed|Focusable element has no keyboard trap via non-standard navigation|
    ee13b5|proposed|Video element visual-only content has transcript|
    efbfc7|proposed|Text content that changes automatically can be paused, stopped or hidden|2.2.2
    f51b46|proposed|Video element auditory content has captions|
    fd26cf|proposed|Video element visual-only content is media alternative for text|
    fd3a94|proposed|Links with identical accessible names and same context serve equivalent purpose|2.4.4
    ff89c9|proposed|ARIA required context role|1.3.1
    ffbc54|proposed|No keyboard shortcut uses only printable characters|2.1.4
    ffd0e9|proposed|Heading has non-empty accessible name|
    kb1m8s|proposed|ARIA global properties not used where prohibited|
    m6b1q3|approved|Menuitem has non-empty accessible name|4.1.2
    off6ek|proposed|HTML element language subtag matches language|3.1.2
    oj04fd|approved|Element in sequential focus order has visible focus|2.4.7
    qt1vmo|approved|Image accessible name is descriptive|1.1.1
    ucwvc8|proposed|HTML page language subtag matches default language|3.1.1
    ye5d6e|proposed|Document has an instrument to move focus to non-repeated content|
    """
}
