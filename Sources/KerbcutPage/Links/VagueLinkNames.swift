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
    this page | this link | this one | this website | this site | link | a link | continue reading | keep reading
    read on | follow this link | go to link | go to page | start here | check it out | et cetera | untitled
    yma | cliciwch yma | cliciwch | pwyswch yma | ewch yma | mwy | darllen mwy | darllenwch fwy | dysgu mwy
    dysgwch fwy | rhagor | rhagor o wybodaeth | gweld mwy | gweld rhagor | mwy o wybodaeth | mwy o fanylion
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

  private static func phrases(_ text: String) -> Set<String> {
    Set(text.split { $0 == "|" || $0 == "\n" }.map { $0.trimmingSpaces })
  }
}
