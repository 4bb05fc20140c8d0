// Words of shape, colour, size and place (ACT Rules glossary, “visual reference words”, as read in 2026), in English, with
// Welsh words of the same meaning and their soft mutations; what instructions say of, and the things that they speak of.

import Kerbcut

/// The words by which instructions point at things that people must see.
enum VisualWords {
  static let sides = words("left right left-hand right-hand top bottom chwith dde brig gwaelod")

  static let looks = words(
    """
    circle circular diamond disc heart hexagon oval pentagon rectangle rectangular round square star triangle triangular
    big large small little tiny wide narrow slanted tilted rotated black blue brown crimson cyan gold gray green grey
    indigo magenta maroon orange pink purple red turquoise violet white yellow
    """)

  /// Adjectives stand behind their noun.
  static let welshLooks = words(
    """
    crwn gron grwn sgwâr triongl drionglog trionglog mawr fawr bach fach coch goch glas las gwyrdd wyrdd melyn felyn du
    ddu gwyn wyn oren porffor borffor pinc binc brown frown llwyd lwyd
    """)

  static let all = sides.union(looks).union(welshLooks)

  static let verbs = words(
    """
    click press select choose use find tap push open follow see look go enter fill check tick complete touch hit activate
    view read cliciwch pwyswch dewiswch defnyddiwch tapiwch agorwch dilynwch gweler edrychwch ewch rhowch llenwch ticiwch
    cwblhewch darllenwch
    """)

  /// Words by which a sentence also says what the thing is called.
  static let namings = words(
    "labelled labeled called named marked titled says saying o'r enw a'r enw wedi'i farcio sy'n dweud")

  /// Words before a thing that is meant in particular; before any.
  static let definite = words("the this that these those your y yr eich")
  static let indefinite = words("a an any no some each every all other another")

  /// Things that are not counted: without an article, any is meant.
  static let uncounted = words("text testun")

  static let prepositions = words("on to at in from ar i o")

  /// What instructions speak of, with the roles of what may be called so.
  static let roles: [String: [Role]] = {
    var roles: [String: [Role]] = [:]
    for (names, kinds) in things { for name in words(names) { roles[name] = kinds } }
    return roles
  }()

  private static let things: [(names: String, roles: [Role])] = [
    ("button buttons botwm fotwm botymau", [.button]),
    ("link links dolen ddolen dolenni", [.link]),
    ("menu dewislen ddewislen", [.menu, .menubar, .navigation, .list, .button]),
    (
      "icon icons image images arrow arrows symbol symbols shape shapes eicon delwedd ddelwedd saeth",
      [.img, .button, .link]
    ),
    ("box boxes blwch flwch blychau", [.textbox, .checkbox, .combobox, .region, .complementary]),
    ("field fields maes faes meysydd", [.textbox, .combobox, .spinbutton, .searchbox]),
    ("checkbox checkboxes option options opsiwn", [.checkbox, .radio, .option]),
    ("form ffurflen", [.form]),
    (
      "panel column columns section sidebar area banner bar colofn golofn adran panel",
      [.region, .complementary, .navigation]
    ),
    ("tab tabs", [.tab]),
    ("list rhestr restr", [.list]),
    ("table tabl dabl", [.table, .grid]),
    ("text heading testun pennawd", [.heading]),
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
