import KerbcutCSS
import KerbcutHTML
import KerbcutText

/// Makes a `PageText`: one walk over the tree, without recursion.
struct TextScanner {
  private let page: Page
  private let document: Document
  private let text: PageText
  // Gathered here and handed over at the end: a class's lists cost a check of access at each byte.
  private var bytes: [UInt8] = []
  private var places: [(text: UInt32, source: UInt32)] = []
  private var splitter = SentenceSplitter()
  private var stack: [Level] = []
  private var state = State()
  /// Where traits and language change: offset into the text, from which they hold.
  private var runs: [(start: Int, traits: UInt16, language: UInt8)] = []
  private var blockStart = 0
  private var isSpacePending = false
  /// Elements that are cookie banners by their class.
  private let cookieBanners: Set<NodeID>

  /// What an open element changed, to be put back at its end.
  private struct Level {
    var end: NodeID
    var state: State
    var endsBlock: Bool
  }

  private struct State {
    var language: UInt8 = 0
    var region = TextBlock.Region.body
    var traits: Word.Traits = []
    var block = NodeID.root
    var kind = TextBlock.Kind.other
    var isInList = false
    var isInClosedDetails = false
  }

  init(_ text: PageText) {
    self.text = text
    page = text.page
    document = page.document
    bytes.reserveCapacity(document.source.bytes.count / 4)
    cookieBanners = Set(page.elements(withClasses: page.options.classes.cookieBanners).map(\.node))
  }

  consuming func scan() {
    var node = NodeID.root
    let end = document.nodes.upperBound
    while node < end {
      while let level = stack.last, level.end <= node { close(level) }
      switch document.kind(of: node) {
      case .text: append(node)
      case .element where isSkipped(node):
        node = document.end(of: node)
        continue
      case .element: open(node)
      default: break
      }
      node = node.advanced(by: 1)
    }
    while let level = stack.last { close(level) }
    endBlock()
    text.bytes = bytes
    text.places = places
    text.words = splitter.words
    text.sentenceRecords = splitter.sentences
  }

  // MARK: Elements

  private func isSkipped(_ node: NodeID) -> Bool {
    switch document.name(of: node) {
    case .html, .body: return false
    case .script, .style, .template, .select, .datalist, .textarea, .iframe, .object, .video, .audio, .canvas,
      .svg.in(.svg), .math.in(.mathML), .noframes, .meta, .link, .base, .progress, .meter:
      return true
    case .noscript: return document.isScripting
    case .head, .title: return false
    default: break
    }
    if state.region == .head { return true }
    if document.value(.ariaHidden, of: node)?.equalsIgnoringCase("true") ?? false { return true }
    if state.isInClosedDetails || isClosedDetails(parentOf: node) { return document.hasAttribute(.hidden, of: node) }
    return !page.styles.isRendered(node)
  }

  private func isClosedDetails(parentOf node: NodeID) -> Bool {
    guard let parent = document.parent(of: node) else { return false }
    return document.name(of: parent) == .details && !document.hasAttribute(.open, of: parent)
  }

  private mutating func open(_ node: NodeID) {
    let before = state
    let name = document.name(of: node)
    let kind = blockKind(of: node, name)
    if kind != nil { endBlock() }
    if let language = document.value(.lang, of: node) { state.language = index(ofLanguage: language) }
    state.traits.formUnion(Self.traits(of: name))
    if let region = region(of: node, name) { state.region = region }
    if name == .details, !document.hasAttribute(.open, of: node) { state.isInClosedDetails = true }
    if name == .li { state.isInList = true }
    if name == .br {
      appendBreak()
    } else if let kind {
      state.block = node
      state.kind = kind
    }
    let isChanged =
      kind != nil || state.traits != before.traits || state.language != before.language
      || state.region != before.region || state.isInClosedDetails != before.isInClosedDetails
    if isChanged {
      stack.append(Level(end: document.end(of: node), state: before, endsBlock: kind != nil))
      noteRun()
    }
  }

  private mutating func close(_ level: Level) {
    if level.endsBlock { endBlock() }
    state = level.state
    stack.removeLast()
    noteRun()
  }

  private mutating func noteRun() {
    if let last = runs.last, last.start == bytes.count { runs.removeLast() }
    runs.append((bytes.count, state.traits.rawValue, state.language))
  }

  private mutating func index(ofLanguage tag: UTF8Text) -> UInt8 {
    let primary =
      String(tag).inLowerCase.split(whereSeparator: { "-_ \t\n".contains($0) }).first.map(String.init) ?? ""
    if let index = text.languages.firstIndex(of: primary) { return UInt8(clamping: index) }
    guard text.languages.count < 255 else { return 0 }
    text.languages.append(primary)
    return UInt8(clamping: text.languages.count - 1)
  }

  private func blockKind(of node: NodeID, _ name: Name) -> TextBlock.Kind? {
    if let role = document.value(.role, of: node), role.equalsIgnoringCase("heading") { return .heading }
    return switch name {
    case .title: .title
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .p: .paragraph
    case .li: .listItem
    case .dt: .term
    case .dd: .description
    case .td, .th: .cell
    case .caption, .figcaption: .caption
    case .label: .label
    case .legend: .legend
    case .button, .summary: .control
    case .pre, .listing, .xmp: .preformatted
    default: name.isBlock ? .other : nil
    }
  }

  private static func traits(of name: Name) -> Word.Traits {
    switch name {
    case .a: .link
    case .b, .strong: .bold
    case .i, .em: .italic
    case .u: .underlined
    case .code, .kbd, .samp, .pre, .tt, .var: .code
    case .q, .cite, .blockquote: .quoted
    case .abbr, .acronym: .abbreviation
    default: []
    }
  }

  private mutating func region(of node: NodeID, _ name: Name) -> TextBlock.Region? {
    if name == .head { return .head }
    if isCookieBanner(node) { return .cookieBanner }
    let isOuter = state.region == .body
    if let role = document.value(.role, of: node) {
      if role.equalsIgnoringCase("main") { return main() }
      if role.equalsIgnoringCase("navigation") { return .navigation }
      if isOuter, role.equalsIgnoringCase("banner") { return .header }
      if isOuter, role.equalsIgnoringCase("contentinfo") { return .footer }
    }
    switch name {
    case .main: return main()
    case .nav: return .navigation
    case .header where isOuter && !isSectioned(node): return .header
    case .footer where isOuter && !isSectioned(node): return .footer
    case .aside where isOuter: return .aside
    default: return nil
    }
  }

  private mutating func main() -> TextBlock.Region {
    text.hasMain = true
    return .main
  }

  private func isSectioned(_ node: NodeID) -> Bool {
    document.ancestors(of: node).prefix(32).contains {
      let name = document.name(of: $0)
      return name == .article || name == .section
    }
  }

  private func isCookieBanner(_ node: NodeID) -> Bool {
    guard document.hasAttribute(.class, of: node) else { return false }
    if !cookieBanners.isEmpty, cookieBanners.contains(node) { return true }
    return document.string(.id, of: node).map(page.options.classes.cookieBannerIDs.contains) ?? false
  }

  // MARK: Text

  private mutating func append(_ node: NodeID) {
    guard state.region != .head || state.kind == .title else { return }
    let source = document.text(of: node)
    guard source.count > 0 else { return }
    let places = document.textPlaces(of: node)
    source.withContiguousStorageIfAvailable { buffer in
      var next = 0
      var shift = Int.min
      var position = 0
      while position < buffer.count {
        while next < places.count, places[next].text <= position {
          shift = .min
          next += 1
        }
        let gap = TextGap.length(in: buffer, at: position)
        if gap.length > 0 {
          if gap.isSpace { isSpacePending = true }
          position += gap.length
          continue
        }
        if isSpacePending { appendSpace() }
        let place = places[max(0, next - 1)]
        let offset = place.source + position - place.text
        if offset - bytes.count != shift {
          shift = offset - bytes.count
          notePlace(offset)
        }
        let end = TextGap.runEnd(in: buffer, from: position, below: next < places.count ? places[next].text : .max)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[position..<end]))
        position = end
      }
    }
  }

  private mutating func appendSpace() {
    isSpacePending = false
    guard bytes.count > blockStart, bytes.last != 0x0A else { return }
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func appendBreak() {
    guard bytes.count > blockStart else { return }
    isSpacePending = false
    if bytes.last != 0x0A { bytes.append(0x0A) }
  }

  private mutating func notePlace(_ source: Int) {
    let place = (text: UInt32(clamping: bytes.count), source: UInt32(clamping: source))
    if let last = places.last, last.text == place.text { places.removeLast() }
    places.append(place)
  }

  // MARK: Blocks

  private mutating func endBlock() {
    isSpacePending = false
    defer { blockStart = bytes.count }
    guard bytes.count > blockStart else { return }
    let firstSentence = splitter.sentences.count
    splitBlock()
    guard splitter.sentences.count > firstSentence else { return }
    let language = splitter.words[Int(splitter.sentences[firstSentence].firstWord)].language
    text.blockRecords.append(
      .init(
        node: state.block, kind: state.kind, region: state.region, isInList: state.isInList,
        isQuoted: state.traits.contains(.quoted), language: language, start: UInt32(clamping: blockStart),
        end: UInt32(clamping: bytes.count), firstSentence: UInt32(clamping: firstSentence),
        endSentence: UInt32(clamping: splitter.sentences.count)))
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func splitBlock() {
    let bytes = bytes
    bytes.withUnsafeBufferPointer {
      splitter.split(blockStart..<$0.count, of: $0, block: text.blockRecords.count, runs: runs[...])
    }
    if runs.count > 1 { runs.removeFirst(runs.count - 1) }
  }
}
