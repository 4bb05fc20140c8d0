internal import KerbcutCSS
internal import KerbcutHTML
internal import KerbcutLayout

/// Throws broken sheets at the parser and the cascade: nothing may trap or hang.
struct StyleFuzzing {
  var seed: UInt64
  /// Sheets to start from, besides the small ones here.
  var sheets: [[UInt8]] = []

  static let snippets = [
    "a{color:red;background:url(x.png) no-repeat 1px 2%/cover,linear-gradient(red,#fff 50%,transparent)}",
    ":root{--a:var(--b,1px);--b:calc(1px*2)} p{width:var(--a);font:italic bold 1em/2 Arial,serif;margin:-1px auto}",
    "@media (min-width:40em) and (not (hover)),print{.b{&:hover{color:oklch(50% .2 20)} > i{order:2}}}",
    "@layer x,y.z;@layer y.z{#i{inset:0;transform:translate(10%,1px) rotate(1turn)!important}}",
    "@supports (display:grid) and selector(:has(a)){li:nth-child(2n+1 of .b):not(:is(a,b))::before{content:'x' attr(id)}}",
    "@import url(x.css) layer(a) supports(x:y) screen;@charset 'utf-8';@namespace s 'u';@font-face{src:url(x)}",
    "@container (width>1px){p{border:1px solid color-mix(in lab,red 10%,blue)}}@property --q{initial-value:1;syntax:'*'}",
    "p{clip:rect(1px,auto,2px,3px);overflow:hidden auto;animation:x 1s infinite;text-decoration:underline dotted;all:revert}",
    "@keyframes k{from{top:0}50%{top:1px}}@page{margin:1cm}[a=b i],[c|d~='e' s],a|b,*|*{grid-area:1/2;filter:blur(1px)}",
    "a,p{&&&{&&&{&&&:focus{& & &{color:red}}}}}li:nth-child(2 of :has(+ b)){order:1}:not(:is(a,:where(b,i)) *){top:0}",
    "*{--a:var(--b)var(--b);--b:var(--c)var(--c);--c:var(--a)x;width:calc(((1px + var(--c))));margin:min(max(1%,2em))}",
    "div{display:flex;gap:1px;container:a b/size;zoom:2}a,b,li{width:calc(1% - 9px);flex:1 0 max(1px,2%);margin:-9e9px}",
    "ul{display:grid;grid:auto/repeat(auto-fill,minmax(1px,1fr))}@container a style(--a:1) or (1px<width<=2em){b{float:left}}",
    "a{position:absolute;left:1px;top:-1px;width:attr(a type(<length>),sibling-index()px)}li{display:inline-block}",
    "table{border-spacing:1px 2px}q{quotes:'a' 'b'}:focus-within+p~div>b{outline:auto}::placeholder{opacity:.5}",
  ]
  static let pieces = [
    "{", "}", "(", ")", "[", "]", ";", ":", ",", "/", "!important", "@", "#", ".", "\\", "\"", "'", "/*", "*/", "<!--",
    "-->",
    "var(--a)", "calc(", "min(", "url(", "1e9", "-0", "99999999999", "1e-999", "%", "px", "&", ">", "~", "+", "*", "|",
    "::", "=",
    "\0", "\n", "é", "\u{FEFF}", "@media ", "@layer ", "@supports ", ":is(", ":not(", ":has(", ":nth-child(", "inherit",
    "revert-layer", "rgb(", "hsl(", "color-mix(", "light-dark(", "none", "auto", "--a:", "U+4??", "attr(", "env(x,",
  ]
  private static let page = Document.parse(
    "<link rel=stylesheet href=x.css><div id=i class=b dir=rtl><p a=b style='--a:2px'>x<b>y</b><a href=z>w</a></p>"
      + "<ul><li>1<li class=b>2<li hidden>3</ul><table><td>z</table><input placeholder=q><pre>m\nn</pre></div>")

  /// Applies this many sheets and returns a description of the first that takes too long.
  func run(_ count: Int) -> String? {
    var inputs = FuzzedInputs(
      seed: seed, starts: Self.snippets.map { Array($0.utf8) } + sheets, pieces: Self.pieces, repeats: 200)
    return inputs.firstFault(in: count) { input, _, _ in
      let start = ProcessorTime.seconds
      apply(input)
      return ProcessorTime.seconds - start > 5 ? "took too long" : nil
    }
  }

  /// Asks everything of every element.
  private func apply(_ input: [UInt8]) {
    let sheet = StyleSheet(parsing: input, address: "x.css")
    let styles = PageStyles(document: Self.page, provider: FuzzedSheet(sheet: sheet))
    let facts = StaticFacts(styles, canHaveFocus: { _ in true })
    var last: NodeID?
    _ = facts.reaches(beyond: 320)
    for node in Self.page.nodes where Self.page.isElement(node) {
      for property in Property.allCases.prefix(40) { _ = styles.style(of: node)[property] }
      for pseudo in PseudoElement.allCases { _ = styles.style(of: node, pseudo: pseudo) }
      _ = facts.textPaint(of: node)
      _ = facts.isScrollable(node)
      _ = facts.focusIndicator(of: node)
      _ = facts.box(of: node)
      if let last { _ = facts.offset(of: node, from: last) }
      last = node
      _ = facts.covers(of: node, above: nil)
      _ = styles.explanation(of: .color, on: node)
    }
  }
}

private struct FuzzedSheet: StyleSheetProvider {
  let sheet: StyleSheet

  func sheet(at address: String, base: String?) -> SheetResult {
    address == "x.css" && base == nil ? .sheet(sheet, address: "x.css") : .missing(reason: "not here")
  }
}
