import Kerbcut

struct LegacyPlugins: Check {
  static let about = About(
    id: "legacy-plugins",
    title: "The page needs no browser plug-in",
    requirements: [.govuk(5), .govuk(11), .wcag("1.1.1")],
    why: "No current browser runs plug-ins.",
    fix: "Rebuild the content in HTML.",
    guidance: .technologyCode,
    weight: .error,
    yieldsTo: ["object-has-name"]
  )

  let applicability = Applicability("Each `object`, `embed` and `applet`, and each link to a Flash file") { page in
    page.elements(named: .object, .embed, .applet) + page.links.filter { $0.addressExtension == "swf" }
  }

  let expectations = [
    Expectation("It is not Flash, Silverlight, Java or ActiveX") { (element: Element) in
      if element.tag == .applet { return .failed("This is a Java applet, which no current browser runs.") }
      if element.tag == .a { return .failed("This link leads to Flash, which no current browser runs.") }
      let type = (element.attribute(.type) ?? "").inLowerCase
      let file = WebAddress.path(of: element.attribute(.data) ?? element.attribute(.src) ?? "").inLowerCase
      let isPlugin =
        ["x-shockwave-flash", "x-silverlight", "x-java-applet", "x-director", "x-futuresplash", "x-oleobject"].contains
      { type.holds($0) }
        || file.hasSuffix(".swf") || file.hasSuffix(".xap")
        || (element.attribute(.classid) ?? "").inLowerCase.hasPrefix("clsid:")
        || (element.attribute(.classid) ?? "").inLowerCase.hasPrefix("java:")
      return isPlugin ? .failed("This needs a plug-in that no current browser runs.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("a drawing", #"<object type="image/svg+xml" data="map.svg">Map</object>"#),
    .failed("Flash", #"↓<object type="application/x-shockwave-flash" data="a.swf"></object>"#),
    .failed("Java", #"↓<applet code="a.class"></applet>"#),
    .failed("a link to Flash", #"↓<a href="/game.swf">Play</a>"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}
