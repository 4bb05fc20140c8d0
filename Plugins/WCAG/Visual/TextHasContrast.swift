import Kerbcut

struct TextHasContrast: Check {
  static let about = About(
    id: "text-has-contrast",
    title: "Text stands out from its background",
    requirements: [.wcag("1.4.3"), .act("afw4f7")],
    why:
      "People with low vision, and people in bright light, cannot read text that is close in colour to what is behind.",
    fix: "Choose colours with a contrast of 4.5 to 1, or 3 to 1 for large text."
  )

  let applicability = Applicability(
    "Each visible text in an HTML element, or put in there by a style sheet, that is not disabled"
  ) { page in
    TextContrast.sharedTargets(on: page)
  }

  let expectations = [
    Expectation("The contrast is at least 4.5 to 1, or 3 to 1 for large text") { (text: PaintedText) in
      TextContrast.verdict(text, normal: 4.5, large: 3)
    }
  ]

  static let examples: [Example] = [
    .passed("black on white", "<p>Apply for a licence</p>"),
    .passed("large grey", #"<p style="color:#888;font-size:24px">Apply</p>"#),
    .failed("grey on white", #"<p style="color:#888">↓Apply</p>"#),
    .failed("opacity", #"<div style="opacity:.4"><p>↓Apply</p></div>"#),
    .failed("a pale first letter", "<style>p::first-letter { color: #ccc }</style><p>↓Apply</p>"),
    .passed(
      "a first letter on a colour", "<style>p::first-letter { color: #fff; background: #900 }</style><p>Apply</p>"),
    .passed("a picture in place of the first letter", "<style>p::first-letter { color: #ccc }</style><p>🙂 Apply</p>"),
    .passed(
      "a word put before the first letter",
      #"<style>p::first-letter { color: #ccc } p::before { content: "Note: " }</style><p>Apply</p>"#),
    .passed("a pale letter that is not the first", "<style>p::first-letter { color: #ccc }</style><p><b>A</b>pply</p>"),
    .passed("a pale letter in a line", "<style>b::first-letter { color: #ccc }</style><p><b>Apply</b></p>"),
    .failed("a pale word put before", #"<style>p::before { content: "Note: "; color: #ccc }</style>↓<p>Apply</p>"#),
    .failed("a pale number", #"<style>li::marker { color: #ccc }</style><ol>↓<li>Apply</li></ol>"#),
    .failed(
      "a pale word in the place of nothing", #"<style>p:empty::after { content: "None"; color: #ccc }</style>↓<p></p>"#),
    .passed("a pale bullet", #"<style>li::marker { color: #ccc }</style><ul><li>Apply</li></ul>"#),
    .passed("a pale sign put behind", #"<style>a::after { content: " ›"; color: #ccc }</style><a href="/a">Apply</a>"#),
    .passed(
      "a word that is put in when people point",
      #"<style>p::after { content: "Note"; color: #ccc; opacity: 0 } p:hover::after { opacity: 1 }</style><p>Apply</p>"#
    ),
    .passed(
      "a letter that a font draws as a picture",
      #"<style>a::before { content: "f"; color: #ccc; font-family: Signs }</style><a href="/f">Follow</a>"#),
    .failed("a pale first line", "<style>p::first-line { color: #ccc }</style><p>↓Apply for a licence</p>"),
    .failed(
      "pale at the end of an animation",
      "<style>@keyframes in { to { color: #ccc } } p { animation: in 1s forwards }</style><p>↓Apply</p>"),
    .failed(
      "seen at the end of an animation",
      "<style>@keyframes in { to { opacity: 1 } } p { color: #ccc; opacity: 0; animation: in 1s both }</style><p>↓Apply</p>"
    ),
    .passed(
      "pale at the start of an animation",
      "<style>@keyframes in { from { color: #ccc } } p { animation: in 1s both }</style><p>Apply</p>"),
    .failed(
      "in a list that shows its options",
      #"<select multiple style="color:#bbb;background:#fff"><option>↓Hull</option></select>"#),
    .cantTell("image behind", #"<p style="color:#888;background:url(sky.jpg)">↓Apply</p>"#),
    .inapplicable(
      "the label of a field that says it is disabled",
      #"<label for="a" style="color:#aaa">Name</label><input id="a" aria-disabled="true">"#),
    .failed(
      "what can be used in a disabled group",
      #"""
      <fieldset disabled><legend>Car <label style="color:#aaa">↓Keep <input type="checkbox"></label></legend>
      <a href="/x" style="color:#aaa">↓How to keep a car</a></fieldset>
      """#),
    .failed("disabled without a role", #"<div aria-disabled="true" style="color:#888">↓Apply</div>"#),
    .failed(
      "small icon beside",
      #"<button style="position:relative;color:#888;background:#fff">↓Apply <svg style="position:absolute;width:16px;height:16px"></svg></button>"#
    ),
    .cantTell("a sign", #"<button aria-label="Close" style="color:#888;background:#fff">↓X</button>"#),
    .cantTell("icon font", #"<span style="font-family:'Example Icons';color:#888">↓home</span>"#),
    .cantTell(
      "image under it",
      #"<div style="position:relative"><img src="sky.jpg" alt="" style="position:absolute"><p style="color:#eee">↓Apply</p></div>"#
    ),
    .cantTell("a size that depends on layout", #"<p style="color:#888;font-size:4cqw">↓Apply</p>"#),
    .cantTell("moved", #"<p style="color:#888;margin-top:-40px">↓Apply</p>"#),
    .cantTell(
      "moved to the side", #"<div style="background:#fff"><p style="color:#888;margin-left:-40px">↓Apply</p></div>"#),
    .cantTell(
      "more than fits in the box",
      #"<div style="height:25px;background:#f80"><p>Board</p><p>Minutes</p><p style="color:#00e">↓Contact</p></div>"#),
    .failed(
      "a row as wide as what holds it, with its padding",
      #"<div style="background:#fff;padding:0 15px"><div style="margin:0 -15px"><p style="color:#888">↓Apply</p></div></div>"#
    ),
    .inapplicable(
      "label of a disabled field", #"<label for="name" style="color:#888">Name</label><input id="name" disabled>"#),
    .inapplicable(
      "disabled group", #"<div role="group" aria-disabled="true"><label style="color:#888">Name <input></label></div>"#),
    .inapplicable("aria-disabled", #"<div role="button" aria-disabled="true" style="color:#888">Apply</div>"#),
    .inapplicable("hidden", #"<p hidden style="color:#eee">Apply</p>"#),
    .inapplicable(
      "in a closed panel", #"<div style="max-height:0;overflow:hidden"><p style="color:#ccc">Apply</p></div>"#),
    .inapplicable(
      "in a menu beside the screen",
      #"<nav style="position:fixed;left:0;width:260px;transform:translateX(-100%)"><p style="color:#ccc">Apply</p></nav>"#
    ),
    .inapplicable(
      "in a closed panel whose row has no height",
      #"""
      <div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden"><p style="color:#ccc">Apply</p></div>
      </div>
      """#),
    .inapplicable("cut away by a shape", #"<p style="color:#ccc;clip-path:circle(0)">Apply</p>"#),
    .failed(
      "a background without a box",
      #"<div style="display:contents;background:#333"><p style="color:#ccc">↓Apply</p></div>"#
    ),
    .passed(
      "a colour that is not painted",
      #"<div style="display:contents;background:#000"><p style="color:#444">Apply</p></div>"#
    ),
    .inapplicable("disabled", "<button disabled>Apply</button>"),
  ]
}
