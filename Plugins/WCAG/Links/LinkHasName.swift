import Kerbcut

struct LinkHasName: Check {
  static let about = About(
    id: "link-has-name",
    title: "Links have an accessible name",
    requirements: [.wcag("2.4.4"), .wcag("2.4.9"), .wcag("4.1.2"), .act("c487ae")],
    why: "Without a name people hear “link” or a web address and cannot know where it goes.",
    fix: "Put text in the link, or `alt` text in its image, that says where the link goes.",
    yieldsInside: ["image-has-name", "svg-has-name"]
  )

  let applicability = Applicability("Each HTML element with the role `link` in the accessibility tree") { page in
    page.elements(inheriting: .link).filter { $0.tag.namespace == .html }
  }

  let expectations = [
    Expectation("The link has an accessible name that is not empty") { (link: Element) in
      if link.isNamedByIconOnly {
        return .ask(.isHeard)
      }
      if link.name.isEmpty { return .failed("This link has no accessible name.") }
      return link.isNamedByTitleOfDecoration ? .ask(.isTitleHeard(link.name)) : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("text", #"<a href="/apply">Apply for a licence</a>"#),
    .passed("image with alt", #"<a href="/"><img src="logo.svg" alt="Home"></a>"#),
    .failed("image without alt", #"↓<a href="/"><img src="logo.svg" alt=""></a>"#),
    .cantTell(
      "an image that is decoration and has a title, which some browsers leave out",
      #"↓<a href="/"><img src="logo.svg" alt="" title="Home"></a>"#),
    .failed("nothing", #"↓<a href="/news"></a>"#),
    .failed("role", #"↓<span role="link" tabindex="0"></span>"#),
    .cantTell(
      "a sign of an icon font",
      #"<style>i::before { content: "\e909" }</style>↓<a href="/"><i class="icon-home"></i></a>"#),
    .passed("an area", ##"<map name="m"><area href="/" alt="Home"></map><img usemap="#m" src="a.png" alt="">"##),
    .failed("only hidden text", #"↓<a href="/"><span hidden>Home</span></a>"#),
    .inapplicable("hidden", #"<a href="/" aria-hidden="true"></a>"#),
    .inapplicable("in a drawing", #"<svg><a href="/"><circle r="5"/></a></svg>"#),
    .inapplicable("not a link", #"<a name="top"></a>"#),
    .inapplicable("a role of its own", #"<a href="/" role="button"></a>"#),
  ]
}

extension Element {
  /// Whether the only name of a link is the `title` of an image with an empty `alt`: AccName takes it, Chromium does not.
  fileprivate var isNamedByTitleOfDecoration: Bool {
    guard !has(.title), !has(.ariaLabel), !has(.ariaLabelledby), renderedText.isEmpty else { return false }
    let images = descendants(named: .img)
    guard images.contains(where: { $0.value(.alt)?.isEmpty == true && $0.has(.title) }) else { return false }
    return images.allSatisfy {
      ($0.value(.alt)?.isBlank ?? !$0.has(.title)) && !$0.has(.ariaLabel) && !$0.has(.ariaLabelledby)
    }
      && descendants(named: Name.svg.in(.svg)).isEmpty && !descendants.contains { $0.has(.ariaLabel) }
  }
}

extension Question {
  fileprivate static func isTitleHeard(_ name: String) -> Question {
    Question(
      "is-title-heard",
      "The name of this link, ‘\(name)’, is the title of an image whose `alt` is empty. Chromium gives such a link no name. Do "
        + "the browsers that matter here read it?",
      no: "The only name of this link is the title of an image whose `alt` is empty, which some browsers leave out.",
      lacks: [Lack(.owner)])
  }

  fileprivate static let isHeard = Question(
    "is-heard", "The name of this link is a sign of an icon font. Does anybody hear where it goes?",
    no: "The name of this link is a sign of an icon font, and nobody hears where it goes.", lacks: [Lack(.icon)])
}
