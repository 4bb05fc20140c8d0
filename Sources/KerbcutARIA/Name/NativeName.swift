import KerbcutHTML

/// A source of a name that the language itself offers (HTML-AAM, section 4.1).
struct NativeSource {
  enum Text {
    case attribute(Name)
    case labels
    case subtree
    case fixed(String)
  }
  let kind: AccessibleText.Source.Kind
  let node: NodeID
  let text: Text
  /// Whether an empty text ends the search: `alt=""` says that there is no name.
  var isFinal = false
}

extension AccessibilityTree {
  /// The sources to try for an element in their order, between `aria-label` and the contents.
  func nativeSources(of element: NodeID) -> [NativeSource] {
    let name = document.name(of: element)
    guard name.namespace == .html else { return name.namespace == .svg ? svgSources(of: element, name: name) : [] }
    switch name {
    case .input: return inputSources(of: element)
    case .button, .select, .output, .meter, .progress:
      return labels(of: element).isEmpty ? [] : [NativeSource(kind: .label, node: element, text: .labels)]
    case .textarea: return textFieldSources(of: element)
    case .img, .image: return imageSources(of: element)
    case .area: return [NativeSource(kind: .alt, node: element, text: .attribute(.alt))]
    case .fieldset: return child(.legend, of: element, kind: .legend)
    case .table: return child(.caption, of: element, kind: .caption)
    case .option, .optgroup:
      guard document.hasAttribute(.label, of: element) else { return [] }
      return [NativeSource(kind: .label, node: element, text: .attribute(.label))]
    default: return []
    }
  }

  private func child(_ name: Name, of element: NodeID, kind: Kind) -> [NativeSource] {
    guard let child = document.children(of: element).first(where: { document.name(of: $0) == name }) else { return [] }
    return [NativeSource(kind: kind, node: child, text: .subtree)]
  }

  private func inputSources(of element: NodeID) -> [NativeSource] {
    let label = NativeSource(kind: .label, node: element, text: .labels)
    func attribute(_ name: Name, _ kind: Kind) -> NativeSource {
      NativeSource(kind: kind, node: element, text: .attribute(name))
    }
    switch inputType(of: element) {
    case .button: return [label, attribute(.value, .value)]
    case .submit, .reset:
      guard !document.hasAttribute(.value, of: element) else { return [label, attribute(.value, .value)] }
      let text = inputType(of: element) == .submit ? "Submit" : "Reset"
      return [label, NativeSource(kind: .browser, node: element, text: .fixed(text))]
    case .image:
      return [
        label, attribute(.alt, .alt), attribute(.value, .value), attribute(.title, .title),
        NativeSource(kind: .browser, node: element, text: .fixed("Submit")),
      ]
    case .checkbox, .radio, .range, .color, .file, .date, .time, .month, .week, .datetimeLocal: return [label]
    case .hidden: return []
    default: return textFieldSources(of: element)
    }
  }

  private func textFieldSources(of element: NodeID) -> [NativeSource] {
    var sources = [NativeSource(kind: .label, node: element, text: .labels)]
    for (name, kind): (Name, Kind) in [
      (.title, .title), (.placeholder, .placeholder), (.ariaPlaceholder, .ariaPlaceholder),
    ] where document.hasAttribute(name, of: element) {
      sources.append(NativeSource(kind: kind, node: element, text: .attribute(name)))
    }
    return sources
  }

  private func imageSources(of element: NodeID) -> [NativeSource] {
    guard document.hasAttribute(.alt, of: element) else { return [] }
    return [NativeSource(kind: .alt, node: element, text: .attribute(.alt))]
  }

  private func svgSources(of element: NodeID, name: Name) -> [NativeSource] {
    var sources: [NativeSource] = []
    let title = Name.title.in(.svg)
    if let child = document.children(of: element).first(where: { document.name(of: $0) == title }) {
      sources.append(NativeSource(kind: .svgTitle, node: child, text: .subtree))
    }
    if name == .use.in(.svg), sources.isEmpty, let title = titleOfUsed(by: element) {
      sources.append(NativeSource(kind: .svgTitle, node: title, text: .subtree))
    }
    if name == .a.in(.svg), document.hasAttribute(.title.in(.xlink), of: element) {
      sources.append(NativeSource(kind: .title, node: element, text: .attribute(.title.in(.xlink))))
    }
    return sources
  }

  /// The title of what a `use` element shows (SVG-AAM, section 8.1: the shadow content's title names it).
  func titleOfUsed(by element: NodeID) -> NodeID? {
    let href = document.value(.href, of: element) ?? document.value(.href.in(.xlink), of: element)
    guard let href, href.first == 0x23,
      let target = self.element(id: UTF8Text(String(decoding: href.dropFirst(), as: UTF8.self)), inTreeOf: element)
    else { return nil }
    return document.children(of: target).first { document.name(of: $0) == .title.in(.svg) }
  }

  /// Adds the text of a source of the element's own name.
  func append(_ source: NativeSource, of element: NodeID, to traversal: inout NameTraversal) {
    switch source.text {
    case .attribute(let name):
      if let value = document.value(name, of: element) { traversal.text.append(value) }
    case .fixed(let text): traversal.text.append(text)
    case .subtree: appendSubtree(source, to: &traversal)
    case .labels:
      guard traversal.labelDepth < 5 else { return }
      traversal.labelDepth += 1
      defer { traversal.labelDepth -= 1 }
      for label in labels(of: element) {
        append(label, to: &traversal, isEntry: true)
        traversal.text.separate()
      }
    }
  }

  private func appendSubtree(_ source: NativeSource, to traversal: inout NameTraversal) {
    guard source.kind == .svgTitle else {
      append(source.node, to: &traversal, isEntry: true)
      return
    }
    for node in document.descendants(of: source.node) where document.kind(of: node) == .text {
      traversal.text.append(document.text(of: node))
    }
  }

  /// Adds the native text alternative of an element met on the way. Nil: there is none, look at its contents.
  func appendNative(of element: NodeID, from start: Int, to traversal: inout NameTraversal) -> Bool? {
    for source in nativeSources(of: element) {
      if case .labels = source.text, document.name(of: element) == .button { continue }
      append(source, of: element, to: &traversal)
      if !traversal.text.isBlank(since: start) { return true }
    }
    switch document.name(of: element) {
    case .input, .textarea, .select, .img, .video, .audio, .object, .embed, .meter, .progress, .datalist:
      return appendTitle(of: element, to: &traversal)
    default: return nil
    }
  }

  private func appendTitle(of element: NodeID, to traversal: inout NameTraversal) -> Bool {
    if let title = document.value(.title, of: element) { traversal.text.append(title) }
    return true
  }
}
