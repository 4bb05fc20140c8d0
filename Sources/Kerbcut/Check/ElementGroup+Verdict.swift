import KerbcutHTML
public import KerbcutPage
import KerbcutText

extension ElementGroup {
  /// Elements that are judged together: those of the main content and those around it, so that a fault of a template
  /// is told once for a page. Where some of a group have the fault, it holds those alone.
  public static func groups(of elements: [Element], with isFaulty: (Element) -> Bool) -> [ElementGroup] {
    let main = elements.first?.page.main
    let (inside, around) = elements.reduce(into: ([Element](), [Element]())) { groups, element in
      if main.map(element.isInside) ?? true { groups.0.append(element) } else { groups.1.append(element) }
    }
    return [inside, around].compactMap { group in
      let faulty = group.filter(isFaulty)
      return ElementGroup(faulty.isEmpty ? group : faulty)
    }
  }
}

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
