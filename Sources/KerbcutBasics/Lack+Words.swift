extension Lack {
  /// What is lacking, in English: a clause that begins in lower case and has no full stop, to stand behind a colon.
  public var words: String {
    guard !subject.isEmpty else { return kind.words }
    return switch kind {
    case .styleSheet: "the style sheet \(subject) could not be had"
    case .styleSheetOutside:
      "the style sheet \(subject) was not read: it is not among the files or on the host that were asked for"
    case .layout: "\(subject) depends on layout"
    case .unit: "a length in \(subject)"
    case .colorFunction: "a computed colour, \(subject)"
    case .valueFunction: "a value that \(subject) gives"
    default: kind.words
    }
  }

  /// What is lacking, as a sentence.
  public var sentence: String { words.prefix(1).uppercased() + words.dropFirst() + "." }
}

extension Lack.Kind {
  /// The words of a kind, without a subject.
  fileprivate var words: String {
    switch self {
    case .styleSheet: "a style sheet could not be had"
    case .styleSheetOutside: "a style sheet was not read: it is not among the files or on the host that were asked for"
    case .styleSheetsTooLarge: "the page’s style sheets are too large"
    case .layout: "it depends on layout"
    case .room: "only layout can tell what fits in"
    case .unit: "a length in a unit that depends on layout"
    case .calculation: "a calculation with layout in it"
    case .calculatedTextSize: "a calculated font size"
    case .valueFunction: "a value that a function gives"
    case .containerOrScope: "set in a container query or scope"
    case .textSize: "the text size is not known"
    case .size: "only layout can tell how large it is"
    case .place: "only layout can tell where it lies"
    case .overflow: "it may run out of its box, which is not as high as its contents"
    case .movedAway: "it is moved away from its own place"
    default: paintWords ?? otherWords
    }
  }

  /// Of what is painted.
  private var paintWords: String? {
    switch self {
    case .textColor: "the text colour is not known"
    case .colorFunction: "a computed colour"
    case .colorMix: "a mixed colour"
    case .background: "the background is not known"
    case .opacity: "its opacity is not known"
    case .pattern: "painted with a pattern or gradient"
    case .picture: "there is an image behind it"
    case .gradient: "there is a gradient behind it"
    case .severalGradients: "there are several gradients behind it"
    case .blending: "it is blended with what is behind"
    case .filter: "a filter changes its colours"
    case .cutOutLetters: "its letters are cut out of a background"
    case .shadow: "it has a shadow"
    case .stroke: "it has an outline"
    case .paintOrder: "it is positioned over other content"
    case .otherBox: "another box may be behind it or hide it"
    case .boxOverPage: "a box over the whole page may be behind it or hide it"
    case .nativeWidget: "browsers draw lists of options in their own way"
    default: nil
    }
  }

  private var otherWords: String {
    switch self {
    case .focusElsewhere: "a rule about focus may change another part of the page"
    case .animation: "only those who watch it can tell what it shows"
    case .script: "only running its scripts can tell"
    case .otherPages: "only other pages of the service can tell"
    case .owner: "only the owner of the service can tell"
    case .template: "a template fills a part of it"
    case .judgement: "only people can judge it"
    case .language: "the language of the words is not certain"
    case .media: "what is seen and heard is not known"
    case .scriptedText: "a script may write what one of them shows"
    case .destination: "where one of them leads is not in the markup"
    case .linkTarget: "they lead to different addresses that are not in this audit"
    case .frameContents: "what one of them embeds is not in this audit"
    case .placesOnOnePage: "they lead to different places on one page"
    case .differentFiles: "they lead to different files"
    case .sharedWords: "they lead to different pages"
    case .icon: "it may be an icon"
    case .sign: "it may be a sign, not a word"
    case .decoration: "it is hidden from screen readers and may be decoration"
    case .manyLayers: "there are too many layers behind the texts of this page"
    case .manyElements: "the page has too many elements to look at each"
    default: "it is not an element"
    }
  }
}
