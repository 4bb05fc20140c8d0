extension Standard {
  /// The success criteria of WCAG 2.2, without 4.1.1, which that edition removed.
  public static let wcag22 = Standard(
    id: .wcag22, title: "Web Content Accessibility Guidelines (WCAG) 2.2", shortName: "WCAG", version: "2.2",
    date: "2026-08-19",
    source: "W3C Recommendation, Web Content Accessibility Guidelines 2.2", address: "https://www.w3.org/TR/WCAG22/",
    points: criteria.split(separator: "\n").compactMap(criterion))

  private static func criterion(_ line: Substring) -> Point? {
    let parts = line.split(separator: "|").map(String.init)
    guard parts.count == 4 else { return nil }
    let coverage = coverage(of: parts[0])
    return Point(
      parts[0], parts[2], level: parts[1], group: guideline(of: parts[0]), slug: parts[3],
      questions: coverage.map { [$0.question] } ?? [], unseen: coverage?.unseen)
  }

  private static func guideline(of number: String) -> String? {
    let prefix = number.split(separator: ".").prefix(2).joined(separator: ".") + " "
    return guidelines.split(separator: "\n").first { $0.hasPrefix(prefix) }.map(String.init)
  }

  /// The principle of a success criterion, by its first digit.
  public static func principle(of number: String) -> String? {
    switch number.first {
    case "1": "Perceivable"
    case "2": "Operable"
    case "3": "Understandable"
    case "4": "Robust"
    default: nil
    }
  }

  /// Number and title.
  private static let guidelines = """
    1.1 Text Alternatives
    1.2 Time-based Media
    1.3 Adaptable
    1.4 Distinguishable
    2.1 Keyboard Accessible
    2.2 Enough Time
    2.3 Seizures and Physical Reactions
    2.4 Navigable
    2.5 Input Modalities
    3.1 Readable
    3.2 Predictable
    3.3 Input Assistance
    4.1 Compatible
    """

  /// Number, level, title, and the last part of the address of its explanation.
  private static let criteria = """
    1.1.1|A|Non-text Content|non-text-content
    1.2.1|A|Audio-only and Video-only (Prerecorded)|audio-only-and-video-only-prerecorded
    1.2.2|A|Captions (Prerecorded)|captions-prerecorded
    1.2.3|A|Audio Description or Media Alternative (Prerecorded)|audio-description-or-media-alternative-prerecorded
    1.2.4|AA|Captions (Live)|captions-live
    1.2.5|AA|Audio Description (Prerecorded)|audio-description-prerecorded
    1.2.6|AAA|Sign Language (Prerecorded)|sign-language-prerecorded
    1.2.7|AAA|Extended Audio Description (Prerecorded)|extended-audio-description-prerecorded
    1.2.8|AAA|Media Alternative (Prerecorded)|media-alternative-prerecorded
    1.2.9|AAA|Audio-only (Live)|audio-only-live
    1.3.1|A|Info and Relationships|info-and-relationships
    1.3.2|A|Meaningful Sequence|meaningful-sequence
    1.3.3|A|Sensory Characteristics|sensory-characteristics
    1.3.4|AA|Orientation|orientation
    1.3.5|AA|Identify Input Purpose|identify-input-purpose
    1.3.6|AAA|Identify Purpose|identify-purpose
    1.4.1|A|Use of Color|use-of-color
    1.4.2|A|Audio Control|audio-control
    1.4.3|AA|Contrast (Minimum)|contrast-minimum
    1.4.4|AA|Resize Text|resize-text
    1.4.5|AA|Images of Text|images-of-text
    1.4.6|AAA|Contrast (Enhanced)|contrast-enhanced
    1.4.7|AAA|Low or No Background Audio|low-or-no-background-audio
    1.4.8|AAA|Visual Presentation|visual-presentation
    1.4.9|AAA|Images of Text (No Exception)|images-of-text-no-exception
    1.4.10|AA|Reflow|reflow
    1.4.11|AA|Non-text Contrast|non-text-contrast
    1.4.12|AA|Text Spacing|text-spacing
    1.4.13|AA|Content on Hover or Focus|content-on-hover-or-focus
    2.1.1|A|Keyboard|keyboard
    2.1.2|A|No Keyboard Trap|no-keyboard-trap
    2.1.3|AAA|Keyboard (No Exception)|keyboard-no-exception
    2.1.4|A|Character Key Shortcuts|character-key-shortcuts
    2.2.1|A|Timing Adjustable|timing-adjustable
    2.2.2|A|Pause, Stop, Hide|pause-stop-hide
    2.2.3|AAA|No Timing|no-timing
    2.2.4|AAA|Interruptions|interruptions
    2.2.5|AAA|Re-authenticating|re-authenticating
    2.2.6|AAA|Timeouts|timeouts
    2.3.1|A|Three Flashes or Below Threshold|three-flashes-or-below-threshold
    2.3.2|AAA|Three Flashes|three-flashes
    2.3.3|AAA|Animation from Interactions|animation-from-interactions
    2.4.1|A|Bypass Blocks|bypass-blocks
    2.4.2|A|Page Titled|page-titled
    2.4.3|A|Focus Order|focus-order
    2.4.4|A|Link Purpose (In Context)|link-purpose-in-context
    2.4.5|AA|Multiple Ways|multiple-ways
    2.4.6|AA|Headings and Labels|headings-and-labels
    2.4.7|AA|Focus Visible|focus-visible
    2.4.8|AAA|Location|location
    2.4.9|AAA|Link Purpose (Link Only)|link-purpose-link-only
    2.4.10|AAA|Section Headings|section-headings
    2.4.11|AA|Focus Not Obscured (Minimum)|focus-not-obscured-minimum
    2.4.12|AAA|Focus Not Obscured (Enhanced)|focus-not-obscured-enhanced
    2.4.13|AAA|Focus Appearance|focus-appearance
    2.5.1|A|Pointer Gestures|pointer-gestures
    2.5.2|A|Pointer Cancellation|pointer-cancellation
    2.5.3|A|Label in Name|label-in-name
    2.5.4|A|Motion Actuation|motion-actuation
    2.5.5|AAA|Target Size (Enhanced)|target-size-enhanced
    2.5.6|AAA|Concurrent Input Mechanisms|concurrent-input-mechanisms
    2.5.7|AA|Dragging Movements|dragging-movements
    2.5.8|AA|Target Size (Minimum)|target-size-minimum
    3.1.1|A|Language of Page|language-of-page
    3.1.2|AA|Language of Parts|language-of-parts
    3.1.3|AAA|Unusual Words|unusual-words
    3.1.4|AAA|Abbreviations|abbreviations
    3.1.5|AAA|Reading Level|reading-level
    3.1.6|AAA|Pronunciation|pronunciation
    3.2.1|A|On Focus|on-focus
    3.2.2|A|On Input|on-input
    3.2.3|AA|Consistent Navigation|consistent-navigation
    3.2.4|AA|Consistent Identification|consistent-identification
    3.2.5|AAA|Change on Request|change-on-request
    3.2.6|A|Consistent Help|consistent-help
    3.3.1|A|Error Identification|error-identification
    3.3.2|A|Labels or Instructions|labels-or-instructions
    3.3.3|AA|Error Suggestion|error-suggestion
    3.3.4|AA|Error Prevention (Legal, Financial, Data)|error-prevention-legal-financial-data
    3.3.5|AAA|Help|help
    3.3.6|AAA|Error Prevention (All)|error-prevention-all
    3.3.7|A|Redundant Entry|redundant-entry
    3.3.8|AA|Accessible Authentication (Minimum)|accessible-authentication-minimum
    3.3.9|AAA|Accessible Authentication (Enhanced)|accessible-authentication-enhanced
    4.1.2|A|Name, Role, Value|name-role-value
    4.1.3|AA|Status Messages|status-messages
    """
}
