import Testing

@testable import KerbcutPage

/// The words of a page that are gathered once, and what is asked of them.
@Suite struct RenderedTextTests {
  private func page(_ source: String) -> Page {
    Page(Snapshot(path: "page.html", bytes: Array(source.utf8)), document: Document.parse(source))
  }

  static let sources = [
    "<p>Pay <b>now</b></p><p>Later</p>",
    "  stray <p> a\u{A0}\u{2003}b\n\n<br> c </p> \n ",
    "<p>A <span class=sr-only>hidden <b>b</b></span> c</p><p class=govuk-visually-hidden>d</p>e",
    "<title>T</title><p>One<span hidden>two</span> <span style='display:none'>three <a href=#>four</a></span>five",
    "<p style='visibility:hidden'>not <i style='visibility:visible'> seen </i></p><noscript><p>x</p></noscript>",
    "<table><tr><td>a<td>b</table><ul><li>c<li>d</ul><select><option>e</select><textarea>f</textarea>g",
    "<div><div><div>Croeso ŷ 👩🏽‍🦽</div></div>é</div><template><p>t</p></template><object><p>o</p></object>",
    "<div><template shadowrootmode=open><p>Shadow</p><slot></slot></template>Light</div>after",
    "<a href=#>Contact Us…</a><a href=#>“Back”</a><a href=#>(PDF)</a><a href=#>Don’t!</a><a href=#>A - </a>",
    "",
  ]

  @Test(arguments: sources)
  func givesWhatIsGatheredAnew(_ source: String) {
    let page = page(source)
    for element in page.elements {
      let anew = page.text(in: element.node, includesVisuallyHidden: true)
      #expect(element.renderedText == anew, "\(element.localName)")
      #expect(element.visibleText == page.text(in: element.node, includesVisuallyHidden: false))
      #expect(element.hasRenderedText == !anew.isEmpty)
      #expect(element.renderedPhrase == anew.phrase)
      #expect(Signs(["ow", "us"], ignoringCase: true).occur(inRenderedTextOf: element) == anew.inLowerCase.hasSign)
    }
  }

  @Test func findsSignsInTextAndAddress() throws {
    let page = page("<a href=' /Contact\n us '>Get <b>in</b> touch</a><a href=/x>Contact</a>")
    let signs = Signs(["contact us", "in touch", "contact"], ignoringCase: true)
    #expect(page.links.map { signs.occur(inAddressOf: $0) } == [true, false])
    #expect(page.links.map { signs.occur(inTextOf: $0) } == [true, true])
    #expect(Signs(["contact us"], ignoringCase: true).occur(inAddressOf: page.links[0]))
  }

  @Test func keysTextsWithoutRegardToCaseAndWhiteSpace() {
    let page = page("<a>Help</a><a> HELP\n</a><a><b>he</b>lp</a><a>Hel p</a><a>Yn Ôl</a><a>yn  <b>ôl</b></a><a></a>")
    let keys = page.elements(named: .a).map(\.textKey)
    #expect(Set(keys[0...2]).count == 1)
    #expect(Set(keys).count == 4)
    #expect(keys[4] == keys[5])
  }

  @Test func findsTheSiblingBefore() {
    let page = page("<p id=a>x</p> text <!-- --> <ul id=b><li id=c>y<li id=d><b id=e>z</b></ul><p id=f>")
    for element in page.elements {
      #expect(element.previousElementSibling == element.parent?.children.last { $0.node < element.node })
    }
  }

  @Test(arguments: [
    ["ab", "b", "bc", "abca"], ["a"], ["aa", "aab"], ["cab", "ca c", "c"], ["abc", "bca"], ["[A", "b["],
  ])
  func findsEachEndOfEachSign(_ list: [String]) {
    var seed: UInt64 = 7
    for round in 0..<400 {
      var text = ""
      for _ in 0..<(round % 40) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += ["a", "b", "c", "A", "B", " ", "[", "é"][Int(seed >> 33) % 8]
      }
      for ignoringCase in [false, true] {
        let signs = Signs(list.map { ignoringCase ? $0.inLowerCase : $0 }, ignoringCase: ignoringCase)
        let bytes = Array((ignoringCase ? text.inLowerCase : text).utf8)
        var expected: [[Int]] = []
        for end in 0...bytes.count {
          for (number, sign) in list.enumerated()
          where bytes[..<end].reversed().starts(with: (ignoringCase ? sign.inLowerCase : sign).utf8.reversed()) {
            expected.append([number, end])
          }
        }
        let found = signs.ends(in: UTF8Text(text)).map { [$0.sign, $0.end] }
        #expect(Set(found) == Set(expected), "\(list) in \(text)")
        #expect(found.count == expected.count)
        #expect(signs.occur(in: text) == !expected.isEmpty)
      }
    }
  }

  @Test(arguments: ["/a/report.PDF?x=1.y#z", "https://a.example", "https://a.example/b.c/d", " ../x.doc/ ", "x", "a.é"])
  func takesHostAndEndingOfAnAddressAsOfItsText(_ address: String) throws {
    let link = try #require(page("<a href=\"\(address)\">x</a>").links.first)
    #expect(link.addressHost == WebAddress.host(of: link.address))
    let file = WebAddress.path(of: link.address).split(separator: "/").last ?? ""
    let ending = file.contains(".") ? file.split(separator: ".").last.map { $0.inLowerCase } : nil
    #expect(link.addressExtension == ending)
  }
}

extension String {
  fileprivate var hasSign: Bool { contains("ow") || contains("us") }
}
