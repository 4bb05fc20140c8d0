import Kerbcut
import KerbcutService
import Testing

/// Statements in Welsh are read as whole as those in English.
@Suite struct WelshStatementTests {
  private func statement(_ main: String) throws -> AccessibilityStatement {
    let source = "<!DOCTYPE html><html lang=cy><title>Datganiad hygyrchedd</title><main>\(main)</main></html>"
    let page = Page(Snapshot(path: "page.html", bytes: Array(source.utf8)), document: Document.parse(source))
    return try #require(page.service.statement)
  }

  private static let whole = """
    <h1>Datganiad hygyrchedd</h1>
    <p>Mae'r datganiad hwn yn berthnasol i wefan Cyngor Tref Aberddu.</p>
    <p>Rydym wedi ymrwymo i wneud ein gwefan yn hygyrch, yn unol â Rheoliadau Cyrff y Sector Cyhoeddus (Gwefannau ac
    Apiau Symudol) (Rhif 2) Hygyrchedd 2018.</p>
    <h2>Statws cydymffurfiaeth</h2>
    <p>Mae'r wefan hon yn cydymffurfio'n rhannol â Chanllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2 safon AA, oherwydd y
    diffygion a restrir isod.</p>
    <h2>Cynnwys anhygyrch</h2>
    <p>Nid yw'r cynnwys a restrir isod yn hygyrch am y rhesymau canlynol.</p>
    <h3>Diffyg cydymffurfiaeth â'r rheoliadau hygyrchedd</h3>
    <p>Nid oes gan rai delweddau destun arall. Byddwn yn cywiro hyn erbyn 3ydd Mawrth 2027.</p>
    <h2>Paratoi'r datganiad hwn</h2>
    <p>Lluniwyd y datganiad hwn ar 4ydd Mehefin 2026. Cafodd ei adolygu ddiwethaf ar 5ed Gorffennaf 2026.</p>
    <p>Profwyd y wefan ddiwethaf ar 6 Mehefin 2026 gan y cyngor.</p>
    <h2>Adborth a manylion cyswllt</h2>
    <p>Os oes angen fformat gwahanol arnoch, <a href="mailto:a@aberddu.cymru">e-bostiwch ni</a>. Byddwn yn ateb o fewn 5
    niwrnod.</p>
    <h2>Y weithdrefn orfodi</h2>
    <p>Mae'r Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) yn gyfrifol am orfodi'r rheoliadau. Cysylltwch â'r
    <a href="https://www.equalityadvisoryservice.com/">Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS)</a>.</p>
    """

  @Test func findsEveryPart() throws {
    let found = try statement(Self.whole)
    #expect(found.isWelsh)
    #expect(found.status == .partially)
    #expect(found.all.filter { $0.grade == .absent }.map(\.requirement) == [])
  }

  @Test func readsDatesWithWelshOrdinals() throws {
    let dates = try statement(Self.whole).dates
    #expect(dates.prepared?.day == CivilDate(year: 2026, month: 6, day: 4))
    #expect(dates.reviewed?.day == CivilDate(year: 2026, month: 7, day: 5))
    #expect(dates.tested?.day == CivilDate(year: 2026, month: 6, day: 6))
    #expect(dates.promised.map(\.day) == [CivilDate(year: 2027, month: 3, day: 3)])
  }

  @Test func doesNotTakeNotFullyForFully() throws {
    let found = try statement(
      "<h1>Datganiad hygyrchedd</h1><p>Nid yw'r wefan yn cydymffurfio'n llawn â Chanllawiau Hygyrchedd Cynnwys Gwe "
        + "fersiwn 2.2.</p><p>Rydym wedi ymrwymo i wneud y wefan yn hygyrch.</p>")
    #expect(found.status != .fully)
  }
}
