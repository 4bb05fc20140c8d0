import KerbcutARIA
import KerbcutHTML
import Testing

struct SVGTests {
  @Test(arguments: [
    ("<svg id=t></svg>", ""), ("<svg id=t><path/></svg>", "image"), ("<svg id=t aria-label=x></svg>", "image"),
    ("<svg id=t><title>x</title><path/></svg>", "image"), ("<svg id=t><text>x</text></svg>", "graphics-document"),
    ("<svg id=t><text> </text></svg>", "image"), ("<svg id=t><path><title>x</title></path></svg>", "graphics-document"),
    ("<svg id=t><g aria-hidden=true><text>x</text></g></svg>", "image"),
    ("<svg id=t><a href=/><path/></a></svg>", "graphics-document"),
    ("<svg id=t><a><path/></a></svg>", "image"), ("<svg id=t><path aria-label=x /></svg>", "graphics-document"),
    ("<svg id=t><g role=none><path/></g></svg>", "image"), ("<svg id=t><path tabindex=0 /></svg>", "graphics-document"),
    ("<svg id=t><defs><text>x</text></defs><path/></svg>", "image"),
    ("<svg id=t role=img><text>x</text></svg>", "image"),
    ("<svg id=t><foreignObject><p>x</p></foreignObject></svg>", "graphics-document"),
    ("<svg aria-hidden=true id=t><path/></svg>", ""), ("<svg style='display:none' id=t><path/></svg>", ""),
    ("<svg><svg id=t><path/></svg></svg>", "group"), ("<svg><g id=t><path/></g></svg>", "group"),
    ("<svg><a href=/ id=t></a></svg>", "link"), ("<svg><use id=t /></svg>", "graphics-object"),
    ("<svg><rect id=t /></svg>", "graphics-symbol"), ("<svg><image id=t /></svg>", "image"),
    ("<div hidden><svg><path id=t /></svg></div>", ""), ("<div hidden><math id=t></math></div>", ""),
    ("<math id=t></math>", "math"),
  ])
  func mapsDrawingsByWhatIsInThem(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }

  @Test(arguments: [
    ("<svg><path id=t /></svg>", false), ("<svg><path id=t aria-label=x /></svg>", true),
    ("<svg><path id=t><title>x</title></path></svg>", true), ("<svg><g id=t><text>x</text></g></svg>", false),
    ("<svg><g id=t role=group><text>x</text></g></svg>", true), ("<svg><text id=t>x</text></svg>", true),
    ("<svg><a href=/ id=t></a></svg>", true), ("<svg id=t></svg>", false), ("<svg id=t><path/></svg>", true),
    ("<svg><symbol><path id=t aria-label=x /></symbol></svg>", false),
  ])
  func exposesPartsThatSomebodySaysSomethingOf(_ html: String, _ isExposed: Bool) throws {
    let sample = Sample(html)
    #expect(sample.tree.isExposed(try sample.node()) == isExposed)
  }

  @Test(arguments: [
    ("<svg id=t><title>Map</title><path/></svg>", "Map"), ("<svg id=t><desc>x</desc><path/></svg>", ""),
    ("<button id=t><svg><title>Find</title></svg></button>", "Find"),
    ("<button id=t><svg><path><title>Find</title></path></svg></button>", "Find"),
    ("<button id=t><svg><text>Find</text></svg></button>", "Find"),
    ("<svg><a href=/ xlink:title=More id=t></a></svg>", "More"),
    ("<svg><symbol id=s><title>Star</title></symbol></svg><svg><use href=#s id=t /></svg>", "Star"),
    ("<button id=t><svg aria-hidden=true><title>x</title></svg>Go</button>", "Go"),
    ("<svg id=t aria-label=Chart><title>x</title></svg>", "Chart"),
  ])
  func namesDrawings(_ html: String, _ name: String) throws {
    #expect(try Sample(html).name() == name)
  }

  @Test func boundsTheSearchForParts() throws {
    let deep = String(repeating: "<svg><g>", count: 2000) + String(repeating: "<path/>", count: 2000)
    let sample = Sample("<svg id=t>\(deep)")
    #expect(try sample.role() == "image")
  }
}
