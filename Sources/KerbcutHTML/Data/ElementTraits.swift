/// What the HTML Standard's parser says of an element by its name (section 13.2.4.2 and where noted).
struct ElementTraits: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt32

  /// The category “special”.
  static let special = Self(rawValue: 1 << 0)
  /// Ends the search of “has an element in scope”.
  static let scope = Self(rawValue: 1 << 1)
  static let listScope = Self(rawValue: 1 << 2)
  static let buttonScope = Self(rawValue: 1 << 3)
  static let tableScope = Self(rawValue: 1 << 4)
  /// Popped by “generate implied end tags”.
  static let impliedEnd = Self(rawValue: 1 << 5)
  /// Popped by “generate all implied end tags thoroughly”, besides those.
  static let thoroughImpliedEnd = Self(rawValue: 1 << 6)
  /// `h1` to `h6`.
  static let heading = Self(rawValue: 1 << 7)
  /// A MathML text integration point (section 13.2.6).
  static let mathTextIntegration = Self(rawValue: 1 << 8)
  /// An HTML integration point by name; `annotation-xml` depends on its attributes.
  static let htmlIntegration = Self(rawValue: 1 << 9)
  /// In the HTML namespace.
  static let html = Self(rawValue: 1 << 10)
  /// `table`, `tbody`, `tfoot`, `thead`, `tr`: text in them is foster-parented.
  static let tableContext = Self(rawValue: 1 << 11)
  /// `tbody`, `tfoot`, `thead`.
  static let tableSection = Self(rawValue: 1 << 12)
  /// May stay open at the end of a body without a parse error.
  static let mayStayOpen = Self(rawValue: 1 << 13)
  /// A formatting element (section 13.2.4.3).
  static let formatting = Self(rawValue: 1 << 14)
  /// May host a shadow tree (DOM Standard, “valid shadow host name”).
  static let shadowHost = Self(rawValue: 1 << 15)
  /// A void element (section 13.1.2).
  static let void = Self(rawValue: 1 << 16)

  private static let listed: [(Self, String)] = [
    (
      .special,
      """
      address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup \
      dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head \
      header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes \
      noscript object ol p param plaintext pre script search section select source style summary table tbody td \
      template textarea tfoot th thead title tr track ul wbr xmp
      """
    ),
    (.scope, "applet caption html table td th marquee object select template"),
    (.listScope, "applet caption html table td th marquee object select template ol ul"),
    (.buttonScope, "applet caption html table td th marquee object select template button"),
    (.tableScope, "html table template"),
    (.impliedEnd, "dd dt li optgroup option p rb rp rt rtc"),
    (.thoroughImpliedEnd, "caption colgroup tbody td tfoot th thead tr"),
    (.heading, "h1 h2 h3 h4 h5 h6"),
    (.tableContext, "table tbody tfoot thead tr"),
    (.tableSection, "tbody tfoot thead"),
    (.mayStayOpen, "dd dt li optgroup option p rb rp rt rtc tbody td tfoot th thead tr body html"),
    (.formatting, "a b big code em font i nobr s small strike strong tt u"),
    (
      .shadowHost,
      "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span"
    ),
    (.void, "area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen"),
  ]

  /// By the number of a well-known name, for the HTML namespace.
  static let ofHTML: [Self] = {
    var traits = [Self](repeating: .html, count: Int(Name.wellKnownCount))
    for (trait, names) in listed {
      for name in names.split(separator: " ") {
        guard let number = Name.wellKnown(String(name))?.number else { continue }
        traits[Int(number)].formUnion(trait)
      }
    }
    return traits
  }()

  /// Of an element outside the HTML namespace.
  static func ofForeign(_ name: Name) -> Self {
    switch name {
    case Name.mi.in(.mathML), Name.mo.in(.mathML), Name.mn.in(.mathML), Name.ms.in(.mathML), Name.mtext.in(.mathML):
      [.special, .scope, .listScope, .buttonScope, .mathTextIntegration]
    case Name.annotationXml.in(.mathML): [.special, .scope, .listScope, .buttonScope]
    case Name.foreignObject.in(.svg), Name.desc.in(.svg), Name.title.in(.svg):
      [.special, .scope, .listScope, .buttonScope, .htmlIntegration]
    default: []
    }
  }
}

/// Which rule of “in body” (section 13.2.6.4.7) a start tag meets.
enum BodyStartRule: UInt8, BitwiseCopyable, Sendable {
  case ordinary, html, headContent, body, frameset, block, heading, preformatted, form, listItem, description, plaintext
  case button, anchor, formatting, nobr, scoped, table, void, input, media, rule, image, textarea, xmp, iframe, noembed
  case noscript, select, optgroup, option, ruby, rubyText, math, svg, ignored

  private static let listed: [(Self, String)] = [
    (.html, "html"), (.headContent, "base basefont bgsound link meta noframes script style template title"),
    (.body, "body"), (.frameset, "frameset"),
    (
      .block,
      """
      address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header \
      hgroup main menu nav ol p search section summary ul
      """
    ),
    (.heading, "h1 h2 h3 h4 h5 h6"), (.preformatted, "pre listing"), (.form, "form"), (.listItem, "li"),
    (.description, "dd dt"), (.plaintext, "plaintext"), (.button, "button"), (.anchor, "a"),
    (.formatting, "b big code em font i s small strike strong tt u"), (.nobr, "nobr"),
    (.scoped, "applet marquee object"), (.table, "table"), (.void, "area br embed img keygen wbr"), (.input, "input"),
    (.media, "param source track"), (.rule, "hr"), (.image, "image"), (.textarea, "textarea"), (.xmp, "xmp"),
    (.iframe, "iframe"), (.noembed, "noembed"), (.noscript, "noscript"), (.select, "select"),
    (.optgroup, "optgroup"), (.option, "option"), (.ruby, "rb rtc"), (.rubyText, "rp rt"), (.math, "math"),
    (.svg, "svg"), (.ignored, "caption col colgroup frame head tbody td tfoot th thead tr"),
  ]

  /// By the number of a well-known name.
  static let byNumber: [Self] = {
    var table = [Self](repeating: .ordinary, count: Int(Name.wellKnownCount))
    for (rule, names) in listed {
      for name in names.split(separator: " ") {
        guard let number = Name.wellKnown(String(name))?.number else { continue }
        table[Int(number)] = rule
      }
    }
    return table
  }()
}

/// Which rule of “in body” an end tag meets.
enum BodyEndRule: UInt8, BitwiseCopyable, Sendable {
  case ordinary, template, body, html, block, form, paragraph, listItem, description, heading, formatting, scoped
  case lineBreak

  private static let listed: [(Self, String)] = [
    (.template, "template"), (.body, "body"), (.html, "html"),
    (
      .block,
      """
      address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer \
      header hgroup listing main menu nav ol pre search section select summary ul
      """
    ),
    (.form, "form"), (.paragraph, "p"), (.listItem, "li"), (.description, "dd dt"), (.heading, "h1 h2 h3 h4 h5 h6"),
    (.formatting, "a b big code em font i nobr s small strike strong tt u"), (.scoped, "applet marquee object"),
    (.lineBreak, "br"),
  ]

  /// By the number of a well-known name.
  static let byNumber: [Self] = {
    var table = [Self](repeating: .ordinary, count: Int(Name.wellKnownCount))
    for (rule, names) in listed {
      for name in names.split(separator: " ") {
        guard let number = Name.wellKnown(String(name))?.number else { continue }
        table[Int(number)] = rule
      }
    }
    return table
  }()
}
