internal import KerbcutHTML

/// Throws broken input at the parser and looks at what comes out: nothing may trap, hang or contradict itself.
struct TreeFuzzing {
  var seed: UInt64
  /// Pages to start from, besides the small ones here.
  var pages: [[UInt8]] = []

  static let snippets = [
    "<!DOCTYPE html><html lang=en><head><title>A &amp; b</title><meta charset=utf-8></head><body><p>x<b>y<i>z</b>w</i>",
    "<table><tr><td>a<table><caption>b</table></td>c<tr><th>d<select><option>e<optgroup><option selected>f</table>",
    "<svg viewBox='0 0 1 1'><foreignObject><p>a</p></foreignObject><![CDATA[b<c]]><title>d</title></svg><math><mi>x",
    "<div><template shadowrootmode=open><slot></slot></template>a</div><template><tr><td>b</template><script><!--<script>",
    "<a href='x'>1<a>2<div><a>3</div></a><nobr><nobr><button><button><form><form></form><li><dd><dt><p></p></li>",
    "<frameset><frame></frameset><noframes>a</noframes><!--b--!><?pi c?><plaintext>",
    "<textarea>\r\n&lt;</textarea><title>&notit;&#x80;&#0;</title><style>a{}</style><xmp></xmp></x><pre>\n\na",
    "<?xml version='1.0'?><a xmlns='http://www.w3.org/1999/xhtml' b='c&#10;d'><!--e--><f/>g&amp;</a>",
  ]
  static let pieces: [String] = [
    "<", ">", "\"", "'", "/", "=", "&", ";", "!", "-", "--", "<!--", "-->", "]]>", "<![CDATA[", "\0", "\r", "\n",
    "\r\n",
    "</p>", "<p>", "<b>", "</b>", "<a>", "</a>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<select>", "<option>",
    "<svg>", "</svg>", "<math>", "<mi>", "<template>", "</template>", "<script>", "</script>", "<textarea>", "<title>",
    "</body>", "</html>", "<html a=b>", "<body c=d>", "<frameset>", "<plaintext>", "&#x", "&amp", "&notin", "\u{FEFF}",
    "é", "<i x=1>", "</i>", "<li>", "<form>", "</form>", "<foreignObject>", "<annotation-xml encoding=text/html>",
    "<selectedcontent>", "<template shadowrootmode=open>", "<!DOCTYPE html>", "<?a b?>", "<ruby><rt>", "<h1>", "</h2>",
  ]

  /// Parses this many inputs and returns a description of the first contradiction.
  func run(_ count: Int) -> String? {
    var inputs = FuzzedInputs(
      seed: seed, starts: Self.snippets.map { Array($0.utf8) } + pages, pieces: Self.pieces, repeats: 30)
    return inputs.firstFault(in: count) { input, round, inputs in
      check(input, round, context: inputs.pick(Self.contexts) ?? "div")
    }
  }

  /// What fragments are parsed as the content of.
  private static let contexts = [
    "div", "td", "select", "template", "textarea", "script", "html", "table", "tr", "frameset", "form",
  ]

  private func check(_ input: [UInt8], _ round: Int, context: String) -> String? {
    let options = ParseOptions(
      isScripting: round % 2 == 0, transportCharset: round % 7 == 0 ? nil : "utf-8",
      collectsParseErrors: round % 3 == 0)
    switch round % 8 {
    case 0: return Self.fault(in: .parse(xml: input, options: options))
    case 1: return Self.fault(in: .parse(fragment: input, context: (.html, context), options: options))
    default: return Self.fault(in: .parse(html: input, options: options))
    }
  }

  /// What in a document contradicts its own description, if anything.
  static func fault(in document: Document) -> String? {
    let size = document.source.bytes.count
    for node in NodeID.root..<NodeID(document.nodeCount) {
      if document.end(of: node) <= node || document.end(of: node) > NodeID(document.nodeCount) {
        return "end of \(node)"
      }
      if let parent = document.parent(of: node), !(parent < node && document.end(of: node) <= document.end(of: parent))
      {
        return "parent of \(node)"
      }
      let place = document.sourceRange(of: node)
      if place.upperBound > size { return "place of \(node)" }
      if let end = document.endTagRange(of: node), end.upperBound > size { return "end tag of \(node)" }
      if document.text(of: node).reduce(0, { $0 &+ Int($1) }) < 0 { return "text of \(node)" }
      for attribute in document.attributes(of: node) {
        if document.rawValueRange(of: attribute).upperBound > size { return "place of an attribute of \(node)" }
        if document.value(of: attribute).reduce(0, { $0 &+ Int($1) }) < 0 { return "value of \(node)" }
      }
    }
    return nil
  }
}
