// Names that say nothing about what bears them, or little: phrases in lower case without end punctuation, compared whole.
// English and Welsh. This project's own lists (2026): words that only point, and what editors, frameworks and templates
// write by themselves.

import Kerbcut

/// Names that say nothing about what bears them: what surely says nothing fails, what may be the name of a thing is asked.
enum VagueNames {
  /// Names of images that say only that there is an image.
  static let images = phrases(
    """
    image | img | picture | pic | photo | photograph | graphic | graphics | image of | picture of | photo of | alt
    alt text | alternative text | alternate text | untitled | undefined | null | blank | spacer | placeholder | bullet
    image alt text | insert alt text here | decorative | decorative image | thumbnail | image description
    delwedd | llun | ffotograff | graffeg | delwedd o | llun o | testun amgen | addurniadol | delwedd addurniadol
    mân-lun
    """)

  /// Titles that editors and frameworks write where nobody wrote one.
  static let titlesOfEditors = phrases(
    """
    untitled | untitled document | untitled page | new document | new page | page 1 | no title | react app | vite app
    vite + react | create next app | insert title here | enter the title of your html document here | undefined | null
    lorem ipsum | page title | webpage | web page
    di-deitl | dogfen ddi-deitl | tudalen ddi-deitl | dogfen newydd | tudalen newydd | tudalen 1 | dim teitl
    teitl y dudalen | tudalen we
    """)

  /// Titles that are mostly left from a template, but may be a topic.
  static let titles = phrases(
    """
    document | page | title | website | web site | index | default | test | my page | angular app | next.js | html
    html document | welcome to nginx! | loading | please wait | template | starter template | microsoft word
    dogfen | tudalen | teitl | gwefan | mynegai | prawf | fy nhudalen | yn llwytho | arhoswch | templed
    """)

  /// Headings that stand in templates until someone writes the real one.
  static let headingsOfTemplates = phrases(
    """
    untitled | lorem ipsum | lorem ipsum dolor sit amet | your title here | insert heading here | heading here
    section title | new section | undefined | null
    di-deitl | eich teitl yma | pennawd yma | teitl yr adran | adran newydd
    """)

  /// Headings that are mostly left from a template, but may be a topic, of a page on typography say.
  static let headings = phrases(
    """
    heading | headline | title | subtitle | subheading | sub heading | heading 1 | heading 2 | heading 3 | placeholder
    h1 | h2 | h3
    pennawd | teitl | is-deitl | isbennawd | is-bennawd | pennawd 1 | pennawd 2 | pennawd 3
    """)

  /// Labels that programs and templates leave behind.
  static let labelsOfTemplates = phrases(
    """
    undefined | null | untitled | placeholder | label | enter text here | type here | fill in here | enter here
    di-deitl | label yma | teipiwch yma | rhowch y testun yma
    """)

  /// Labels that do not say what to enter, unless what stands around them does.
  static let labels = phrases(
    """
    info | field | text | text field | textbox | text box | input | input field | form field | value | enter
    enter text | fill in | here | this | menu | form | item | entry | box | required | optional | mandatory
    gwybodaeth | maes | testun | maes testun | blwch testun | mewnbwn | gwerth | rhowch | llenwi | yma | hwn | dewislen
    ffurflen | eitem | cofnod | blwch | gofynnol | dewisol | gorfodol
    """)

  /// Labels of choices that say nothing about the choice, unless what stands around them does.
  static let choices = phrases(
    """
    checkbox | radio | radio button | option | choice | item | field | input | value | click here | here
    blwch ticio | botwm radio | opsiwn | dewis | eitem | maes | gwerth | cliciwch yma | yma
    """)

  private static func phrases(_ text: String) -> Set<String> {
    Set(text.split { $0 == "|" || $0 == "\n" }.map { $0.trimmingSpaces })
  }
}
