import KerbcutHTML
import Testing

/// A document in the value of an attribute has its places in the file, whatever is escaped and however deep.
struct SourceInSourceTests {
  /// The document in the `srcdoc` of the first frame, and in that of the first one there, and so on.
  private func inside(_ document: Document, depth: Int) throws -> Document {
    guard depth > 0 else { return document }
    let frame = try #require(document.nodes.first { document.name(of: $0) == .iframe })
    let value = try #require(document.attribute(.srcdoc, of: frame))
    return try inside(
      Document.parse(document.source(in: value), options: .init(isIframeSrcdoc: true)), depth: depth - 1)
  }

  /// What stands in the file from the start to the end of the first `b`.
  private func written(_ file: String, depth: Int = 1) throws -> String {
    let outer = Document.parse(file)
    let document = try inside(outer, depth: depth)
    let node = try #require(document.nodes.first { document.name(of: $0) == .b })
    let range = document.source.fileRange(of: document.sourceRange(of: node))
    #expect(document.source.position(at: document.offset(of: node)) == outer.source.position(at: range.lowerBound))
    #expect(document.source.file.bytes == outer.source.bytes)
    return String(decoding: outer.source.bytes[range], as: UTF8.self)
  }

  @Test(arguments: [
    ("<iframe srcdoc='<p>x<b title=y>z</b>'>", "<b title=y>"),
    ("<iframe srcdoc=\"&lt;p&gt;&lt;b title=&quot;y&quot;&gt;z\">", "&lt;b title=&quot;y&quot;&gt;"),
    ("<iframe srcdoc='&#x3c;p>&AMP;&amp;amp;&amp &nbsp;caf&eacute; &acE;&nGt;&unknown;&;& &#0;&lt<b>z'>", "<b>"),
    ("<iframe srcdoc='\r\n\rŷ👩🏽‍🦽\n<b\r\nid=x>z'>", "<b\r\nid=x>"),
    ("<iframe srcdoc=<p>", ""), ("<iframe srcdoc=&lt;p&gt;&lt;b&gt;z title=x>", "&lt;b&gt;"),
    ("<iframe srcdoc='\u{0}<b>z'>", "<b>"),
  ])
  func aPartStandsWhereItIsWritten(_ file: String, _ written: String) throws {
    guard !written.isEmpty else {
      _ = try inside(Document.parse(file), depth: 1)
      return
    }
    #expect(try self.written(file) == written)
  }

  @Test func partsStandWhereTheyAreWrittenHoweverDeep() throws {
    let file =
      "<p>x\n<iframe srcdoc='<p>é</p>\n<iframe srcdoc=\"&amp;lt;i>&amp;amp;eacute;&amp;lt;b lang=cy>z\"></iframe>'></iframe>"
    #expect(try written(file, depth: 2) == "&amp;lt;b lang=cy>")
  }

  /// Every offset of a value, also of one that XML reads in its own way, lies in the value as written, and they ascend.
  @Test(arguments: [
    "<iframe srcdoc='a&lt;&amp;amp;&#13;&#x1F469;\r\n&bogus; &quot&gt=z'>", "<iframe srcdoc>", "<iframe srcdoc=''>",
    "<iframe srcdoc='&", "<iframe srcdoc=\"&#xD800;&#x110000;&#99999999999999;\"",
  ])
  func placesAscendInTheValue(_ file: String) throws {
    for document in [Document.parse(file), Document.parse(xml: Array("<r>\(file.dropLast())/></r>".utf8))] {
      for node in document.nodes where document.isElement(node) {
        for attribute in document.attributes(of: node) {
          let source = document.source(in: attribute)
          let whole = document.rawValueRange(of: attribute)
          let places = (0...source.bytes.count).map { source.fileRange(of: $0..<$0).lowerBound }
          #expect(places == places.sorted() && places.allSatisfy { whole.contains($0) || $0 == whole.upperBound })
        }
      }
    }
  }
}
