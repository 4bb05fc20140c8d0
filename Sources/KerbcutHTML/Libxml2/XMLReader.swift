internal import CLibxml2

/// Builds a document from the events of libxml2's XML parser: XHTML, SVG.
///
/// libxml2 says where a tag ends; where it starts, and where its attributes stand, is read from the source. What comes
/// out of an entity has no place of its own and counts as implied.
final class XMLReader {
  private var builder: TreeBuilder
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  /// Where the last event ended.
  private var lastEnd = 0
  private let namedEntities: Bool
  /// The text of the entity that libxml2 asked for last: it copies what it is given.
  private var entityText = GrowingBuffer<CChar>()

  init(_ bytes: UnsafePointer<UInt8>, count: Int, options: ParseOptions) {
    self.bytes = bytes
    self.count = count
    namedEntities = Self.declaresXHTML(bytes, count)
    builder = TreeBuilder(
      tokens: Tokenizer(bytes, count: count, record: MarkupRecord(), collectsErrors: false), options: options)
    builder.open.append(OpenElement(node: TreeBuilder.document, name: Name(number: 0, namespace: .other), traits: []))
  }

  func read(source: SourceText) -> Document {
    var handler = kerbcut_xml_handler(
      context: Unmanaged.passUnretained(self).toOpaque(),
      start: { XMLReader.of($0)?.start($1, $3, UnsafeBufferPointer(start: $4, count: $5), $6) },
      end: { XMLReader.of($0)?.end($1) },
      text: { XMLReader.of($0)?.text(UnsafeBufferPointer(start: $1, count: $2), $3) },
      reference: { XMLReader.of($0)?.reference($1, $2) },
      comment: { XMLReader.of($0)?.comment($1, $2) },
      instruction: { XMLReader.of($0)?.instruction($1, $2, $3) },
      doctype: { XMLReader.of($0)?.doctype($1, $2, $3, $4) },
      unread: { context, _, offset in XMLReader.of(context)?.noteUnreadEntity(offset) },
      error: { XMLReader.of($0)?.fail($1, $2, $3) },
      entity: { XMLReader.of($0)?.entity($1) ?? nil })
    kerbcut_parse_xml(bytes, count, &handler)
    return withExtendedLifetime(self) { builder.finish(source: source, syntax: .xml) }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
    context.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: Events

  private func start(
    _ localName: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?,
    _ attributes: UnsafeBufferPointer<kerbcut_xml_attribute>, _ offset: Int
  ) {
    let place = tagPlace(closedAt: offset)
    builder.tokens.token = Token()
    builder.tokens.token.start = place.start
    builder.tokens.token.end = place.end
    let first = builder.tokens.attributes.count
    if place.end > place.start { lexAttributes(from: place.start) }
    let lexed = builder.tokens.attributes.count
    var next = first
    for attribute in attributes { append(attribute, lexed: first..<lexed, next: &next) }
    // The lexed records stay behind unused: they cost memory for XML pages only.
    builder.tokens.token.firstAttribute = lexed
    builder.tokens.token.attributeCount = builder.tokens.attributes.count - lexed
    let namespace = Self.namespace(uri, missing: .other)
    let node = builder.makeElement(name(localName, namespace))
    builder.link(node, at: InsertionPlace(parent: parent))
    builder.open.append(OpenElement(node: node, name: builder.nodes[node].name, traits: []))
    if builder.nodes[node].name == .template { builder.addFragment(to: node) }
    note(offset, place.end)
  }

  private var parent: Int32 { builder.inside(builder.current.node) }

  private func end(_ offset: Int) {
    guard builder.open.count > 1 else { return }
    let node = builder.current.node
    builder.open.removeLast()
    guard offset > 0, offset <= count else { return }
    var start = offset - 1
    while start > lastEnd, bytes[start] != UInt8(ascii: "<") { start -= 1 }
    if bytes[start] == UInt8(ascii: "<"), start + 1 < count, bytes[start + 1] == UInt8(ascii: "/") {
      builder.nodes[node].place.endStart = UInt32(truncatingIfNeeded: start)
      builder.nodes[node].place.endEnd = UInt32(truncatingIfNeeded: offset)
    }
    note(offset, offset)
  }

  private func text(_ text: UnsafeBufferPointer<CChar>, _ offset: Int) {
    let start = builder.tokens.side.count
    var slice = TextSlice(side: start, end: start)
    let from = offset - text.count
    if offset > 0, offset <= count, from >= 0, isSame(text, from) {
      slice = TextSlice(source: from, end: offset)
    } else {
      for byte in text { builder.tokens.side.append(UInt8(bitPattern: byte)) }
      slice = TextSlice(side: start, end: builder.tokens.side.count)
    }
    insert(slice, to: offset)
  }

  private func insert(_ slice: TextSlice, to offset: Int) {
    let end = offset < 0 ? lastEnd : min(offset, count)
    guard builder.current.node != TreeBuilder.document else { return note(offset, end) }
    builder.insert(TreeBuilder.PendingText(text: slice, start: min(lastEnd, end), end: end, hasNUL: false))
    note(offset, end)
  }

  private func isSame(_ text: UnsafeBufferPointer<CChar>, _ from: Int) -> Bool {
    for offset in 0..<text.count where UInt8(bitPattern: text[offset]) != bytes[from + offset] { return false }
    return true
  }

  private func reference(_ name: UnsafePointer<CChar>?, _ offset: Int) {
    guard let name, let text = Self.characterReference(name) else { return }
    let start = builder.tokens.side.count
    for byte in text { builder.tokens.side.append(byte) }
    insert(TextSlice(side: start, end: builder.tokens.side.count), to: offset)
  }

  private func comment(_ text: UnsafePointer<CChar>?, _ offset: Int) {
    insertLeaf(.comment, text, Name(number: 0), offset)
  }

  private func instruction(_ target: UnsafePointer<CChar>?, _ data: UnsafePointer<CChar>?, _ offset: Int) {
    insertLeaf(.processingInstruction, data, name(target, .html), offset)
  }

  private func insertLeaf(_ kind: NodeKind, _ text: UnsafePointer<CChar>?, _ name: Name, _ offset: Int) {
    let end = offset < 0 ? lastEnd : min(offset, count)
    var node = TreeNode(kind, at: .written(markupStart(min(lastEnd, end), end), end))
    node.name = name
    node.text = sideText(text)
    builder.nodes.append(node)
    builder.link(Int32(truncatingIfNeeded: builder.nodes.count - 1), at: InsertionPlace(parent: parent))
    note(offset, end)
  }

  private func doctype(
    _ name: UnsafePointer<CChar>?, _ publicID: UnsafePointer<CChar>?, _ systemID: UnsafePointer<CChar>?, _ offset: Int
  ) {
    guard builder.doctypeInTree == nil else { return }
    builder.doctypeInTree = Doctype(
      name: name.map { String(cString: $0) } ?? "", publicID: publicID.map { String(cString: $0) },
      systemID: systemID.map { String(cString: $0) })
    insertLeaf(.doctype, name, Name(number: 0), offset)
  }

  private func noteUnreadEntity(_ offset: Int) {
    guard !builder.losses.contains(where: { if case .entityNotRead = $0 { true } else { false } }) else { return }
    builder.losses.append(.entityNotRead(offset: offset < 0 ? lastEnd : min(offset, count)))
  }

  private func fail(_ cause: Int32, _ message: UnsafePointer<CChar>?, _ offset: Int) {
    let offset = offset < 0 ? lastEnd : min(offset, count)
    let limit: ParseLoss.Limit? =
      switch cause {
      case KERBCUT_CUT_ENTITIES: .entities
      case KERBCUT_CUT_ATTRIBUTES: .attributes
      case KERBCUT_CUT_DEPTH: .depth
      case KERBCUT_CUT_SIZE: .size
      default: nil
      }
    if let limit { return builder.losses.append(.overLimit(limit, offset: offset)) }
    var reason = message.map { String(cString: $0) } ?? ""
    while reason.last?.isNewline == true { reason.removeLast() }
    builder.losses.append(.notWellFormed(offset: offset, reason: reason))
  }

  /// The text of an entity of XHTML, for documents that name its DTD, as browsers know it.
  private func entity(_ name: UnsafePointer<CChar>?) -> UnsafePointer<CChar>? {
    guard namedEntities, let name, let text = Self.characterReference(name) else { return nil }
    // libxml2 reads an entity's text as markup, so these two must not stand in it bare.
    guard !text.contains(UInt8(ascii: "<")), !text.contains(UInt8(ascii: "&")) else { return nil }
    entityText.truncate(to: 0)
    for byte in text { entityText.append(CChar(bitPattern: byte)) }
    entityText.append(0)
    return UnsafePointer(entityText.base)
  }

  // MARK: Names

  private func name(_ text: UnsafePointer<CChar>?, _ namespace: Namespace) -> Name {
    guard let text else { return Name(number: 0, namespace: namespace) }
    return Name(number: builder.tokens.names.number(Array(String(cString: text).utf8)), namespace: namespace)
  }

  private static func namespace(_ uri: UnsafePointer<CChar>?, missing: Namespace) -> Namespace {
    guard let uri else { return missing }
    return switch String(cString: uri) {
    case "http://www.w3.org/1999/xhtml": .html
    case "http://www.w3.org/2000/svg": .svg
    case "http://www.w3.org/1998/Math/MathML": .mathML
    case "http://www.w3.org/1999/xlink": .xlink
    case "http://www.w3.org/XML/1998/namespace": .xml
    case "http://www.w3.org/2000/xmlns/": .xmlns
    default: .other
    }
  }

  private static func characterReference(_ name: UnsafePointer<CChar>) -> [UInt8]? {
    let text = Array(String(cString: name).utf8) + [UInt8(ascii: ";")]
    return text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        let match = CharacterReferences.standard.longestMatch(base, from: 0, to: buffer.count),
        match.length == buffer.count
      else { return nil }
      return Array(match.text)
    }
  }

  /// Whether the document type names a DTD of XHTML, whose entities browsers know.
  private static func declaresXHTML(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let start = String(decoding: UnsafeBufferPointer(start: bytes, count: min(count, 2048)), as: UTF8.self)
    return start.contains("//DTD XHTML ") || start.contains("//DTD MathML ")
  }

  // MARK: Places

  /// The start tag that ends with the `>` or `/>` at this place.
  private func tagPlace(closedAt offset: Int) -> (start: Int, end: Int) {
    guard offset >= 0, offset < count else { return (lastEnd, lastEnd) }
    var start = offset
    while start > lastEnd, bytes[start] != UInt8(ascii: "<") { start -= 1 }
    guard bytes[start] == UInt8(ascii: "<") else { return (lastEnd, lastEnd) }
    return (start, min(bytes[offset] == UInt8(ascii: "/") ? offset + 2 : offset + 1, count))
  }

  private func markupStart(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return at < end ? at : start
  }

  private func note(_ offset: Int, _ end: Int) {
    if offset >= 0 { lastEnd = max(lastEnd, end) }
  }

  private func sideText(_ text: UnsafePointer<CChar>?) -> TextSlice {
    let start = builder.tokens.side.count
    if var next = text {
      while next.pointee != 0 {
        builder.tokens.side.append(UInt8(bitPattern: next.pointee))
        next += 1
      }
    }
    return TextSlice(side: start, end: builder.tokens.side.count)
  }

  /// Lets the tokenizer read the tag for the places of its attributes.
  private func lexAttributes(from start: Int) {
    let token = builder.tokens.token
    builder.tokens.position = start
    builder.tokens.state = .data
    builder.tokens.readTag(.startTag, nameStart: start + 1)
    builder.tokens.token = token
  }

  /// Adds libxml2's attribute, with the place of the one in the source that has its name.
  /// Both lists are in the order of the source, namespaces aside, so the search goes on at the one behind the last.
  private func append(_ attribute: kerbcut_xml_attribute, lexed: Range<Int>, next: inout Int) {
    let local = String(cString: attribute.local_name)
    let qualified = attribute.prefix.map { String(cString: $0) + ":" + local } ?? local
    let value = UnsafeBufferPointer(start: attribute.value, count: attribute.value_count)
    let sideStart = builder.tokens.side.count
    for byte in value { builder.tokens.side.append(UInt8(bitPattern: byte)) }
    let text = TextSlice(side: sideStart, end: builder.tokens.side.count)
    let place = UInt32(truncatingIfNeeded: builder.tokens.token.start)
    var record = AttributeRecord(
      name: name(attribute.local_name, Self.namespace(attribute.uri, missing: .html)), nameStart: place,
      rawStart: place, rawEnd: place, valueStart: text.start, valueCount: text.count)
    for step in 0..<min(lexed.count, Self.placesLookedAt) {
      let index = lexed.lowerBound + (next - lexed.lowerBound + step) % lexed.count
      guard isNamed(builder.tokens.attributes[index], qualified) else { continue }
      record.nameStart = builder.tokens.attributes[index].nameStart
      record.rawStart = builder.tokens.attributes[index].rawStart
      record.rawEnd = builder.tokens.attributes[index].rawEnd
      next = index + 1
      break
    }
    builder.tokens.attributes.append(record)
  }

  /// More attributes than tags have; one that is not found among them is placed at its tag.
  private static let placesLookedAt = 64

  private func isNamed(_ record: AttributeRecord, _ name: String) -> Bool {
    var at = Int(record.nameStart)
    for byte in name.utf8 {
      guard at < count, bytes[at] == byte else { return false }
      at += 1
    }
    return at < count && (bytes[at] == UInt8(ascii: "=") || ByteClass.isSpace(bytes[at]))
  }
}
