import KerbcutPlugins
import Testing

@testable import KerbcutWorkshop

/// Findings stay known over harmless edits: `KerbcutWorkshop baseline mutate` in small.
struct BaselineMutationTests {
  private static let page = """
    <!DOCTYPE html>
    <html lang="en"><head><title>Apply for a mooring</title></head><body>
    <header><a href="/"><img src="/assets/crest.png"></a></header>
    <main><h1>Apply for a mooring</h1>
    <p>You can apply for a mooring on the river at any time of the year.</p>
    <ul><li><a href="/moorings/12/view"><i></i></a><a href="/moorings/13/view"><i></i></a></li></ul>
    <form action="/apply"><p>Tell us about your boat before you choose a place for it.</p>
    <input name="boat"><input name="length"> <input name="owner" placeholder="Owner">
    <p>We look at every boat before it is moved to its mooring.</p><button></button></form>
    <h2>Pictures</h2><p>These pictures show the moorings that are free this year.</p>
    <img src="/pictures/weir.png"><img src="/pictures/quay.png">
    <p style="color:#999">The harbour office is open from Monday to Friday only.</p>
    <a href="/read">here</a> <a href="/other">here</a> <a href="http://localhost:3000/plan">click here</a>
    </main></body></html>
    """

  @Test func keepsWhatIsKnownOverHarmlessEdits() async {
    var mutation = BaselineMutation(seed: 20_261_130, plugins: bundledPlugins)
    var tally = BaselineMutation.Tally()
    await mutation.run(.init(path: "site/apply.html", html: Self.page), times: 60, into: &tally)
    #expect(tally.accepted > 500)
    #expect(tally.lost * 100 <= tally.accepted, "\(tally.losses.prefix(5))")
    #expect(tally.pairs > 2 && tally.shared.isEmpty, "\(tally.shared)")
  }
}
