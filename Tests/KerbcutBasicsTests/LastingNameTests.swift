import KerbcutBasics
import Testing

/// What lasts of names that builds and servers change.
struct LastingNameTests {
  @Test(arguments: [
    ("/assets/boat-5d41402abc4b2a76b9719d911017c592.png", "assets/boat-*.png"),
    ("/a/b/c/boat.5d41402a.min.js", "c/boat.*.min.js"), ("index-BxK3f9aZ.js", "index-*.js"),
    ("../img/boat.png?v=12", "img/boat.png"), ("#top", "#top"), ("http://localhost:3000/fees", "fees"),
    ("https://a.example/fees", "a.example/fees"), ("https://own.example/fees#top", "fees"),
    ("/photos/IMG-20261130.png", "photos/IMG-20261130.png"), ("/defaced/beaded.png", "defaced/beaded.png"),
    ("/plan-2026.png", "plan-2026.png"), ("/a1b2c3d4e5f60718/app.css", "*/app.css"),
    ("mailto:a@b.example", "mailto:a@b.example"), ("", ""),
  ])
  func shortensAddresses(_ written: String, _ lasting: String) {
    #expect(LastingName.ofAddress(written, host: "own.example") == lasting)
  }

  @Test(arguments: [
    ("http://localhost:3000/cases/881/edit?step=2", "cases/*/edit"), ("site/a.html", "site/a.html"),
    ("/home/ci/./site/a.html", "home/ci/site/a.html"),
    ("https://a.example/c/0f3c2b1a-9d8e-4f70-8a6b-5c4d3e2f1a0b/", "c/*"),
  ])
  func keepsWhatLastsOfPages(_ key: String, _ lasting: String) { #expect(LastingName.ofPage(key) == lasting) }
}
