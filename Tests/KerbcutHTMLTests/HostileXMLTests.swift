import Foundation
import KerbcutHTML
import Testing

/// What an XML page may not do: read files, grow, or be taken for whole when it is cut.
@Suite("Hostile XML")
struct HostileXMLTests {
  private func parse(_ text: String) -> Document { .parse(xml: Array(text.utf8)) }

  private func text(of document: Document) -> String {
    (NodeID.root..<document.treeEnd).filter { document.kind(of: $0) == .text }.map { String(document.text(of: $0)) }
      .joined()
  }

  /// A file with words that must not be read.
  private func withSecret(_ body: (_ path: String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("kerbcut-\(UUID().uuidString).txt")
    try "SECRETWORD".write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  @Test func readsNoFileThroughAnEntity() throws {
    try withSecret { path in
      for address in [path, "file://" + path] {
        let document = parse(
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"\(address)\">]><a t='&x;'>1&x;2&x;<b/></a>")
        #expect(text(of: document) == "12")
        #expect(document.cut == nil)
        #expect(document.losses.count == 1)
        guard case .entityNotRead = document.losses.first else {
          Issue.record("the entity is not told")
          continue
        }
      }
    }
  }

  @Test func readsNoFileThroughAParameterEntity() throws {
    try withSecret { path in
      try "<!ENTITY y 'SECRETWORD'>".write(toFile: path, atomically: true, encoding: .utf8)
      let document = parse("<!DOCTYPE a [<!ENTITY % x SYSTEM \"\(path)\"> %x;]><a>1&y;2</a>")
      #expect(!text(of: document).contains("SECRETWORD"))
      #expect(!document.losses.isEmpty)
    }
  }

  @Test func readsNoDocumentTypeFromAFile() throws {
    try withSecret { path in
      try "<!ENTITY y 'SECRETWORD'>".write(toFile: path, atomically: true, encoding: .utf8)
      let document = parse("<!DOCTYPE a SYSTEM \"\(path)\"><a>1&y;2</a>")
      #expect(!text(of: document).contains("SECRETWORD"))
    }
  }

  @Test func includesNoFile() throws {
    try withSecret { path in
      let document = parse(
        "<a xmlns:i='http://www.w3.org/2001/XInclude'><i:include href='\(path)' parse='text'/></a>")
      #expect(text(of: document) == "")
    }
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY e \"" + String(repeating: "a", count: 50_000) + "\">]><a>"
      + String(repeating: "&e;", count: 16_000) + "</a>",
    "<!DOCTYPE a [<!ENTITY e \"" + String(repeating: "<b/>", count: 10_000) + "\">]><a>"
      + String(repeating: "&e;", count: 1_000) + "</a>",
    "<!DOCTYPE a [<!ENTITY e \"" + String(repeating: "a", count: 50_000) + "\">]><a>"
      + String(repeating: "<b c='&e;'/>", count: 1_000) + "</a>",
  ])
  func givesEntitiesABudget(_ page: String) {
    let document = parse(page)
    #expect(document.cut.map { if case .overLimit(.entities, _) = $0 { true } else { false } } == true)
    #expect(text(of: document).utf8.count <= 1_000_000)
    #expect(document.nodeCount < 300_000)
  }

  @Test func readsTheEntitiesOfDrawingPrograms() {
    let document = parse(
      "<!DOCTYPE svg [<!ENTITY n \"http://www.w3.org/2000/svg\"><!ENTITY w \"a <tspan>b</tspan>\">]>"
        + "<svg xmlns=\"&n;\"><text>&w;&w;</text></svg>")
    #expect(document.losses.isEmpty)
    #expect(text(of: document) == "a ba b")
  }

  @Test func endsAtALoopOfEntities() {
    let document = parse("<!DOCTYPE a [<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">]><a>&x;</a>")
    #expect(document.cut != nil)
  }

  @Test func endsAtATagWithMoreAttributesThanItReads() {
    let names = (0..<20_000).map { "a\($0)=\"x\"" }.joined(separator: " ")
    let document = parse("<a><b/><c \(names)/></a>")
    #expect(document.cut == .overLimit(.attributes, offset: 7))
    #expect(document.nodeCount < 10)
  }

  @Test func countsQuotesAndNotSigns() {
    // A `>` in a value, and quotes in text, change nothing.
    let names = (0..<20_000).map { "a\($0)='x'" }.joined(separator: " ")
    #expect(parse("<a><b z='>' \(names)/></a>").cut != nil)
    #expect(parse("<a>" + String(repeating: "\"'", count: 20_000) + "<!-- <b \(names)> --></a>").cut == nil)
  }

  @Test func givesDeclaredAttributesALimit() {
    let declared = (0..<1_500).map { "a\($0) CDATA 'x'" }.joined(separator: " ")
    #expect(parse("<!DOCTYPE a [<!ATTLIST b \(declared)>]><a><b/></a>").cut != nil)
    let few = (0..<900).map { "a\($0) CDATA 'x'" }.joined(separator: " ")
    let document = parse("<!DOCTYPE a [<!ATTLIST b \(few)>]><a>" + String(repeating: "<b/>", count: 1_000) + "</a>")
    #expect(document.cut.map { if case .overLimit(.attributes, _) = $0 { true } else { false } } == true)
  }

  @Test func boundsTheSearchForNamespaces() {
    let spaces = (0..<9_000).map { "xmlns:n\($0)='u'" }.joined(separator: " ")
    let document = parse("<a \(spaces)>" + String(repeating: "<n1:b/>", count: 100_000) + "</a>")
    #expect(document.cut.map { if case .overLimit(.attributes, _) = $0 { true } else { false } } == true)
  }

  @Test func saysThatElementsLieTooDeep() {
    let document = parse(String(repeating: "<a>", count: 100_000))
    #expect(document.cut.map { if case .overLimit(.depth, _) = $0 { true } else { false } } == true)
    #expect(document.nodeCount < 1_000)
  }

  @Test func saysWhereThePageIsCut() throws {
    let document = parse("<a>\n<b></i>\n<c/></a>")
    let offset = try #require(document.cut?.cutOffset)
    #expect(document.source.position(at: offset).line == 2)
  }

  @Test func believesItsOwnDecodingAndNotTheDeclaration() {
    let latin = Array("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a>caf".utf8) + [0xE9] + Array("</a>".utf8)
    let document = Document.parse(xml: latin)
    #expect(document.losses.isEmpty)
    #expect(text(of: document) == "café")
  }
}
