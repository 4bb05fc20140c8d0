import KerbcutHTML

extension Page {
  /// Whether the page has the frame that pages of a service have around their content: two of a header, a footer and a
  /// skip link. An example of a component, or a part of a page, has one of them at most.
  public var isFramed: Bool {
    [header != nil, footer != nil].count { $0 } == 2 || (header != nil || footer != nil) && !skipLinks.isEmpty
  }

  /// Whether the page plays a part in a service: it has a frame, or a form that people fill in. What is expected of
  /// whole pages is not expected of others.
  public var isPageOfService: Bool { isFramed || !formsWithFields.isEmpty }

  /// Whether anything on the page runs a script: a `script` that is no data, a handler in an
  /// attribute, or an address that is one.
  public var runsScripts: Bool {
    kept { page in
      RunsScripts(
        value: page.elements(named: .script).contains(where: \.isRunScript)
          || !page.elements(with: .onclick, .onload, .onchange, .onsubmit).isEmpty
          || page.links.contains { $0.hasAddress(startingWith: "javascript:") })
    }.value
  }

  /// Elements that are judged together: those of the main content and those around it, so that a fault of a template
  /// is told once for a page. Where some of a group have the fault, it holds those alone.
  public func groups(of elements: [Element], with isFaulty: (Element) -> Bool) -> [ElementGroup] {
    let main = main
    let (inside, around) = elements.reduce(into: ([Element](), [Element]())) { groups, element in
      if main.map(element.isInside) ?? true { groups.0.append(element) } else { groups.1.append(element) }
    }
    return [inside, around].compactMap { group in
      let faulty = group.filter(isFaulty)
      return ElementGroup(faulty.isEmpty ? group : faulty)
    }
  }
}

private struct RunsScripts { let value: Bool }

extension ElementGroup {
  /// One failure for elements that share a fault: what is wrong with the only one, else their number and what is wrong
  /// with them, and the others as evidence.
  public func failed(_ one: String, many: String, label: String = "Link") -> Verdict {
    .failed(elements.count == 1 ? one : "\(elements.count) \(many)", evidence: others(label))
  }

  /// The other elements of a group with one fault, for the reviewer; the first is the finding’s place.
  public func others(_ label: String) -> [Evidence] {
    elements.dropFirst().prefix(50).map { Evidence(label, $0.shownWords, at: $0.targetRange) }
  }
}

extension [Element] {
  /// What each of several things is known by in a later audit: what it is, and where it leads or what it is for. Words
  /// may change, and places in the page too.
  public var lastingMarks: [String] {
    map { element in
      let mark = [Name.href, .src, .name, .for].lazy.compactMap(element.value).first { !$0.isEmpty }
      let lasting = mark?.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }.prefix(200) ?? []
      return element.localName + " " + String(decoding: lasting, as: UTF8.self)
    }
  }
}

extension Element {
  /// What people know a link, button or file by: its words, else its accessible name, else its address.
  public var shownWords: String {
    let text = renderedText
    let words = text.isEmpty ? name : text
    return words.isEmpty ? attribute(.src)?.collapsed ?? address : words
  }

  /// Whether a `script` is run, and is not data.
  public var isRunScript: Bool {
    guard let type = attribute(.type)?.collapsed.lowercased(), !type.isEmpty else { return true }
    return type == "module" || type.hasSuffix("javascript") || type.hasSuffix("ecmascript")
  }
}
