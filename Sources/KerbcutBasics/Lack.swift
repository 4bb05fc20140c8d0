/// Why a value is not known. What cannot be known is represented, never guessed: a value that rests on a lack leads to
/// a question, which says what evidence would answer it.
///
/// `Lack+Words.swift` has the English of all lacks.
public struct Lack: Hashable, Sendable, Codable {
  public var kind: Kind
  /// What is lacking, where it has a name: the address of a style sheet, a property, a function of CSS, a unit. Empty for
  /// kinds that say all.
  public var subject: String

  public init(_ kind: Kind, _ subject: String = "") {
    self.kind = kind
    self.subject = subject
  }

  /// What would have to be had to know the value.
  public var evidence: Evidence { kind.evidence }

  /// What takes a lack away.
  public enum Evidence: String, Sendable, Codable, CaseIterable {
    /// The style sheets of the page, whole.
    case styleSheets
    /// The page laid out by a browser: sizes, places, fonts.
    case layout
    /// The page painted by a browser: what lies over what, in which colours.
    case paint
    /// The scripts of the page, run.
    case script
    /// What is at the other end of a link or in a frame.
    case linkTarget
    /// Other pages of the service.
    case otherPages
    /// The owner of the service, who knows what no page says.
    case owner
    /// The page that a template makes, filled.
    case filledTemplate
    /// A person who looks, reads and judges.
    case judgement
    /// More time than an audit spends on one page.
    case time
  }

  /// What is lacking. A raw value is stored in results and keeps its meaning.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    // Style sheets.
    /// A style sheet that the page names could not be read; the subject is its address.
    case styleSheet
    /// A style sheet lies outside of what was asked for; the subject is its address.
    case styleSheetOutside
    /// The sheets are larger than an audit reads.
    case styleSheetsTooLarge

    // Values that layout decides.
    /// The value of a property takes layout; the subject is its name.
    case layout
    /// Whether the contents of a box fit in it.
    case room
    /// A length in a unit that takes a font or layout; the subject is the unit.
    case unit
    /// A calculation with a part that takes layout.
    case calculation
    /// A calculated text size with a part that takes layout.
    case calculatedTextSize
    /// A function of CSS whose value only the browser knows; the subject is its name.
    case valueFunction
    /// A declaration in a container query or a scope, which may hold or not.
    case containerOrScope
    case textSize
    /// How large a box is.
    case size
    /// Where a box lies.
    case place

    // Colours and what is painted.
    case textColor
    /// A colour function with values that are not known until it is computed; the subject is its text.
    case colorFunction
    case colorMix
    case background
    case opacity
    case pattern
    case picture
    case gradient
    case severalGradients
    case blending
    case filter
    case cutOutLetters
    case shadow
    case stroke
    /// Which of two boxes lies over the other.
    case paintOrder
    case otherBox
    case boxOverPage
    /// What a box holds may run out of it, and of its background.
    case overflow
    case movedAway
    /// Browsers draw it in their own way.
    case nativeWidget

    // What people see change.
    case focusElsewhere
    /// What an animation shows.
    case animation

    // What scripts do.
    case scriptedText
    /// What a script makes of the page, or does when people act.
    case script

    // Where links and frames lead.
    case destination
    case linkTarget
    case frameContents
    case placesOnOnePage
    case differentFiles
    case sharedWords

    // What other pages and the owner of the service know.
    case otherPages
    case owner

    // What a template fills in.
    /// A value, a part or a condition of a template stands in what was asked about.
    case template

    // What only people can judge.
    /// What words say to people, or whether they do without a thing.
    case judgement
    /// Which language words are in.
    case language
    /// What is seen and heard in a picture, a film or a recording.
    case media
    case icon
    case sign
    case decoration

    // What would take too long.
    case manyLayers
    case manyElements

    /// What was asked about has no style, place or colour: it is not an element.
    case notAnElement
  }
}

extension Lack.Kind {
  /// What would have to be had to know a value that lacks this.
  public var evidence: Lack.Evidence {
    switch self {
    case .styleSheet, .styleSheetOutside, .styleSheetsTooLarge: .styleSheets
    case .layout, .room, .unit, .calculation, .calculatedTextSize, .valueFunction, .containerOrScope, .textSize, .size,
      .place,
      .overflow,
      .movedAway:
      .layout
    case .textColor, .colorFunction, .colorMix, .background, .opacity, .pattern, .picture, .gradient, .severalGradients,
      .blending, .filter, .cutOutLetters, .shadow, .stroke, .paintOrder, .otherBox, .boxOverPage, .nativeWidget,
      .focusElsewhere, .animation, .notAnElement:
      .paint
    case .scriptedText, .script: .script
    case .destination, .linkTarget, .frameContents: .linkTarget
    case .otherPages: .otherPages
    case .owner: .owner
    case .template: .filledTemplate
    case .placesOnOnePage, .differentFiles, .sharedWords, .judgement, .language, .media, .icon,
      .sign, .decoration:
      .judgement
    case .manyLayers, .manyElements: .time
    }
  }
}
