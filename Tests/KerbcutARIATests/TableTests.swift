import KerbcutHTML
import Testing

@testable import KerbcutARIA

struct TableTests {
  private func headers(_ html: String) throws -> [String] {
    let sample = Sample(html)
    return sample.ids(sample.tree.headers(ofCell: try sample.node()))
  }

  @Test func findsHeadersOfRowAndColumn() throws {
    #expect(
      try headers(
        """
        <table><tr><th id=n>Name<th id=f>Fee<tr><th id=a>A<td>1<tr><th id=b>B<td id=t>2</table>
        """) == ["b", "f"])
  }

  @Test func followsTheHeadersAttribute() throws {
    #expect(try headers("<table><tr><th id=a>A<th id=b>B<tr><td><td id=t headers='a gone t'>1</table>") == ["a"])
  }

  @Test func spansCoverTheirSlots() throws {
    let html = "<table><tr><th id=a colspan=2>A<th id=b>B<tr><td>1<td id=t>2<td>3</table>"
    #expect(try headers(html) == ["a"])
    let sample = Sample("<table id=t><tr><td rowspan=0>a<td colspan=3>b<tr><td>c</table>")
    let model = sample.tree.tableModel(of: try sample.node())
    #expect(model.columnCount == 4 && model.rowCount == 2)
    #expect(model.cell(row: 1, column: 0)?.rowSpan == 2)
    #expect(!model.hasOverlap && !model.isCut)
  }

  @Test func headersFurtherOffYieldToNearerOnes() throws {
    let html = """
      <table><tr><th id=a>A<th>x<tr><td>1<td>1<tr><th id=b>B<th>y<tr><td id=t>2<td>2</table>
      """
    #expect(try headers(html) == ["b"])
  }

  @Test func rowGroupsHaveHeaders() throws {
    let html = """
      <table><thead><tr><th>a<th id=c>c</thead><tbody><tr><th id=g scope=rowgroup>G<td><tr><td>1<td id=t>2</table>
      """
    #expect(try headers(html) == ["c", "g"])
  }

  @Test func hugeSpansAreBounded() throws {
    let rows = String(repeating: "<tr>" + String(repeating: "<td colspan=1000 rowspan=65534>x", count: 50), count: 200)
    let sample = Sample("<table id=t>\(rows)</table>")
    #expect(sample.tree.tableModel(of: try sample.node()).isCut)
  }

  @Test func headersOfThousandsOfSpansAreBounded() throws {
    let rows = (1...200).map { "<tr><th colspan=\($0)>x" }.joined()
    let sample = Sample("<table>\(rows)</table><table><tr><th id=a>A<td id=t>1</table>")
    #expect(sample.tree.headers(ofCell: try sample.node()) == [try sample.node("a")])
    sample.tree.headerSteps = 100_000
    for cell in sample.tree.document.nodes where sample.tree.document.name(of: cell) == .th {
      _ = sample.tree.headers(ofCell: cell)
    }
    #expect(sample.tree.areTableHeadersCut)
  }

  @Test func headersBehindDataHideThoseFurtherOn() throws {
    #expect(
      try headers("<table><tr><th id=a>A<tr><td>1<tr><th id=b>B<tr><th id=c>C<tr><td>2<tr><td id=t>3</table>")
        == ["c", "b"])
    #expect(
      try headers("<table><tr><th id=a>A<tr><td>1<tr><th id=t>B<tr><td>2</table>") == [])
  }
}
