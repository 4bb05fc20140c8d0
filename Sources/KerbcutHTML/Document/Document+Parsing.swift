extension Document {
  /// Parses a page as a browser does, whatever its encoding.
  public static func parse(html bytes: [UInt8], options: ParseOptions = .init()) -> Document {
    let source = SourceText(decoding: bytes, options: options, isXML: false)
    let document = parse(source, options: options)
    // A `meta` behind the first 1,024 bytes makes a browser start again (section 13.2.3.4, “change the encoding”).
    guard source.encodingSource == .fallback, let late = document.declaredEncoding else { return document }
    if late.name == source.encoding { return document }
    let decoded = TextDecoder.decode(bytes, skipping: 0, as: late)
    let again = SourceText(
      bytes: decoded.bytes, encoding: late.name, encodingSource: .meta, byteOrderMarkLength: 0,
      hasReplacements: decoded.hasReplacements)
    return parse(again, options: options)
  }

  /// The encoding that the first `meta` with one declares, wherever it stands.
  private var declaredEncoding: TextEncoding? {
    for node in NodeID.root..<treeEnd where name(of: node) == .meta {
      var found: TextEncoding?
      if let charset = value(.charset, of: node) {
        found = TextEncoding(label: charset)
      } else if value(.httpEquiv, of: node)?.equalsIgnoringCase("content-type") == true {
        found = string(.content, of: node).flatMap {
          EncodingPrescan.encoding(inContent: Array($0.lowercasedASCII.utf8))
        }
      }
      guard let found else { continue }
      if found.name.hasPrefix("UTF-16") { return .utf8 }
      return found.name == "x-user-defined" ? .windows1252 : found
    }
    return nil
  }

  /// Parses an XML page (XHTML, SVG) with libxml2's XML parser, without network and external files. Where the page
  /// stops being well formed the tree ends, and `losses` says so.
  public static func parse(xml bytes: [UInt8], options: ParseOptions = .init()) -> Document {
    let source = SourceText(decoding: bytes, options: options, isXML: true)
    let text = source.bytes.isEmpty ? [0] : source.bytes
    return text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return Document(DocumentParts(source: source)) }
      return XMLReader(base, count: source.bytes.count, options: options).read(source: source)
    }
  }

  /// Parses text that is Unicode already.
  public static func parse(_ html: String, options: ParseOptions = .init()) -> Document {
    parse(SourceText(utf8: Array(html.utf8)), options: options)
  }

  /// Parses a source that was decoded already.
  public static func parse(_ source: SourceText, options: ParseOptions = .init()) -> Document {
    withBuilder(source, options) { builder in
      builder.run()
      return builder.finish(source: source)
    }
  }

  /// Parses the content of an element, as setting its `innerHTML` does (HTML Standard, section 13.4). The result's
  /// nodes stand directly below the document.
  public static func parse(
    fragment bytes: [UInt8], context: (namespace: Namespace, localName: String), options: ParseOptions = .init()
  ) -> Document {
    let source = SourceText(decoding: bytes, options: options, isXML: false)
    return withBuilder(source, options) { builder in
      builder.startFragment(context.namespace, context.localName)
      builder.run()
      builder.endFragment()
      return builder.finish(source: source)
    }
  }

  private static func withBuilder(
    _ source: SourceText, _ options: ParseOptions, _ body: (inout TreeBuilder) -> Document
  ) -> Document {
    // The parser may look at the first byte of no bytes, so there is always one.
    let bytes = source.bytes.isEmpty ? [0] : source.bytes
    return bytes.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[..<source.bytes.count])
      guard let base = buffer.baseAddress else { return Document(DocumentParts(source: source)) }
      var builder = TreeBuilder(
        tokens: Tokenizer(
          base, count: source.bytes.count, record: MarkupRecord(of: text),
          collectsErrors: options.collectsParseErrors),
        options: options)
      builder.tokens.checkInputStream()
      return body(&builder)
    }
  }
}

extension TreeBuilder {
  /// Makes the context element and the root of the HTML fragment parsing algorithm.
  mutating func startFragment(_ namespace: Namespace, _ localName: String) {
    let lowered = tokens.names.number(Array(localName.utf8))
    let name = Name(number: lowered, namespace: namespace)
    var node = TreeNode(.element, at: .implied(0))
    node.name = name
    node.traits = traits(of: name)
    nodes.append(node)
    context = Int32(nodes.count - 1)
    setTokenizerState(for: name)
    insertImplied(.html, under: Self.document)
    if name == .template { templateModes.append(.inTemplate) }
    if name == .form { form = context }
    resetInsertionMode()
  }

  private mutating func setTokenizerState(for name: Name) {
    switch name {
    case .title, .textarea: tokens.state = .rcdata
    case .style, .xmp, .iframe, .noembed, .noframes: tokens.state = .rawtext
    case .noscript where options.isScripting: tokens.state = .rawtext
    case .script: tokens.state = .scriptData
    case .plaintext: tokens.state = .plaintext
    default: break
    }
  }

  /// Puts the children of the fragment's root below the document.
  mutating func endFragment() {
    let root = nodes[Self.document].firstChild
    guard root != TreeNode.none else { return }
    unlink(root)
    moveChildren(of: root, to: Self.document)
  }
}
