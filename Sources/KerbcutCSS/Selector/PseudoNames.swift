/// The names of pseudo-classes and pseudo-elements that Chromium takes.
enum PseudoNames {
  static let of = Atom(hashing: "of")

  static let classes: [String: PseudoClass] = {
    var names: [String: PseudoClass] = [
      "root": .root, "empty": .empty, "first-child": .firstChild, "last-child": .lastChild, "only-child": .onlyChild,
      "first-of-type": .firstOfType, "last-of-type": .lastOfType, "only-of-type": .onlyOfType, "scope": .scope,
      "link": .link, "any-link": .anyLink, "-webkit-any-link": .anyLink, "hover": .hover, "active": .active,
      "focus": .focus, "focus-visible": .focusVisible, "focus-within": .focusWithin, "checked": .checked,
      "indeterminate": .indeterminate, "disabled": .disabled, "enabled": .enabled, "required": .required,
      "optional": .optional, "read-only": .readOnly, "read-write": .readWrite,
      "placeholder-shown": .placeholderShown, "default": .default, "open": .open, "defined": .defined,
      "valid": .valid, "invalid": .invalid, "in-range": .inRange, "out-of-range": .outOfRange,
    ]
    for name in neverTrue.split(separator: " ") { names[String(name)] = .never }
    return names
  }()

  /// True of no element of a page as it is sent, before anybody touches it.
  private static let neverTrue = """
    visited target target-within target-current current past future playing paused seeking muted buffering stalled \
    volume-locked modal fullscreen -webkit-full-screen -webkit-full-screen-ancestor popover-open picture-in-picture \
    autofill -webkit-autofill user-valid user-invalid active-view-transition \
    -webkit-drag host-context window-inactive horizontal vertical decrement increment start end double-button \
    single-button no-button corner-present has-slotted -internal-autofill-previewed xr-overlay
    """

  /// Pseudo-elements that may be written with one colon.
  static let legacyElements: [String: PseudoElement] = [
    "before": .before, "after": .after, "first-letter": .firstLetter, "first-line": .firstLine,
  ]

  static let elements: [String: PseudoElement] = {
    var names: [String: PseudoElement] = [
      "before": .before, "after": .after, "marker": .marker, "placeholder": .placeholder,
      "-webkit-input-placeholder": .placeholder, "first-letter": .firstLetter, "first-line": .firstLine,
      "selection": .selection, "backdrop": .backdrop, "file-selector-button": .fileSelectorButton,
      "-webkit-file-upload-button": .fileSelectorButton, "details-content": .detailsContent,
    ]
    let others = """
      cue grammar-error spelling-error target-text view-transition search-text checkmark picker-icon column \
      scroll-marker scroll-marker-group permission-icon interest-hint
      """
    for name in others.split(separator: " ") { names[String(name)] = .other }
    return names
  }()

  static let functionalElements: Set<String> = [
    "part", "cue", "highlight", "picker", "view-transition-group", "view-transition-image-pair",
    "view-transition-old", "view-transition-new", "scroll-button", "column", "slotted",
  ]
}
