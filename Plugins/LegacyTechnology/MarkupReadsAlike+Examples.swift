import Kerbcut

extension MarkupReadsAlike {
  static let examples: [Example] = [
    .failed("slash on an element with content", "<div>↓<span/>Text</div>"),
    .failed("an end tag before the end of what is inside", "<section><div><p>A</p>↓</section><p>B</p>"),
    .failed("a link in a link", #"<a href="/a">One <span>two ↓<a href="/b">three</a></span></a>"#),
    .failed("a heading in a heading", "<h1>One ↓<h2>Two</h2></h1>"),
    .failed("an end tag out of an object", "<div>A<object data=\"b\">↓</div>B</object></div>"),
    .failed("a paragraph among shapes", "<svg><g>↓<p>A</p></g></svg>"),
    .failed(
      "a script between head and body",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title></head>↓<script src="a.js"></script><body><p>A</p></body></html>"#
    ),
    .failed("a heading between rows", "<table>↓<h2>Results</h2><tr><td>1</td></tr></table>"),
    .failed(
      "content behind the end",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><p>A</p></body></html>↓<h2>Late</h2>"#),
    .failed("deeper than libxml2 goes", String(repeating: "<div>", count: 254) + "<div↓>Text"),
    .failed("a NUL in an attribute", "<p title=\"a↓\u{0}b\">Text</p>"),
    .inapplicable("well formed", "<p>One <b>two</b></p><ul><li>Three<li>Four</ul>"),
    .inapplicable("newer than HTML 4", "<picture><source srcset=a><img src=b alt=c></picture><p>A<main>B</main>"),
    .inapplicable(
      "newer than HTML 4, without a doctype", #"<html lang="en"><title>T</title><p>A<section>B</section></html>"#),
    .failed(
      "one element left open, told once", "<div><div><p>A <em>b↓</p>C</div>D</div>E"),
    .inapplicable("an icon", #"<svg viewBox="0 0 1 1"><title>A</title><path d="M0"/></svg><p>B</p>"#),
    .inapplicable("malformed, and read alike", "<ul><li>One</b></li></ul><p>Two"),
    .inapplicable(
      "an image in a noscript of the head",
      #"<!DOCTYPE html><html lang="en"><head><noscript><img src="/p" alt=""></noscript><meta name="a" content="b">"#
        + "<title>T</title></head><body><p>A</p></body></html>"),
  ]
}
