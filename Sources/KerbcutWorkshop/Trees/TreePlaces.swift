internal import KerbcutHTML
import KerbcutService

/// Reads every part of a document back from the place that the document gives for it.
struct TreePlaces {
  private(set) var elements = 0
  private(set) var implied = 0
  private(set) var attributes = 0
  private(set) var texts = 0
  /// Texts that came in pieces with dropped or moved markup between them.
  private(set) var gapped = 0
  private(set) var faults: [String] = []

  mutating func add(_ document: Document) {
    for node in NodeID.root..<NodeID(document.nodeCount) {
      switch document.kind(of: node) {
      case .element: addElement(node, document)
      case .text: addText(node, document)
      default: break
      }
    }
  }

  private mutating func addElement(_ node: NodeID, _ document: Document) {
    if document.isImplied(node) {
      implied += 1
    } else {
      elements += 1
      let name = document.localName(of: document.name(of: node)).lowercased()
      let tag = slice(document.sourceRange(of: node), document).lowercased()
      // `image` is read as `img`.
      let isRead = tag.hasPrefix("<" + name) || name == "img" && tag.hasPrefix("<image")
      if !isRead || !tag.hasSuffix(">") { faults.append("start tag of \(name): \(tag.prefix(80))") }
      if let end = document.endTagRange(of: node) {
        let tag = slice(end, document).lowercased()
        if !tag.hasPrefix("</"), name != "p" { faults.append("end tag of \(name): \(tag.prefix(80))") }
      }
      for attribute in document.attributes(of: node) { addAttribute(attribute, document) }
    }
  }

  private mutating func addAttribute(_ attribute: AttributeID, _ document: Document) {
    attributes += 1
    let local = document.localName(of: document.name(of: attribute)).lowercased()
    let start = document.nameOffset(of: attribute)
    let raw = document.rawValueRange(of: attribute)
    let head = slice(start..<max(start, min(raw.lowerBound, document.source.bytes.count)), document).lowercased()
    if !head.hasPrefix(local), !head.contains(":" + local) { faults.append("attribute \(local): \(head.prefix(80))") }
    if !reads(slice(raw, document), as: String(document.value(of: attribute))) {
      faults.append("value of \(local): \(slice(raw, document).prefix(80))")
    }
  }

  private mutating func addText(_ node: NodeID, _ document: Document) {
    texts += 1
    let written = slice(document.sourceRange(of: node), document)
    let text = String(document.text(of: node))
    if reads(written, as: text) || reads(written, as: "\n" + text) { return }
    if written.contains("<") || written.count < text.count {
      gapped += 1
    } else {
      faults.append("text: \(written.prefix(60)) / \(text.prefix(60))")
    }
  }

  /// Whether this source means this text: decided by parsing it where it has references, and by comparison elsewhere.
  private func reads(_ written: String, as text: String) -> Bool {
    let lines = Self.withoutReturns(written)
    if lines == text { return true }
    guard lines.contains("&") || lines.contains("\0") else { return false }
    let quoted = lines.replacing("\"", with: "&quot;")
    let page = Document.parse("<!DOCTYPE html><p title=\"\(quoted)\"></p><textarea>\n\(lines)</textarea>")
    for node in NodeID.root..<page.treeEnd {
      if page.string(.title, of: node) == text { return true }
      if page.kind(of: node) == .text, String(page.text(of: node)) == text { return true }
    }
    return false
  }

  /// The text with the Standard's newlines, by bytes: `\r\n` is one character of a Swift string.
  private static func withoutReturns(_ text: String) -> String {
    var bytes: [UInt8] = []
    var follows = false
    for byte in text.utf8 {
      if byte != 0x0A || !follows { bytes.append(byte == 0x0D ? 0x0A : byte) }
      follows = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func slice(_ range: Range<Int>, _ document: Document) -> String {
    String(decoding: document.source.bytes[range], as: UTF8.self)
  }
}
