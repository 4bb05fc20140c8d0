internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutPlugins
internal import KerbcutResults
internal import KerbcutSources

/// Throws broken pages at whole audits: none may trap, hang, get lost, or be told in two ways.
struct AuditFuzzing {
  var seed: UInt64
  /// Pages to start from, besides the small ones here.
  var pages: [[UInt8]] = []

  private static let audit = Audit(plugins: bundledPlugins)
  private static let snippets = [
    "<form><label for=a>A</label><input id=a name=a autocomplete=email aria-describedby='b c'><p id=b>x</p><button>y",
    "<a href=#a aria-labelledby='a b'>x</a><img src=x alt=y><div role=tablist><a role=tab aria-controls=a>z</a></div>",
    "<nav><ul><li><a href=/a>A</a></ul></nav><main><h1>A</h1><h3>B</h3><iframe src=c title=d></iframe><video src=e>",
    "<p lang=cy>Mae hon yn frawddeg. <b>It is one. 12/03/2024 at 9:00 to 10.30am</b> e.g. £1m GOV.UK</p><dl><dt>a<dd>b",
    "<script>addEventListener('keydown',e=>{if(e.key=='a')b()})</script><meta http-equiv=refresh content='1;url=x'>",
    "<table><caption>a</caption><tr><th scope=col id=h>b<th>c<tr><td headers=h>d</table><details><summary>f</summary>g",
  ]
  private static let pieces = [
    " role=button", " aria-hidden=true", " tabindex=0", " hidden", " lang=en", " style='display:none;color:red'",
    " id=a",
    " aria-labelledby='a a'", " aria-owns=a", " href=#a", " onclick=a()", "<style>a{color:red}*{display:grid}</style>",
    "<label>", "<input type=radio name=a>", "<h1>", "<main>", "<dialog open>", "<canvas>", "<area href=a>", "<slot>",
  ]

  /// Audits this many pages and returns a description of the first that is not told as it ought to be.
  func run(_ count: Int, from first: Int = 0) async -> String? {
    let sheets = StyleFuzzing.snippets.map { "<div class=b id=i><p>x<a href=y>z</a></p><style>\($0)</style></div>" }
    let starts = TreeFuzzing.snippets + Self.snippets + sheets
    var inputs = FuzzedInputs(
      seed: seed, starts: starts.map { Array($0.utf8) } + pages,
      pieces: Self.pieces + TreeFuzzing.pieces + StyleFuzzing.pieces, repeats: 200)
    for round in 0..<first + count {
      let input = inputs.next()
      guard round >= first, !input.isEmpty else { continue }
      if let fault = await fault(with: input, round) { return inputs.told(fault, round: round, input) }
    }
    return nil
  }

  private func fault(with input: [UInt8], _ round: Int) async -> String? {
    let isXML = round % 16 == 15
    let snapshot = Snapshot(
      path: isXML ? "page.xhtml" : "page.html", bytes: input, mediaType: isXML ? "application/xhtml+xml" : "text/html")
    let line = await line(of: snapshot)
    switch line {
    case .page: break
    case .failure(let failure) where isXML && [.cutShort, .notAPage].contains(failure.kind): return nil
    default: return "lost: \(line)"
    }
    do {
      let text = try Results.text(line)
      if try Results.line(text.utf8, number: 1, of: "") != line { return "reads back otherwise" }
      if round % 8 == 0, try Results.text(await self.line(of: snapshot)) != text {
        return "another result the next time"
      }
    } catch {
      return "its result: \(error)"
    }
    return nil
  }

  private func line(of snapshot: Snapshot) async -> Results.Line {
    let source = MemorySource(pages: [snapshot])
    return await Self.audit.result(of: source.reference(to: snapshot.path), from: source)
  }
}
