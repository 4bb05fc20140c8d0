import KerbcutARIA
import KerbcutHTML
import Testing

struct TableRoleTests {
  @Test(arguments: [
    ("<table><tr><td id=t>x<th>y</table>", "cell"), ("<table><tr><th id=t>a<tr><td>b</table>", "columnheader"),
    ("<table><tr><td></td><th id=t>a<th>b<tr><th>c<td>1<td>2</table>", "columnheader"),
    ("<table><tr><th id=t>a<th>b<td>c<tr><td>1<td>2<td>3</table>", "rowheader"),
    ("<table><tr><th scope=colgroup id=t>a<td>b</table>", "columnheader"),
    ("<table><tr><th scope=rowgroup id=t>a<th>b</table>", "rowheader"),
    ("<table><tr><th scope=COL id=t>a<td>b</table>", "columnheader"),
    ("<table role=treegrid><tr><td id=t>a<th>b</table>", "gridcell"),
    ("<table role=list><tr><td id=t>a<th>b</table>", ""), ("<table><tr role=none><td id=t>a<th>b</table>", ""),
    ("<table><tbody role=none><tr id=t><td>a<th>b</table>", ""),
    ("<table><thead id=t><tr><td>a</thead></table>", "rowgroup"),
    ("<table><tfoot id=t><tr><td>a</tfoot></table>", "rowgroup"),
    ("<table><caption id=t>x</caption></table>", "caption"),
    ("<table><tr><th>h<td><table><tr><td id=t>a<td>b</table></table>", ""),
  ])
  func mapsPartsByTheTableTheyStandIn(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }

  private static let rows = "<tr><td>a<td>b<tr><td>c<td>d<tr><td>e<td>f"

  @Test(arguments: [
    ("<table id=t>\(rows)</table>", true), ("<table id=t border=1>\(rows)</table>", false),
    ("<table id=t border=0>\(rows)</table>", true), ("<table id=t summary=x>\(rows)</table>", false),
    ("<table id=t summary=''>\(rows)</table>", true), ("<table id=t rules=all>\(rows)</table>", false),
    ("<table id=t><colgroup><col></colgroup>\(rows)</table>", false), ("<table id=t><tr><th>x</table>", true),
    ("<table id=t><tr><td headers=x>a<td>b</table>", false), ("<table id=t><tr><td abbr=x>a<td>b</table>", false),
    ("<style>td{border-top:1px solid}</style><table id=t>\(rows)</table>", false),
    ("<style>tr:nth-child(even){background:#eee}</style><table id=t>\(rows)</table>", false),
    ("<style>td{background:#eee}</style><table id=t>\(rows)</table>", false),
    ("<style>td{background:#eee}</style><table cellspacing=0 id=t>\(rows)</table>", true),
    ("<table id=t>\(String(repeating: "<tr><td>a<td>b", count: 20))</table>", false),
    ("<table id=t>\(String(repeating: "<tr><td>a<td>b", count: 19))</table>", true),
    ("<table role=table id=t>\(rows)</table>", false),
  ])
  func guessesWhichTablesAreForLayout(_ html: String, _ isForLayout: Bool) throws {
    let sample = Sample(html)
    #expect(sample.tree.isLayoutTable(try sample.node()) == isForLayout)
    #expect(try sample.role() == (isForLayout ? "" : "table"))
  }

  @Test func namesCellsOfLayoutTablesAsBrowsersDo() throws {
    #expect(try Sample("<table><tr><td id=t>a <b>b</b><td>c</table>").name() == "a b")
    #expect(try Sample("<table role=none><tr><td id=t>a<td>c</table>").name() == "")
  }

  @Test func namesRowsOfGridsByTheirCells() throws {
    #expect(try Sample("<table role=grid><tr id=t><td>a<td><button>b</button></table>").name() == "a b")
    #expect(try Sample("<table><tr id=t><th>a<td>b</table>").name() == "")
    let html = "<div role=grid><div role=rowgroup><div role=row id=t><i role=gridcell>a</i></div></div></div>"
    #expect(try Sample(html).name() == "a")
  }
}
