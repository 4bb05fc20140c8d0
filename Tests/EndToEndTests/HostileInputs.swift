import Testing

/// Minimised inputs that once broke a limit, a report or the program, or are one step from one that did. Small enough to
/// read; what has to be large is written as a repetition.
struct HostileInput: Sendable, CustomTestStringConvertible {
  let title: String
  var path = "page.html"
  let bytes: [UInt8]
  /// What the page may be: audited, or told as cut.
  var end = End.page

  enum End: Sendable { case page, cut }

  var testDescription: String { title }

  static func html(_ title: String, _ body: String) -> HostileInput {
    HostileInput(title: title, bytes: Array(("<!doctype html><html lang=en><title>t</title>" + body).utf8))
  }

  static func xml(_ title: String, _ end: End, _ text: String) -> HostileInput {
    HostileInput(title: title, path: "page.xhtml", bytes: Array(text.utf8), end: end)
  }

  static func times(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

  /// A frame in a frame in a frame: what is escaped grows by the depth.
  private static func framed(_ depth: Int, _ inner: String) -> String {
    (0..<depth).reduce(inner) { text, _ in
      let escaped = text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      return "<p>x</p><iframe srcdoc=\"\(escaped)\"></iframe>"
    }
  }

  private static let root = #"<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title></head><body>"#

  static let all: [HostileInput] = markup + styles + xml

  private static let markup = [
    html("deep and unclosed", times(5_000) { _ in "<div>" }),
    html("deep, then stray end tags", times(5_000) { _ in "<div>" } + times(5_000) { _ in "</i>" }),
    html("formatting that is opened again", times(200) { "<b id=b\($0)><p>" } + times(200) { _ in "<p>x" }),
    html("links in links", times(2_000) { _ in "<a href=x>a" }),
    html("tables in tables", times(400) { _ in "<table><tr><td>" }),
    html("what tables put before themselves", times(1_000) { _ in "<table><b>x" }),
    html("nested shadow roots", times(1_500) { _ in "<div><template shadowrootmode=open>" }),
    html(
      "text of a shadow root in a box that cuts it off",
      "<div style='overflow:hidden;height:20px'><p><template shadowrootmode=open>Words</template></p></div>"),
    html("nested templates", times(1_000) { _ in "<template>" }),
    HostileInput(
      title: "readings that part in a body that is taken away",
      bytes: Array("<svg><g><p></p></g></svg><div/><b><i></b><frameset></frameset>".utf8)),
    html("a tag of many attributes", "<p " + times(5_000) { "a\($0)=x " } + ">"),
    html("one id many times", times(5_000) { _ in "<p id=a aria-labelledby=a>x</p>" }),
    html(
      "a long name used often",
      "<p id=d>" + times(300) { _ in "word " } + "</p>" + times(300) { _ in "<a href=x aria-labelledby=d>x</a>" }),
    html("names that name each other", times(500) { "<b id=n\($0) role=button aria-labelledby=n\($0 + 1)></b>" }),
    html("NULs everywhere", "<p\u{0} title='\u{0}'>\u{0}<script>\u{0}</script><!--\u{0}-->\u{0}"),
    html("slashes on open elements", times(2_000) { _ in "<div/><a/>x" }),
    html("frames in frames", framed(40, #"<img src=a>"#)),
    html("frames of one page", times(3_000) { "<iframe src=page.html?\($0)></iframe>" }),
    html("frames of many pages", times(3_000) { "<iframe srcdoc='<p>\($0)<img src=a>' width=\($0)></iframe>" }),
    html("frames that end nowhere", "<iframe srcdoc='&#x110000;&amp;lt;<iframe srcdoc=&quot;&amp"),
    html("selects and options", times(1_000) { _ in "<select><option><optgroup><selectedcontent>" }),
    HostileInput(title: "no text in any encoding", bytes: [0xFF, 0xFE, 0x00, 0xD8, 0x3C, 0x00, 0xFF]),
    HostileInput(title: "a lone <", bytes: [0x3C]),
  ]

  private static let styles = [
    html("many layers", "<style>" + times(3_000) { "@layer l\($0){p{color:red}}" } + "</style><p>x"),
    html("blocks in blocks", "<style>" + times(3_000) { _ in "@media all{" } + "p{color:red}</style><p>x"),
    html("rules in rules", "<style>" + times(1_000) { _ in "p,q{&" } + "</style><p>x"),
    html("brackets without end", "<style>p{width:" + times(5_000) { _ in "calc(" } + "</style><p>x"),
    html(
      "variables that double",
      "<style>p{--a0:x;" + times(40) { "--a\($0 + 1):var(--a\($0))var(--a\($0));" } + "color:var(--a40)}</style><p>x"),
    html("selectors in selectors", "<style>" + times(1_000) { _ in ":not(:is(" } + "{}</style><p>x"),
  ]

  private static let xml = [
    xml(
      "an entity of a file", .page, "<!DOCTYPE html [<!ENTITY x SYSTEM \"/etc/passwd\">]>" + root + "&x;</body></html>"),
    xml(
      "an entity of the network", .page,
      "<!DOCTYPE html [<!ENTITY x SYSTEM \"http://127.0.0.1:9/\">]>" + root + "&x;</body></html>"),
    xml(
      "a parameter entity of a file", .page,
      "<!DOCTYPE html [<!ENTITY % x SYSTEM \"/etc/passwd\">%x;]>" + root + "</body></html>"),
    xml(
      "an entity used often", .cut,
      "<!DOCTYPE html [<!ENTITY a \"" + times(500) { _ in "0123456789" } + "\">]>" + root + times(2_000) { _ in "&a;" }
        + "</body></html>"),
    xml(
      "entities that double", .cut,
      "<!DOCTYPE html [<!ENTITY a0 \"x\">" + times(30) { "<!ENTITY a\($0 + 1) \"&a\($0);&a\($0);\">" } + "]>" + root
        + "&a30;</body></html>"),
    xml(
      "elements out of entities", .cut,
      "<!DOCTYPE html [<!ENTITY a \"" + times(1_000) { _ in "<b/>" } + "\">]>" + root + times(2_000) { _ in "&a;" }
        + "</body></html>"),
    xml(
      "an entity that ends an element", .cut, "<!DOCTYPE html [<!ENTITY a \"</p>\">]>" + root + "<p>&a;</body></html>"),
    xml("an entity in itself", .cut, "<!DOCTYPE html [<!ENTITY a \"&a;\">]>" + root + "&a;</body></html>"),
    xml("not well formed", .cut, root + "<b></i></body></html>"),
    xml("deep", .cut, root + times(2_000) { _ in "<div>" }),
    xml("a name without end", .cut, root + "<" + times(60_000) { _ in "a" }),
    xml(
      "another encoding than it says", .page, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + root + "é</body></html>"),
    HostileInput(title: "XML of NULs", path: "page.xhtml", bytes: [UInt8](repeating: 0, count: 64), end: .cut),
  ]
}
