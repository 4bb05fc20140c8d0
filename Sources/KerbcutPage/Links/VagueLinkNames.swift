import KerbcutText

/// Names of links that do not say where these lead: phrases in lower case without end punctuation, compared whole, in
/// English and Welsh. This project's own lists (2026).
public enum VagueLinkNames {
  /// Link names that point and do not name.
  public static let pointing = phrases(
    """
    more | read more | learn more | find out more | see more | show more | view more | more info | more information
    more details | further information | further details | and more | here | click here | click | click this
    click this link | click me | press here | tap here | go | go here | see here | look here | read here | this
    this page | this link | this one | this website | this site | this item | this article | this document | this file
    this form | this post | this report | this video | this section | this text | this list | these | these pages
    these links | that | that page | that link | the link | the page | the following | the following link
    the following page | link | a link | continue reading | keep reading
    read on | follow this link | go to link | go to page | start here | check it out | et cetera | untitled
    yma | cliciwch yma | cliciwch | pwyswch yma | ewch yma | mwy | darllen mwy | darllenwch fwy | dysgu mwy
    dysgwch fwy | rhagor | rhagor o wybodaeth | gweld mwy | gweld rhagor | mwy o wybodaeth | mwy o fanylion
    yr eitem hon | yr erthygl hon | y ddogfen hon | y ffeil hon | y ffurflen hon | yr adroddiad hwn | y fideo hwn
    yr adran hon | y canlynol | y ddolen | y dudalen | y ddolen ganlynol
    y ddolen hon | dolen | y dudalen hon | y wefan hon | parhau i ddarllen | dechreuwch yma
    """)

  /// Link names that say little, but may name what they lead to: a category, a kind of file, a part of a site.
  public static let perhaps = phrases(
    """
    other | others | item | article | stuff | details | info | information | links | read | view | see | open | visit
    follow | page | web page | website | url | document | file | pdf
    arall | eraill | eitem | erthygl | manylion | gwybodaeth | dolenni | darllen | gweld | agor | ymweld | dilyn
    tudalen | gwefan | dogfen | ffeil
    """)

  /// Names of links that are a kind of file and no more. They may be what a page is about, too.
  public static let formats = phrases(
    """
    html | epub | doc | docx | odt | rtf | txt | csv | xls | xlsx | ods | ppt | pptx | odp | xml | json | zip | mp3 | mp4
    word | excel | powerpoint
    """)

  private static func phrases(_ text: String) -> Set<String> {
    Set(text.split { $0 == "|" || $0 == "\n" }.map { $0.trimmingSpaces })
  }
}
